import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parseAllDocuments } from 'yaml';
import { Manifest } from '../helpers/objects';

const ROOT = resolve(__dirname, '../..');
const SOURCES = [
  'bin',
  'cli',
  'constructs',
  'environments.ts',
  'index.ts',
  'mistake.ts',
  'synthesize.ts',
  'imports',
  'overlays',
  'settings',
  'tools/build.mjs',
  'tools/not-typescript.json',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'docs',
  'helm',
  'README.md',
  'LICENSE',
];

/** The programs that show what the library can do. */
const EXAMPLES = ['foreign-pods', 'own-services', 'parts', 'rules', 'settings'];

/** Without `skipLibCheck`: the declarations of the library and of its peers are checked too. */
const COMPILER_OPTIONS = { target: 'ES2022', lib: ['ES2022'], module: 'node16', strict: true, types: [] };

/** Without what a surrounding `npm test` tells its children, such as the folder of the package. */
const ENVIRONMENT = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

interface PackageJson {
  readonly dependencies?: { readonly [name: string]: string };
  readonly peerDependencies: { readonly [name: string]: string };
}

const folder = mkdtempSync(join(tmpdir(), 'cdk8s-slate-'));
const app = join(folder, 'app');
let packed: string[];
let compiled: string;

async function run(cwd: string, command: string, ...args: string[]): Promise<string> {
  return (await promisify(execFile)(command, args, { cwd, env: ENVIRONMENT })).stdout.trim();
}

/** What the compiler finds in the programs of the app, which it leaves compiled beside them. */
function compile(): Promise<string> {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  return run(app, process.execPath, tsc, '-p', '.').catch(({ stdout }: { stdout: string }) => stdout);
}

/** Packs a copy, so that the work tree stays as it is. `npm pack` builds it first, as `npm publish` does. */
async function pack(): Promise<string> {
  const source = join(folder, 'source');
  for (const name of SOURCES) {
    if (existsSync(join(ROOT, name))) cpSync(join(ROOT, name), join(source, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(source, 'node_modules'));
  return join(folder, await run(source, 'npm', 'pack', '--silent', '--offline', '--pack-destination', folder));
}

/** An app as a user has it, with the consumers as its programs. It has what the package asks for, and nothing else. */
async function install(archive: string): Promise<void> {
  cpSync(join(__dirname, 'consumers'), app, { recursive: true });
  for (const name of EXAMPLES) cpSync(join(ROOT, `test/library/${name}.ts`), join(app, `${name}.ts`));
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'app', private: true }));
  writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions: COMPILER_OPTIONS }));
  packed = (await run(folder, 'tar', '-tzf', archive)).split('\n').sort();
  await run(folder, 'tar', '-xzf', archive);
  const modules = join(app, 'node_modules');
  mkdirSync(modules);
  renameSync(join(folder, 'package'), join(modules, 'cdk8s-slate'));
  const manifest = JSON.parse(readFileSync(join(modules, 'cdk8s-slate/package.json'), 'utf8')) as PackageJson;
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
}

/** Runs a program of the app, and returns the objects that it wrote. */
async function synthesize(program: string, file: string): Promise<Manifest[]> {
  const outdir = join(folder, program);
  const { stderr } = await promisify(execFile)(process.execPath, [program], {
    cwd: app,
    env: { ...ENVIRONMENT, CDK8S_OUTDIR: outdir },
  });
  expect(stderr).toBe('');
  const text = readFileSync(join(outdir, file), 'utf8');
  return parseAllDocuments(text).map((document) => document.toJS() as Manifest);
}

function find(objects: Manifest[], kind: string, name: string): Manifest | undefined {
  return objects.find((object) => object.kind === kind && object.metadata.name === name);
}

beforeAll(async () => {
  await install(await pack());
  compiled = await compile();
}, 240_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the packed library', () => {
  it('has what is compiled, the scripts, the command, the schema of values files, the chart and the licence, and no sources', () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        'package/LICENSE',
        'package/bin/slate-k8s.js',
        'package/package.json',
        'package/lib/index.js',
        'package/lib/index.d.ts',
        'package/lib/constructs/scripts/copilot-bridge.py',
        'package/lib/constructs/scripts/fill-workspace.sh',
        'package/lib/imports/k8s.js',
        'package/lib/constructs/schema/props-validators.js',
        'package/lib/constructs/schema/validator.js',
        'package/settings/values.schema.json',
        'package/helm/Chart.yaml',
        'package/helm/values-local.yaml',
        'package/helm/templates/dashboard.yaml',
      ]),
    );
    const rest = packed.filter(
      (file) => !/^package\/(helm\/.*|lib\/.*(\.js|\.d\.ts|schema\.json|scripts\/.*))$/.test(file),
    );
    expect(rest.filter((file) => file !== 'package/README.md')).toEqual([
      'package/LICENSE',
      'package/bin/slate-k8s.js',
      'package/docs/closed-networks.md',
      'package/docs/coming-from-another-chart.md',
      'package/docs/gitops.md',
      'package/docs/security.md',
      'package/package.json',
      'package/settings/values.schema.json',
    ]);
  });

  it('has the command slate-k8s, which prints the manifests of dist', async () => {
    const { stdout } = await promisify(execFile)(
      join(app, 'node_modules/cdk8s-slate/bin/slate-k8s.js'),
      ['synth', 'prod'],
      {
        cwd: app,
        maxBuffer: 1 << 24,
      },
    );
    expect(stdout).toBe(readFileSync(join(ROOT, 'dist/prod/slate.k8s.yaml'), 'utf8'));
  });

  it('is loaded by require, with what it asks for and nothing else installed', async () => {
    expect(await run(app, process.execPath, '-p', 'typeof require("cdk8s-slate").Slate')).toBe('function');
  });
});

