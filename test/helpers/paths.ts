import { validate } from '../../constructs/schema/validator.js';

export type Path = (string | number)[];

/** Settings with one value, at a path. */
export function settingsWith(path: Path, value: unknown): unknown {
  return path.reduceRight((inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }), value);
}

/** Where settings are wrong, each path once: an unknown name, or one that is not allowed, ends its path. */
export function wrongPaths(settings: unknown): string[] {
  if (validate(settings)) return [];
  const paths = (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ instancePath, params, propertyName }) => {
      const name = propertyName ?? params.propertyName ?? params.additionalProperty;
      return typeof name === 'string' ? `${instancePath}/${escaped(name)}` : instancePath;
    });
  return [...new Set(paths)];
}

/** The path as a JSON pointer. */
export function pointer(path: Path): string {
  return path.map((key) => `/${escaped(String(key))}`).join('');
}

function escaped(key: string): string {
  return key.replace(/~/g, '~0').replace(/\//g, '~1');
}
