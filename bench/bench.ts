/**
 * How long a synthesis takes, and how that grows. Nothing is asserted: other work on the machine moves every figure, so that each
 * one is a median of runs that take turns. `KUBECTL` names a kubectl that is not on the PATH.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ApiObject, ApiObjectProps, App, Chart } from 'cdk8s';
import { Slate } from '../constructs';
import { overlays } from '../overlays';
import { helm } from '../test/properties/helm';

const ROOT = resolve(__dirname, '..');
const ROUNDS = 5;

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const synthesized = join(folder, 'direct');
const valuesFile = join(folder, 'values.yaml');
const kubectl = process.env.KUBECTL ?? 'kubectl';

function run(command: string, args: string[], env: { [name: string]: string } = {}): void {
  const { status, error, stderr } = spawnSync(command, args, { cwd: ROOT, env: { ...process.env, ...env } });
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')}\n${String(stderr)}`);
}

function direct(): void {
  run(process.execPath, ['-r', './tools/register.js', 'main.ts'], { CDK8S_OUTDIR: synthesized });
}

function withoutSettings(): void {
  run(process.execPath, ['-r', './tools/register.js', 'bench/without-settings.ts'], { CDK8S_OUTDIR: synthesized });
}

function withSettings(): void {
  const given = { SLATE_VALUES: valuesFile, SLATE_SET: 'gpu.enabled=false,ollama.persistence.size=30Gi' };
  run(process.execPath, ['-r', './tools/register.js', 'main.ts'], { CDK8S_OUTDIR: join(folder, 'settings'), ...given });
}

function throughTheCli(): void {
  run('npx', ['cdk8s', 'synth', '--output', join(folder, 'cli')], { CDK8S_CHECK_UPGRADE: 'false' });
}

function kustomize(): void {
  for (const environment of Object.keys(overlays)) run(kubectl, ['kustomize', join(synthesized, environment)]);
}

function helmTemplate(): void {
  for (const environment of Object.keys(overlays)) {
    run(helm(), ['template', 'slate', 'helm', '-n', 'slate', '-f', `helm/values-${environment}.yaml`]);
  }
}

function install(scope: App | Chart, i: number): void {
  const chart = scope instanceof Chart ? scope : new Chart(scope, `slate-${i}`);
  new Slate(chart, `slate-${i}`, { namespace: `slate-${i}`, createNamespace: true });
}

function installInPlainCdk8s(chart: Chart, objects: ApiObjectProps[]): void {
  objects.forEach((object, i) => new ApiObject(chart, `object-${i}`, object));
}

const LAYOUTS: { [name: string]: (newApp: () => App, count: number) => void } = {
  'one app, a chart each': (newApp, count) => {
    const app = newApp();
    for (let i = 0; i < count; i++) install(app, i);
    app.synth();
  },
  'the same objects in plain cdk8s': (newApp, count) => {
    const template = new Chart(new App(), 'slate-0');
    install(template, 0);
    const objects = template.toJson() as ApiObjectProps[];
    const app = newApp();
    for (let i = 0; i < count; i++) installInPlainCdk8s(new Chart(app, `slate-${i}`), objects);
    app.synth();
  },
  'one app, one chart': (newApp, count) => {
    const app = newApp();
    const chart = new Chart(app, 'slate');
    for (let i = 0; i < count; i++) install(chart, i);
    app.synth();
  },
  'an app each': (newApp, count) => {
    for (let i = 0; i < count; i++) {
      const app = newApp();
      install(app, i);
      app.synth();
    }
  },
};

type Clock = () => number;

const WALL: Clock = () => performance.now() / 1000;

/** Of this process only, so that other work on the machine counts less. */
const CPU: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
};

