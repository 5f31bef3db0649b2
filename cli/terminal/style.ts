import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];

/** Coloured text: only on a terminal, and not with NO_COLOR. */
export function styled(format: Format, text: string, stream: NodeJS.WriteStream = process.stdout): string {
  return text === '' ? '' : styleText(format, text, { stream, validateStream: true });
}

/** The mark in front of a line. */
const MARKS = { good: '✓', bad: '✗', warning: '!', waiting: '…', unknown: '?' } as const;
export type Mark = keyof typeof MARKS;

const COLOURS: { [mark in Mark]: Format } = {
  good: 'green',
  bad: 'red',
  warning: 'yellow',
  waiting: 'cyan',
  unknown: 'gray',
};

/** The mark in its colour. */
export function mark(kind: Mark, stream?: NodeJS.WriteStream): string {
  return styled(COLOURS[kind], MARKS[kind], stream);
}
