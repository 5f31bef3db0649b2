import { spawnSync } from 'node:child_process';
import * as fc from 'fast-check';
import { App, Chart } from 'cdk8s';
import { Slate, SlateSettings } from '../../constructs';
import { Manifest } from '../../constructs/rules/objects/manifest';
import { InvalidSettings } from '../../settings/invalid-settings';
import { resolveEnvironment } from '../../settings/environment';
import { written } from '../../constructs/schema/tree';
import { arbitrarySettings } from '../helpers/arbitrary-settings';
import { Leaf, LEAVES, put, wrongValue } from '../helpers/leaves';

const NAMESPACE = 'random-settings';

const NOTHING = { valuesFiles: [], set: [] };

/** The finished objects, or nothing where the settings are refused, with one message a line. */
function synthesized(settings: SlateSettings): Manifest[] | undefined {
  try {
    const chart = new Chart(new App(), 'slate');
    new Slate(chart, 'slate', { ...resolveEnvironment('random', settings, NOTHING).settings, createNamespace: true });
    return chart.toJson() as Manifest[];
  } catch (error) {
    const isExplained = error instanceof InvalidSettings || (error as Error).message.startsWith('Validation failed');
    if (!isExplained) throw error;
    return undefined;
  }
}

/** The different objects of everything that was synthesized, all in one namespace. */
const distinct = new Map<string, Manifest>();

test('at least 1,000 random settings that the schema allows are synthesized, or refused with an explanation', () => {
  let count = 0;
  let refused = 0;
  fc.assert(
    fc.property(arbitrarySettings(), (settings) => {
      const objects = synthesized(settings);
      if (objects) count += 1;
      else refused += 1;
      for (const object of objects ?? []) {
        const { namespace } = object.metadata;
        const moved = namespace ? { ...object, metadata: { ...object.metadata, namespace: NAMESPACE } } : object;
        distinct.set(JSON.stringify(moved), moved);
      }
    }),
    { seed: 20, numRuns: 2400 },
  );
  console.log(`${count} random settings synthesized, ${refused} refused because they contradict each other`);
  expect(count).toBeGreaterThanOrEqual(1000);
}, 600_000);

const onCluster = process.env.KUBECONFIG ? test : test.skip;
if (!process.env.KUBECONFIG) console.warn('NOT RUN: KUBECONFIG names no API server to ask about the random settings');

onCluster(
  'the API server accepts every object of them in a strict dry run, without a warning',
  () => {
    const kubectl = (args: string[], input = '') =>
      spawnSync('kubectl', args, { input, encoding: 'utf8', maxBuffer: 1 << 28 });
    kubectl(['create', 'namespace', NAMESPACE]);
    const objects = [...distinct.values()];
    expect(objects.length).toBeGreaterThan(1000);
    const answers: string[] = [];
    for (let from = 0; from < objects.length; from += 2000) {
      const list = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects.slice(from, from + 2000) });
      const { stderr, stdout } = kubectl(
        ['create', '--dry-run=server', '--validate=strict', '-o', 'name', '-f', '-'],
        list,
      );
      answers.push(...stderr.split('\n').filter((line) => line !== '' && !line.includes('already exists')));
      expect(stdout.split('\n').length).toBeGreaterThan(1);
    }
    kubectl(['delete', 'namespace', NAMESPACE, '--wait=false']);
    console.log(`${objects.length} different objects were tried`);
    expect(answers).toEqual([]);
  },
  900_000,
);

test('one wrong value among random settings is reported at its own path, and nothing else is', () => {
  const wrong = fc.constantFrom(...LEAVES).filter(({ path }) => path.length > 0);
  fc.assert(
    fc.property(arbitrarySettings(), wrong, (settings, leaf: Leaf) => {
      const tree = structuredClone(settings);
      put(tree, leaf.path, wrongValue(leaf));
      let problems: string[] = [];
      try {
        resolveEnvironment('random', tree, NOTHING);
      } catch (error) {
        problems = (error as InvalidSettings).problems;
      }
      expect(problems.filter((problem) => problem.includes(`  ${written(leaf.path)} is `))).toHaveLength(1);
    }),
    { seed: 21, numRuns: 1000 },
  );
}, 600_000);
