import { Construct } from 'constructs';
import type { SettingProblem } from './problem';
import { relationProblems } from './relations';
import { schemaProblems } from './schema-problems';
import { copyOf } from './tree';
import type { Validator } from './validator';

const CHECKED = 'cdk8s-slate/checked-settings';

/**
 * Says that the settings of everything that is created below a scope are checked as a whole, until the function that is returned is
 * called.
 */
export function noteChecked(scope: Construct): () => void {
  const state = { isChecked: true };
  scope.node.setContext(CHECKED, state);
  return () => {
    state.isChecked = false;
  };
}

/**
 * Throws an error that names the props, at any depth, that an interface does not have, those that are missing, and those with values that
 * it does not allow, alone or beside each other. A Slate checks the settings of its own parts as a whole.
 *
 * `type` is the name of the interface; a subclass may have props of its own besides.
 */
export function checkProps(scope: Construct, id: string, type: string, props: object = {}, isSubclass = false): void {
  const state = scope.node.tryGetContext(CHECKED) as { isChecked: boolean } | undefined;
  if (state?.isChecked) return;
  const given = copyOf(props);
  const wrong = schemaProblems(given, validatorOf(type));
  const found = wrong.length > 0 ? wrong : relationProblems(given);
  const isOwn = ({ isUnknown, path }: SettingProblem) => isSubclass && isUnknown && path.length === 1;
  // A misspelled name is why another one is missing.
  const rank = ({ isUnknown }: SettingProblem) => (isUnknown ? 0 : 1);
  const problems = found.filter((problem) => !isOwn(problem)).sort((a, b) => rank(a) - rank(b));
  if (problems.length === 0) return;
  const path = [scope.node.path, id].filter((part) => part !== '').join('/');
  throw new Error(`${path} cannot be created: ${problems.map(({ text }) => text).join('; ')}`);
}

/** Most programs have a Slate and nothing else: the validators are large, and loaded only where they are needed. */
function validatorOf(type: string): Validator {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { validators } = require('./props-validators') as typeof import('./props-validators');
  const validator = validators[type];
  if (!validator) throw new Error(`there is no schema of ${type}; run npm run generate`);
  return validator;
}
