import { isMap, Tree } from '../../constructs/schema/tree';
import { DEFAULT_SETTINGS, defaultsFor } from '../../constructs/slate-props';
import { nameOf, Path } from './marks';
import { Space } from './space';

/** A default that holds only while another setting has one of certain texts. */
export interface TextDefault {
  readonly path: Path;
  readonly usual: unknown;
  /** The default that it has otherwise. The other setting stands in it as its mark. */
  readonly otherwise: unknown;
  /** Whether the usual one holds, in the language of templates. */
  readonly condition: string;
  /** The same in words. */
  readonly words: string;
}

/** The texts on which defaults depend. No machine can tell from outside which ones they are, so they are said here, and tried. */
const CONDITIONS: { [setting: string]: { condition: string; words: string; holds: (text: string) => boolean } } = {
  'gpu.resourceName': {
    condition: 'hasPrefix "nvidia.com/" .Values.gpu.resourceName',
    words: 'gpu.resourceName begins with nvidia.com/',
    holds: (text) => text.startsWith('nvidia.com/'),
  },
  'ingress.className': {
    condition: 'contains "nginx" (.Values.ingress.className | default "nginx")',
    words: 'ingress.className contains nginx',
    holds: (text) => text.includes('nginx'),
  },
};

/** Every default that depends on the text of another setting. */
export function textDefaults(space: Space): TextDefault[] {
  return [...space.marks].flatMap(([mark, { leaf, entries }]) => {
    if (entries.length > 0 || leaf.type !== 'string' || leaf.choices) return [];
    const changed = changedBy(leaf.path, mark);
    if (changed.length === 0) return [];
    const name = nameOf(leaf.path);
    const rule = CONDITIONS[name];
    if (!rule)
      throw new Error(
        `${name}: its text decides the default of ${nameOf(changed[0].path)}; tools/helm/texts.ts must say how`,
      );
    const usual = leaf.path.reduce<unknown>((tree, key) => (tree as Tree)[key], DEFAULT_SETTINGS) as string;
    for (const text of [
      usual,
      `${usual}x`,
      `x${usual}`,
      usual.slice(0, -1),
      usual.slice(1),
      usual.replace(/\w+$/, 'x'),
    ]) {
      if ((changedBy(leaf.path, text).length === 0) === rule.holds(text)) continue;
      throw new Error(
        `${name}: with ${text}, the default of ${nameOf(changed[0].path)} is not what tools/helm/texts.ts says`,
      );
    }
    return changed.map((each) => ({ ...each, condition: rule.condition, words: rule.words }));
  });
}

/** The defaults without those: a template fills these in, as it cannot see whether a value was given or is the default. */
export function withoutTextDefaults(defaults: object, found: TextDefault[]): object {
  const copy = structuredClone(defaults) as Tree;
  for (const { path } of found) {
    const parent = path.slice(0, -1).reduce((tree, name) => tree[name] as Tree, copy);
    delete parent[path[path.length - 1]];
  }
  return copy;
}

function changedBy(path: Path, text: string): Omit<TextDefault, 'condition' | 'words'>[] {
  const given = path.reduceRight<unknown>((value, name) => ({ [name]: value }), text) as object;
  return differences(DEFAULT_SETTINGS, defaultsFor(given), []);
}

function differences(usual: Tree, otherwise: Tree, path: Path): Omit<TextDefault, 'condition' | 'words'>[] {
  return Object.entries(usual).flatMap(([name, value]) => {
    const other = otherwise[name];
    if (JSON.stringify(value) === JSON.stringify(other)) return [];
    if (isMap(value) && isMap(other)) return differences(value, other, [...path, name]);
    return [{ path: [...path, name], usual: value, otherwise: other }];
  });
}
