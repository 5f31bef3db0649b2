import { Construct } from 'constructs';
import { isChecked, refuseUnknownProps } from '../../building-blocks/check-props';
import { schemaProblems } from './schema-problems';
import { copyOf, Tree } from './tree';
import { validateOnce } from './validate-once';
import { paths } from './validator';

/**
 * Checks the props of a part of SLATE that is not in a Slate, which checks all settings. Throws an error that names the props that the
 * interface does not have. In every synthesis it says which values a Slate would refuse in a section of its settings, such as
 * `jobs.nightlyHealth`.
 */
export function checkPart(scope: Construct, id: string, type: string, section: string, props: object = {}): void {
  if (isChecked(scope)) return;
  refuseUnknownProps(scope, id, type, props);
  validateOnce(scope, () => valueProblems(section.split('.'), props).map((problem) => `${id}: ${problem}`));
}

/** What is wrong with the props that are settings of a section. */
function valueProblems(section: string[], props: object): string[] {
  const ofSection = paths.filter((path) => section.every((key, depth) => path[depth] === key));
  const names = new Set(ofSection.map((path) => path[section.length]));
  const settings = copyOf(Object.fromEntries(Object.entries(props).filter(([name]) => names.has(name))));
  const tree = section.reduceRight<Tree>((inner, key) => ({ [key]: inner }), settings);
  return schemaProblems(tree, section).map(({ text }) => text);
}
