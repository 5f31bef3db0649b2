import { conflict, problemOf, SettingProblem } from '../../schema/problem';
import { nodePortProblems } from '../../schema/service-type';
import { isMap, Path, Tree, valueAt, walk, written } from '../../schema/tree';
import { timeZoneProblem } from '../objects/schedules';

/** What is wrong with settings of different parts that are right one by one. `complete` has the defaults, `given` does not. */
export function crossFieldProblems(complete: Tree, given: Tree): SettingProblem[] {
  const found = nodePortProblems(complete);
  walk(complete, (path, value) => {
    if (isMap(value) && value.hostPath) found.push(...restrictedFolder([...path, 'hostPath'], complete));
  });
  if (complete.hostPathRoot) found.push(...restrictedFolder(['hostPathRoot'], complete));
  walk(given, (path, value) => {
    if (isTimeZone(path)) found.push(...problemOf(value, path, timeZoneProblem));
    if (path[path.length - 1] === 'image') found.push(...version(value, path, complete));
  });
  return found;
}

const ENFORCE = ['security', 'podSecurity', 'enforce'];

/** An init container that runs as root gives a new folder of the node to the user of the pods. */
function restrictedFolder(path: Path, complete: Tree): SettingProblem[] {
  if (valueAt(complete, ENFORCE) !== 'restricted') return [];
  const must = `be left out where ${written(ENFORCE)} is "restricted": the init container that makes the folder writable runs as root; baseline allows it`;
  return [conflict(path, valueAt(complete, path), must, ENFORCE)];
}

/** An image whose tag was removed. What a workload's image leaves out is taken from the image of all of them. */
function version(image: unknown, path: Path, complete: Tree): SettingProblem[] {
  const other = [...path, 'digest'];
  if (valueAt(image, ['tag']) !== null || valueAt(complete, other) || valueAt(complete, ['image', 'digest'])) return [];
  return [conflict([...path, 'tag'], undefined, `be given, unless ${written(other)} is`, other)];
}

/** A variable or a label may have the same name. */
function isTimeZone(path: Path): boolean {
  return path[path.length - 1] === 'timeZone' && (path.length === 1 || (path.length === 3 && path[0] === 'jobs'));
}
