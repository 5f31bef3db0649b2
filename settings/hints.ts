import { isMap, Path, written } from '../constructs/schema/tree';
import type { SchemaError } from '../constructs/schema/validator';
import type { LayerKind } from './sources';

/** What to write instead of a wrong value, where the way in which it was written is the reason. */
export function hint(
  errors: readonly SchemaError[],
  path: Path,
  kind: LayerKind | undefined,
  isPlainText: boolean,
): string {
  const [{ data }] = errors;
  const isSet = kind === '--set' || kind === '--set-string';
  if (isSet && data === '' && path[path.length - 1] === 0) return `: ${EMPTY}`;
  const isGap = data === null && typeof path[path.length - 1] === 'number';
  if (isGap && kind?.startsWith('--set')) return `: ${GAP}`;
  const types = errors.flatMap(({ keyword, params }) => (keyword === 'type' ? [params.type].flat().map(String) : []));
  if (isSet && types.includes('object') && typeof data === 'string' && !isJson(data, 'object')) {
    return `: give its keys, as in ${written(path)}.KEY=VALUE`;
  }
  if (errors.some(({ keyword }) => keyword === 'pattern')) return windowsHint(data, isSet);
  const found = types.map((type) => hintFor(type, data, kind, isPlainText)).find((text) => text !== '');
  return found ? `: ${found}` : '';
}

const GAP = 'items that --set leaves out are null, and --set does not change a default list but starts a new one';

const EMPTY = 'use --set-json, since --set reads {} as a list with an empty text';

/** Where the node of Docker Desktop has a folder of Windows. */
function windowsHint(data: unknown, isSet: boolean): string {
  const [, drive, slash, folder] = (typeof data === 'string' && /^([a-z]):([\\/]?)(.*)$/i.exec(data)) || [];
  if (drive === undefined) return '';
  if (slash === '') return isSet ? ': write / for \\, which --set drops' : '';
  const path = folder.replace(/\\/g, '/');
  return `; the node of Docker Desktop has it at /run/desktop/mnt/host/${drive.toLowerCase()}/${path}`;
}

/** Whether a text is JSON of a type, a list or a map. */
function isJson(text: string, type: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return type === 'array' ? Array.isArray(value) : type === 'object' && isMap(value);
  } catch {
    return false;
  }
}

function hintFor(type: string, data: unknown, kind: LayerKind | undefined, isPlainText: boolean): string {
  const isSet = kind === '--set' || kind === '--set-string';
  if (type === 'string' && (typeof data === 'number' || typeof data === 'boolean')) {
    return kind === '--set' ? 'use --set-string' : 'write it in quotes';
  }
  if (type === 'string' && isMap(data)) {
    const isName = Object.keys(data).join() === 'name' && typeof data.name === 'string';
    if (isName) return `write the name alone, ${String(data.name)}`;
    return isSet ? 'write a dot within a name as \\.' : '';
  }
  if (isSet && type === 'object' && Array.isArray(data) && data.join() === '') return EMPTY;
  if (typeof data !== 'string') return '';
  if (isJson(data, type)) return isSet ? 'use --set-json' : 'remove the quotes';
  if (type === 'array' && isSet) return `write {${data}}`;
  if (type === 'boolean') return booleanHint(data, kind, isPlainText);
  const isNumber = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(data);
  if (!isNumber || (type !== 'integer' && type !== 'number')) return '';
  if (kind === '--set') return type === 'number' ? 'use --set-json, since --set reads fractions as text' : '';
  return kind === '--set-string' ? 'use --set' : 'remove the quotes';
}

function booleanHint(data: string, kind: LayerKind | undefined, isPlainText: boolean): string {
  if (/^(true|false)$/i.test(data)) return kind === '--set-string' ? 'use --set' : 'remove the quotes';
  if (!/^(y|n|yes|no|on|off)$/i.test(data)) return '';
  const meant = /^(y|yes|on)$/i.test(data);
  return isPlainText ? `YAML 1.2 reads ${data} as text; write ${meant}` : `write ${meant}`;
}
