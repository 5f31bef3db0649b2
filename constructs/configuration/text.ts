/** A string in YAML or JSON. Quoted, it is never read as something else. */
export function quoted(text = ''): string {
  return JSON.stringify(text);
}

/** A list of quoted strings in YAML, on one line. */
export function quotedList(items: string[] = []): string {
  return `[${items.map(quoted).join(', ')}]`;
}

/** The text of a file. */
export function lines(...parts: (string | string[])[]): string {
  return `${parts.flat().join('\n')}\n`;
}

/** A heading and what is below it, or nothing if nothing is below it. */
export function section(heading: string, body: string[]): string[] {
  return body.length > 0 ? [heading, ...body] : [];
}
