import { InvalidArgumentError } from '@commander-js/extra-typings';

const SECONDS: { [unit: string]: number } = { s: 1, m: 60, h: 3600 };

/** The number of seconds in a duration written as kubectl accepts it: `90s`, `10m`, `1h30m`. Throws for anything else. */
export function duration(text: string): number {
  const parts = [...text.matchAll(/(\d+)([hms])/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text) {
    throw new InvalidArgumentError('It must be a duration such as 90s, 10m or 1h30m.');
  }
  return parts.reduce((sum, [, number, unit]) => sum + Number(number) * SECONDS[unit], 0);
}
