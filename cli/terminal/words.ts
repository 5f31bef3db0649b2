export { listed } from '../../constructs/schema/words';

const SIZES = ['B', 'kB', 'MB', 'GB', 'TB'];
const SPANS: [number, string][] = [
  [86400, 'd'],
  [3600, 'h'],
  [60, 'm'],
];

/** A number of things: `1 pod`, `2 pods`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A number of bytes: `2.0 GB`. */
export function bytes(number: number): string {
  const power = Math.min(SIZES.length - 1, Math.floor(Math.log10(Math.max(1, number)) / 3));
  return `${power === 0 ? number : (number / 1000 ** power).toFixed(1)} ${SIZES[power]}`;
}

/** A time span as kubectl writes ages: `45s`, `12m`, `3h`, `5d`. */
export function span(seconds: number): string {
  const [size, unit] = SPANS.find(([least]) => seconds >= least * 2) ?? [1, 's'];
  return `${Math.max(0, Math.floor(seconds / size))}${unit}`;
}

/** How long ago it was; a dash for never. */
export function age(time: string | undefined, now = Date.now()): string {
  return time === undefined ? '-' : span((now - Date.parse(time)) / 1000);
}