function median(times: number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

/** The seconds that each kind of work takes. One round comes first that does not count, and the kinds take turns. */
function measure(clock: Clock, works: { [name: string]: () => void }, rounds = ROUNDS): { [name: string]: number[] } {
  for (const work of Object.values(works)) work();
  const times = Object.keys(works).map((name): [string, number[]] => [name, []]);
  for (let round = 0; round < rounds; round++) {
    for (const [name, list] of times) {
      const begin = clock();
      works[name]();
      list.push(clock() - begin);
    }
  }
  return Object.fromEntries(times);
}

function row(...cells: string[]): void {
  console.log(cells.map((cell, column) => (column === 0 ? cell.padEnd(40) : cell.padStart(14))).join(''));
}

function medianAndRange(times: number[]): string[] {
  return [median(times).toFixed(2), `${Math.min(...times).toFixed(2)}–${Math.max(...times).toFixed(2)}`];
}

function hasKubectl(): boolean {
  return spawnSync(kubectl, ['version', '--client']).status === 0;
}

function benchEnvironments(): void {
  const times = {
    ...measure(WALL, { direct, ...(hasKubectl() && { kustomize }) }, 3 * ROUNDS),
    ...measure(WALL, { throughTheCli, helmTemplate }),
  };
  row('all environments, seconds of wall time', 'median', 'range', 'target');
  row('npm run synth, without npm', ...medianAndRange(times.direct), '<= 0.60');
  row('npx cdk8s synth', ...medianAndRange(times.throughTheCli), '<= 1.30');
  row('helm template, once for each', ...medianAndRange(times.helmTemplate));
  if (times.kustomize) {
    row('kubectl kustomize, once for each', ...medianAndRange(times.kustomize));
    const ratios = times.direct.map((time, round) => time / times.kustomize[round]);
    row('main.ts / kubectl kustomize', ...medianAndRange(ratios), '<= 1.00');
  } else {
    console.log(`no kubectl to compare with: ${kubectl} does not run; set KUBECTL`);
  }
}

function benchSettings(): void {
  const lines = [
    'dashboard:',
    '  replicas: 1',
    '  autoscaling: { enabled: false }',
    'storage:',
    '  workspace: { size: 20Gi }',
  ];
  writeFileSync(valuesFile, `${lines.join('\n')}\n`);
  const { withSettings: checked, withoutSettings: plain } = measure(
    WALL,
    { withSettings, withoutSettings },
    3 * ROUNDS,
  );
  row('settings, ms of wall time', 'median', 'range', 'target');
  row('a values file and two --set add', ...addedMilliseconds(plain, checked), '<= 40');
}

function benchHelp(): void {
  const { help, nothing } = measure(
    WALL,
    {
      help: () => run(process.execPath, ['bin/slate-k8s.js', '--help']),
      nothing: () => run(process.execPath, ['-e', '0']),
    },
    3 * ROUNDS,
  );
  row('start, ms of wall time', 'median', 'range', 'target');
  row('slate-k8s --help adds to node -e 0', ...addedMilliseconds(nothing, help), '<= 150');
}

function addedMilliseconds(before: number[], after: number[]): string[] {
  const added = after.map((time, round) => (time - before[round]) * 1000);
  return [median(added).toFixed(0), `${Math.min(...added).toFixed(0)}–${Math.max(...added).toFixed(0)}`];
}

function benchInstallations(): void {
  const counts = [1, 10, 100];
  const newApp = () => new App({ outdir: join(folder, 'installations') });
  const works: { [name: string]: () => void } = {};
  for (const [name, synthesize] of Object.entries(LAYOUTS)) {
    for (const count of counts) works[`${name}, ${count}`] = () => synthesize(newApp, count);
    // Code that ran only a few times is slow: without this, the small counts would hide how the large ones grow.
    for (let i = 0; i < 5; i++) synthesize(newApp, 20);
  }
  const times = measure(CPU, works);
  row('installations, ms of CPU time for each', ...counts.map(String), '100 : 10', 'target');
  for (const name of Object.keys(LAYOUTS)) {
    const each = counts.map((count) => (median(times[`${name}, ${count}`]) * 1000) / count);
    row(name, ...each.map((time) => time.toFixed(1)), (each[2] / each[1]).toFixed(2), '<= 1.20');
  }
}

try {
  console.log(`Node ${process.version}, ${cpus().length} processors; medians of ${ROUNDS} runs or more\n`);
  benchEnvironments();
  console.log();
  benchSettings();
  console.log();
  benchHelp();
  console.log();
  benchInstallations();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
