/** The names and indices in a JSON pointer: https://www.rfc-editor.org/rfc/rfc6901 */
function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** The shortest part of a pointer to which nothing in the document belongs, if there is one. */
export function missingPart(document: object, pointer: string): string | undefined {
  let value: unknown = document;
  for (const [depth, key] of keysOf(pointer).entries()) {
    if (!hasKey(value, key)) return partOf(pointer, depth + 1);
    value = (value as { [key: string]: unknown })[key];
  }
  return undefined;
}

/** The shortest part of a pointer that has no place in the document to add something to, if there is one. */
export function missingPlace(document: object, pointer: string): string | undefined {
  const depth = keysOf(pointer).length;
  const parent = partOf(pointer, depth - 1);
  const missing = missingPart(document, parent);
  if (missing !== undefined) return missing;
  const value = keysOf(parent).reduce<unknown>((node, key) => (node as { [key: string]: unknown })[key], document);
  const last = keysOf(pointer)[depth - 1];
  const isPlace = Array.isArray(value)
    ? last === '-' || (isIndex(last) && Number(last) <= value.length)
    : typeof value === 'object' && value !== null;
  return isPlace ? undefined : pointer;
}

function partOf(pointer: string, depth: number): string {
  return pointer
    .split('/')
    .slice(0, depth + 1)
    .join('/');
}

function hasKey(value: unknown, key: string): boolean {
  if (Array.isArray(value)) return isIndex(key) && Number(key) < value.length;
  return typeof value === 'object' && value !== null && Object.prototype.hasOwnProperty.call(value, key);
}

function isIndex(key: string): boolean {
  return /^(0|[1-9][0-9]*)$/.test(key);
}
