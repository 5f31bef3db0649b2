/** A string of YAML or JSON: always quoted, so that no reader takes it for something else. */
export function quoted(text = ''): string {
  return JSON.stringify(text);
}

/** A list of YAML on one line, every string quoted. */
export function quotedList(items: string[] = []): string {
  return `[${items.map(quoted).join(', ')}]`;
}

/** Lines of a text file. */
export function lines(...parts: (string | string[])[]): string {
  return `${parts.flat().join('\n')}\n`;
}

/** A heading and what is below it, or nothing at all where nothing is. */
export function section(heading: string, body: string[]): string[] {
  return body.length > 0 ? [heading, ...body] : [];
}
