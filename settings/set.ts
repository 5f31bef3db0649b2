import { readFileSync } from 'node:fs';
import { mergeLayers } from '../constructs/building-blocks/defaults';
import { assign } from './assign';
import type { PlacedProblem } from './invalid-settings';
import { Assignment, SetMistake, SetParser, typed } from './set-parser';
import { Place, Sources } from './sources';
import { Tree, walk } from '../constructs/schema/tree';
import { unreadable } from './values-file';

/** The ways to set values on the command line. */
export type SetFlag = '--set' | '--set-string' | '--set-file' | '--set-json';

/** One of them, as it was given. */
export interface SetArgument {
  readonly flag: SetFlag;
  readonly text: string;
}

/** Helm's order, in which the last one wins, whatever the order on the command line. */
const ORDER: SetFlag[] = ['--set-json', '--set', '--set-string', '--set-file'];

/** Puts the arguments over the settings, which it changes. An argument that cannot be read is left out. */
export function setAll(settings: Tree, given: SetArgument[], sources: Sources, firstRank: number): PlacedProblem[] {
  const inOrder = ORDER.flatMap((flag) => given.filter((argument) => argument.flag === flag));
  return inOrder.flatMap(({ flag, text }, index) => {
    const place = { kind: flag, text: `${flag} ${text}`, rank: firstRank + index };
    try {
      if (flag === '--set-json' && text.trim().startsWith('{')) mergeJson(settings, text, sources, place);
      else {
        for (const assignment of parse(flag, text)) {
          set(settings, assignment, sources, { ...place, text: `${flag} ${assignment.text}` });
        }
      }
      return [];
    } catch (error) {
      if (!(error instanceof SetMistake)) throw error;
      return [{ place, text: error.message }];
    }
  });
}

function parse(flag: SetFlag, text: string): Assignment[] {
  switch (flag) {
    case '--set':
      return new SetParser(text, typed).assignments();
    case '--set-string':
      return new SetParser(text, (value) => value).assignments();
    case '--set-file':
      return new SetParser(text, content).assignments();
    case '--set-json':
      return new SetParser(text, typed).jsonAssignments();
  }
}

function set(settings: Tree, { path, value }: Assignment, sources: Sources, place: Place): void {
  refuseProto(value);
  assign(settings, path, value, sources);
  sources.noteWayTo(path, place);
  sources.note(path, value, place);
  walk(value, (below, inner) => sources.note([...path, ...below], inner, place));
}

function mergeJson(settings: Tree, text: string, sources: Sources, place: Place): void {
  const given = json(text);
  refuseProto(given);
  Object.assign(settings, mergeLayers(settings, given));
  sources.noteAll(given, place);
}

function json(text: string): Tree {
  try {
    return JSON.parse(text) as Tree;
  } catch {
    throw new SetMistake('is not JSON');
  }
}

function content(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new SetMistake(`cannot be set: the file "${file}" ${unreadable(error)}`);
  }
}

function refuseProto(value: unknown): void {
  walk(value, (path) => {
    if (path.includes('__proto__')) throw new SetMistake('__proto__ is not a setting');
  });
}