describe('an app in TypeScript', () => {
  it('compiles under strict, the declarations of the library checked too, with each planted mistake found', () => {
    expect(compiled).toBe('');
  });

  it('installs the whole of SLATE with its own settings', async () => {
    const objects = await synthesize('whole.js', 'slate.k8s.yaml');
    expect(objects.filter(({ kind }) => kind === 'Deployment').map(({ metadata }) => metadata.name)).toEqual([
      'slate-dashboard',
      'slate-workflow-manager',
      'ollama',
      'chromadb',
      'slate-agent-router',
      'slate-autonomous-loop',
      'slate-copilot-bridge',
    ]);
    expect(find(objects, 'Namespace', 'ai')).toMatchObject({ metadata: { labels: { 'slate.io/environment': 'lab' } } });
    const dashboard = JSON.stringify(find(objects, 'Deployment', 'slate-dashboard'));
    expect(dashboard).toContain('{"name":"SLATE_THEME","value":"dark"}');
    expect(dashboard).not.toContain('SLATE_GLASS_OPACITY');
    expect(find(objects, 'HorizontalPodAutoscaler', 'slate-dashboard-hpa')).toMatchObject({
      metadata: { namespace: 'ai' },
      spec: { minReplicas: 2, maxReplicas: 3 },
    });
    expect(find(objects, 'PersistentVolumeClaim', 'ollama-data-pvc')).toMatchObject({
      spec: { storageClassName: 'fast', resources: { requests: { storage: '200Gi' } } },
    });
    expect(find(objects, 'PersistentVolumeClaim', 'slate-workspace-pvc')).toMatchObject({
      spec: { accessModes: ['ReadWriteMany'] },
    });
    expect(find(objects, 'Deployment', 'ollama')).toMatchObject({
      spec: {
        template: {
          spec: {
            tolerations: [
              { key: 'dedicated', operator: 'Equal', value: 'models', effect: 'NoSchedule' },
              { key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' },
            ],
            containers: [{ resources: { limits: { cpu: '4', memory: '16Gi', 'nvidia.com/gpu.shared': '1' } } }],
          },
        },
      },
    });
    expect(find(objects, 'Ingress', 'slate-ingress')).toMatchObject({
      spec: {
        tls: [{ hosts: ['slate.example.com'], secretName: 'slate-tls' }],
        rules: [{ host: 'slate.example.com' }],
      },
    });
  });

  it('installs one service alone, and one of its own that calls it', async () => {
    const objects = await synthesize('one-service.js', 'search.k8s.yaml');
    expect(objects.map(({ kind, metadata }) => `${kind} ${metadata.namespace} ${metadata.name}`).sort()).toEqual([
      'Deployment ai llm',
      'Deployment ai search',
      'NetworkPolicy ai llm',
      'NetworkPolicy ai search',
      'PersistentVolumeClaim ai llm-data-pvc',
      'Service ai llm-svc',
      'Service ai search-svc',
      'ServiceAccount ai llm',
      'ServiceAccount ai search',
    ]);
    expect(find(objects, 'Deployment', 'llm')).toMatchObject({
      spec: { template: { spec: { containers: [{ resources: { limits: { 'nvidia.com/gpu.shared': '1' } } }] } } },
    });
    expect(find(objects, 'Deployment', 'search')).toMatchObject({
      spec: {
        template: {
          spec: {
            containers: [
              {
                image: 'docker.io/getmeili/meilisearch:v1.12',
                ports: [{ name: 'http', containerPort: 7700 }],
                env: [
                  { name: 'OLLAMA_HOST', value: 'llm-svc:11434' },
                  { name: 'OLLAMA_URL', value: 'http://llm-svc:11434' },
                ],
              },
            ],
          },
        },
      },
    });
  });
});

test.each(EXAMPLES)('the example %s is synthesized with the package', async (name) => {
  const outdir = join(folder, `out-${name}`);
  writeFileSync(join(app, 'team.yaml'), 'dashboard: { replicas: 3 }\n');
  const program = `const app = new (require('cdk8s').App)(); require('./${name}.js').build(app, '.'); app.synth();`;
  await promisify(execFile)(process.execPath, ['-e', program], {
    cwd: app,
    env: { ...ENVIRONMENT, CDK8S_OUTDIR: outdir },
  });
  expect(readdirSync(outdir).length).toBeGreaterThan(0);
});

describe('an app in JavaScript', () => {
  it('installs the whole of SLATE with its own settings', async () => {
    const objects = await synthesize('whole.mjs', 'slate.k8s.yaml');
    expect(objects.filter(({ kind }) => kind === 'Deployment')).toHaveLength(7);
    expect(objects.filter(({ kind }) => kind === 'HorizontalPodAutoscaler')).toEqual([]);
    expect(find(objects, 'Deployment', 'slate-dashboard')).toMatchObject({
      metadata: { namespace: 'ai' },
      spec: { replicas: 1 },
    });
    expect(JSON.stringify(objects)).not.toContain('nvidia.com');
  });

  it('installs one service alone', async () => {
    const objects = await synthesize('one-service.mjs', 'llm.k8s.yaml');
    expect(objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`).sort()).toEqual([
      'Deployment llm',
      'NetworkPolicy llm',
      'PersistentVolumeClaim llm-data-pvc',
      'Service llm-svc',
      'ServiceAccount llm',
    ]);
    expect(find(objects, 'Deployment', 'llm')).toMatchObject({
      spec: { template: { spec: { containers: [{ resources: { limits: { 'nvidia.com/gpu': '2' } } }] } } },
    });
  });
});
