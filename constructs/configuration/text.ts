/** A string in YAML or JSON. Quoted, it is never read as something else; YAML takes U+2028 and U+2029 for ends of lines. */
export function quoted(text = ''): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (end) => (end === '\u2028' ? '\\u2028' : '\\u2029'));
}

/** A list of quoted strings in YAML, on one line. */
export function quotedList(items: string[] = []): string {
  return `[${items.map(quoted).join(', ')}]`;
}

/** The text of a file. */
export function lines(...parts: (string | string[])[]): string {
  return parts
    .flat()
    .map((line) => `${line}\n`)
    .join('');
}

/** A heading and what is below it, or nothing if nothing is below it. */
export function section(heading: string, body: string[]): string[] {
  return body.length > 0 ? [heading, ...body] : [];
}
