import { objectRules } from '../../constructs/rules/objects';

/** Lists the rules with what they demand. */
export function rules(output?: 'json'): void {
  const all = objectRules.map(({ name, description }) => ({ name, description }));
  if (output === 'json') console.log(JSON.stringify(all, null, 2));
  else {
    const width = Math.max(...all.map(({ name }) => name.length));
    console.log(all.map(({ name, description }) => `${name.padEnd(width)}  ${description}`).join('\n'));
    console.log(`
A rule is turned off by its name, with a reason that the objects concerned carry as an annotation:
  rulesOff:
    ${all[0].name}: "why"`);
  }
}
