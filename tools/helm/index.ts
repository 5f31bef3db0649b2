/*
 * The Helm chart, compiled from the constructs. `npm run helm` writes `helm/`; `npm run helm -- --check` says whether it is up to date.
 *
 * Constructs know nothing of Helm. They are a function from settings to objects, and this folder reads that function as one reads a
 * machine without opening it: it sets the switches, looks at what comes out, and writes down what it saw.
 *
 * 1. space.ts: what can be set. The schema and the defaults give a list of switches (switch.ts: a boolean; whether an optional value is
 *    there; whether a list or a map has entries; which of its choices) and of marks (marks.ts): every value that is printed is a text or a
 *    number of its own, so that it is found again. Lists and maps have two entries. An assignment of all switches makes settings.
 *    absences.ts finds lists and maps that are not empty where they are not given, whole.ts makes values of Kubernetes' own types.
 * 2. synthesis.ts, lift.ts and marked.ts: the constructs print the objects of such settings, but for those that were printed before
 *    (unprinted.ts); lifting reads them back as a tree in which marks are settings, what the two entries gave is one body "for each", and
 *    checksums of ConfigMaps are checksums again (checksums.ts).
 * 3. lessons.ts: the first samples (samples.ts) are everything on, only what is not optional on, and the defaults, each with every switch
 *    the other way; switches that no object sees two of share a sample (questions.ts). seen.ts keeps those that tell something of an
 *    object, and merge.ts makes one tree of its trees. A child that only some of them have gets a condition (terms.ts), which learn.ts
 *    finds by asking for more samples, also where a condition may be too simple (doubts.ts). Where a switch turns out to decide that was
 *    not known to, learning begins again with it and the others like it (related.ts). What was learned of one object is tried for others
 *    (sections.ts, pool.ts). Then random samples are compared with the trees, and those that show something new are learned from, until a
 *    hundred in a row agree (learn-templates.ts, agree.ts).
 * 4. fills.ts, choices.ts and texts.ts: values that follow from others where they are not given (the image of the dashboard is that of
 *    all programs), and defaults that depend on a text. kept-entries.ts: variables that are there even where `env` was removed. Templates
 *    do not repeat this: complete.ts prints a helper, `slate.complete`, that fills them in, and takes out what is null, before a template
 *    reads anything.
 * 5. expression.ts, factored.ts, blocks.ts, layers.ts, print-text.ts and print.ts: the tree as templates, one file for each construct
 *    below `Slate`. Entries that are printed alike in several places are helpers (entries.ts).
 * 6. values.ts and schema.ts: `values.yaml` and `values.schema.json`. files/ is copied as it is.
 *
 * Two settings are whole objects and parts of them, of which nothing can be learned: files/templates/extra-objects.yaml prints
 * `extraObjects`, and refuses `patches`.
 *
 * What cannot be said this way ends the generation with the place: a value that is changed before it is printed, a number that decides
 * the shape, entries that are not printed alike. The texts on which defaults depend are listed in texts.ts: a new one ends the generation
 * until it is there. That the chart is right is not believed but tested: test/properties/chart.test.ts
 * compares random settings, and each setting alone, under the real Helm with synthesis, object by object.
 *
 * A new setting or service needs no line here.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DEFAULT_SETTINGS } from '../../constructs/slate-props';
import { overlays } from '../../overlays';
import { schemaOfSettings } from '../generate-settings';
import { withAbsences } from './absences';
import { chartMetadata, environmentValues } from './chart';
import { Choice, decidingChoices } from './choices';
import { completeTemplate } from './complete';
import { Fill, Fills } from './fills';
import { learnTemplates } from './learn-templates';
import { Printer } from './print';
import { chartSchema } from './schema';
import { nameOf } from './marks';
import { textDefaults, withoutTextDefaults } from './texts';
import { healthTest } from './health-test';
import { takenVariables } from './taken';
import { valuesFile } from './values';

const ROOT = join(__dirname, '../..');
const CHART = join(ROOT, 'helm');
const FILES = join(__dirname, 'files');

/** The chart: its files by their paths. */
export function chart(report: (progress: string) => void = () => undefined): { [file: string]: string } {
  report('looking at choices and at values that follow from others');
  const settings = schemaOfSettings();
  const { patches, extraObjects, ...properties } = settings.properties ?? {};
  const schema = withAbsences({ ...settings, properties }, DEFAULT_SETTINGS);
  const choices = decidingChoices(schema, DEFAULT_SETTINGS);
  const fills = [...new Fills(schema, DEFAULT_SETTINGS).all(), ...choices.flatMap(firstChoice)];
  const complete = new Set(fills.filter(({ evenIfRemoved }) => evenIfRemoved).map(({ leaf }) => nameOf(leaf.path)));
  const deciding = new Map(choices.map(({ leaf, value }) => [nameOf(leaf.path), value]));
  const { space, objects, components } = learnTemplates(schema, DEFAULT_SETTINGS, { deciding, complete }, report);
  const texts = textDefaults(space);
  const defaults = withoutTextDefaults(DEFAULT_SETTINGS, texts);
  const values = { ...schema, properties: { ...schema.properties, extraObjects } };
  const printer = new Printer(space);
  printer.prepare(objects.children);
  const templates = [...components].map(([component, names]): [string, string] => {
    const ofComponent = objects.children.filter(({ then }) => names.has(then.id));
    return [`templates/${fileName(component)}.yaml`, printer.objects(ofComponent)];
  });
  return {
    'Chart.yaml': chartMetadata(),
    'values.yaml': valuesFile(values, defaults, texts),
    'values.schema.json': `${JSON.stringify(chartSchema(values, { patches }, defaults, takenVariables(objects)), null, 2)}\n`,
    ...Object.fromEntries(
      Object.entries(overlays).map(([name, overlay]) => [`values-${name}.yaml`, environmentValues(name, overlay)]),
    ),
    ...Object.fromEntries(templates),
    'templates/_complete.tpl': completeTemplate(space, fills, texts, objects),
    'templates/tests/health.yaml': printer.objects([healthTest(objects)]),
    'templates/_texts.tpl': printer.texts(),
    ...Object.fromEntries(filesIn(FILES).map((file) => [file, readFileSync(join(FILES, file), 'utf8')])),
  };
}

function firstChoice({ leaf, isOptional }: Choice): Fill[] {
  const value = leaf.choices?.slice(0, 1) ?? [];
  return isOptional ? [{ leaf, value, unless: [], evenIfRemoved: true }] : [];
}

/** The paths of the files in a folder. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function fileName(component: string): string {
  return component.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

function write(files: { [file: string]: string }): void {
  rmSync(CHART, { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(CHART, file)), { recursive: true });
    writeFileSync(join(CHART, file), text);
  }
}

function check(files: { [file: string]: string }): void {
  const existing = existsSync(CHART) ? filesIn(CHART) : [];
  for (const file of new Set([...Object.keys(files), ...existing])) {
    const path = join(CHART, file);
    if (existsSync(path) && readFileSync(path, 'utf8') === files[file]) continue;
    console.error(`helm/${file} is out of date; run npm run helm`);
    process.exitCode = 1;
  }
}

if (require.main === module) {
  const files = chart(console.error);
  if (process.argv.includes('--check')) check(files);
  else write(files);
}
