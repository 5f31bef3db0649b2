import { objectRules } from '../../constructs/rules/objects';

/** Lists the rules and what they require. */
export function rules(output?: 'json'): void {
  const all = objectRules.map(({ name, description }) => ({ name, description }));
  if (output === 'json') console.log(JSON.stringify(all, null, 2));
  else {
    const width = Math.max(...all.map(({ name }) => name.length));
    console.log(all.map(({ name, description }) => `${name.padEnd(width)}  ${description}`).join('\n'));
    console.log(`
To turn off a rule, give its name and a reason, which becomes an annotation of the namespace:
  rulesOff:
    ${all[0].name}: "why"`);
  }
}
