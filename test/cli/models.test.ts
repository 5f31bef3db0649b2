import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import type { Job } from '../../cli/cluster/objects';
import { tagged } from '../../cli/cluster/ollama';
import { definitionOf } from '../../cli/models/preload';
import { progressText, pull } from '../../cli/models/pull';
import { modelsFrom } from '../../cli/models/table';
import { slateK8s } from './slate-k8s';
import { Call, RecordedAnswer, recording, withStandIn } from './stand-in';

const GIB = 2 ** 30;

/** What Ollama answers, by path. */
let answers: { [path: string]: string };
const asked: string[] = [];
let ollama: Server;

beforeAll(async () => {
  ollama = createServer((request, response) => {
    let body = '';
    request.on('data', (text) => (body += text));
    request.on('end', () => {
      asked.push(`${request.method} ${request.url} ${body}`);
      response.end(answers[request.url ?? '']);
    });
  });
  await new Promise<void>((resolve) => ollama.listen(0, '127.0.0.1', resolve));
});
afterAll(() => ollama.close());

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** The recording, with port-forwards that lead to the Ollama of this test. */
function ledToOllama(): RecordedAnswer[] {
  return recording('models').map((answer) =>
    answer.args.includes('port-forward')
      ? { ...answer, stdout: `Forwarding from 127.0.0.1:${portOf(ollama)} -> 11434\n` }
      : answer,
  );
}

test('models are known by their name with a tag', () => {
  expect(['llama3.2', 'llama3.2:1b', 'host:5000/team/model', 'host:5000/team/model:7b'].map(tagged)).toEqual([
    'llama3.2:latest',
    'llama3.2:1b',
    'host:5000/team/model:latest',
    'host:5000/team/model:7b',
  ]);
});

test('models lists what Ollama has against what the settings ask for, and says by its status whether all are there', async () => {
  answers = {
    '/api/tags': JSON.stringify({
      models: [
        { name: 'llama3.2:latest', size: 2019393189 },
        { name: 'slate-coder:latest', size: 2019393500 },
        { name: 'slate-fast:latest', size: 2019393500 },
        { name: 'nomic-embed-text:latest', size: 274302450 },
        { name: 'mistral:7b', size: 4 * GIB },
      ],
    }),
    '/api/ps': JSON.stringify({ models: [{ name: 'slate-coder:latest', size: GIB }] }),
  };
  await withStandIn(ledToOllama(), async () => {
    expect(await slateK8s('models')).toEqual({
      status: 1,
      stderr: '',
      stdout: [
        'MODEL                     SIZE       STATE     ASKED FOR AS',
        'slate-coder:latest        2.0 GB     loaded    custom model',
        'slate-fast:latest         2.0 GB     on disk   custom model',
        'slate-planner:latest      -          missing   custom model',
        'llama3.2:latest           2.0 GB     on disk   base of custom models',
        'nomic-embed-text:latest   274.3 MB   on disk   pulled',
        'mistral:7b                4.3 GB     on disk   not asked for',
        '',
      ].join('\n'),
    });
    const { stdout } = await slateK8s('models', 'list', '-o', 'json');
    expect((JSON.parse(stdout) as object[])[2]).toEqual({
      name: 'slate-planner:latest',
      state: 'missing',
      purpose: 'custom model',
    });
  });
});

test('an Ollama outside the cluster is told', async () => {
  await withStandIn(recording('models-none'), async () => {
    expect(await slateK8s('models', '-n', 'default')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'there is no Ollama in namespace default: it is outside the cluster, or SLATE is not deployed there\n',
    });
  });
});

test('a model that is only asked for is missing', () => {
  const wanted = [{ name: 'a:latest', purpose: 'pulled' }];
  expect(modelsFrom({ installed: [], loaded: [] }, wanted)).toEqual([{ ...wanted[0], state: 'missing' }]);
});

describe('models pull', () => {
  const answer = (...lines: object[]) =>
    (answers = { '/api/pull': lines.map((line) => JSON.stringify(line)).join('\n') });
  const layers = [1, 2, 11, 19, 20, 55, 100].map((percent) => ({
    status: 'pulling 3f4b55284da7',
    total: 2 * 10 ** 9,
    completed: 2 * 10 ** 7 * percent,
  }));

  test('shows how far it is', async () => {
    answer({ status: 'pulling manifest' }, ...layers, { status: 'success' });
    await withStandIn(ledToOllama(), async () => {
      expect(await slateK8s('models', 'pull', 'llama3.2')).toEqual({
        status: 0,
        stdout: '',
        stderr: [
          'pulling manifest',
          ...[0, 10, 20, 50, 100].map((percent) => `pulling 3f4b55284da7  ${percent} % of 2.0 GB`),
          'success',
          '✓ llama3.2 is available',
          '',
        ].join('\n'),
      });
    });
    expect(asked.at(-1)).toBe('POST /api/pull {"model":"llama3.2"}');
  });

  test.each([
    ['registry.internal:5000/team/llama3:8b', '{"model":"registry.internal:5000/team/llama3:8b","insecure":true}'],
    ['other.internal:5000/team/llama3:8b', '{"model":"other.internal:5000/team/llama3:8b"}'],
  ])('%s is pulled over plain HTTP only if the settings say so of its registry', async (model, body) => {
    answer({ status: 'success' });
    const answers = ledToOllama().map((each) => {
      if (!each.args.includes('configmaps')) return each;
      const list = JSON.parse(each.stdout ?? '') as { items: { data: { [file: string]: string } }[] };
      list.items[0].data['insecure-registry.txt'] = 'registry.internal:5000';
      return { ...each, stdout: JSON.stringify(list) };
    });
    await withStandIn(answers, async () => {
      expect(await slateK8s('models', 'pull', model)).toMatchObject({ status: 0 });
    });
    expect(asked.at(-1)).toBe(`POST /api/pull ${body}`);
  });

  test.each([
    [
      { error: 'pull model manifest: file does not exist' },
      1,
      'there is no model "llama3.2" in the library of Ollama; see https://ollama.com/library',
    ],
    [{ error: 'invalid model name' }, 2, '"llama3.2" is not a valid model name, such as llama3.2 or qwen2.5-coder:7b'],
    [{ error: 'no space left on device' }, 5, 'Ollama cannot pull llama3.2: no space left on device'],
    [layers[2], 5, 'the connection to Ollama was lost; continue with slate-k8s models pull llama3.2'],
  ])('that ends with %p is explained', async (last, status, message) => {
    answer(last);
    jest.spyOn(process.stderr, 'write').mockImplementation();
    await expect(pull(`http://127.0.0.1:${portOf(ollama)}`, 'llama3.2')).rejects.toMatchObject({ status, message });
    jest.restoreAllMocks();
  });

  test('draws a bar where it can be redrawn', () => {
    const progress = { status: 'pulling 3f4b55284da7', total: 200, completed: 99 };
    expect(progressText(progress, true)).toBe('pulling 3f4b55284da7  ██████████░░░░░░░░░░  49 % of 200 B');
    expect(progressText({ status: 'success' }, true)).toBe('success');
  });
});

describe('models preload', () => {
  const recorded = recording('preload');
  const live = (JSON.parse(recorded[0].stdout ?? '') as { items: Job[] }).items[0];
  const verbs = (calls: Call[]) => calls.map(({ args }) => args[1]);

  test('makes the Job anew without what the cluster has added, and follows it', async () => {
    const calls = await withStandIn(recorded, async () => {
      const { status, stdout, stderr } = await slateK8s('models', 'preload');
      expect([status, stdout.split('\n')[0]]).toEqual([0, 'pulling nomic-embed-text']);
      expect(stdout).not.toContain('\x1b');
      expect(stderr).toMatch(/^slate-model-preload is started\n✓ slate-model-preload is complete after \d+s\n$/);
    });
    expect(verbs(calls).slice(0, 3)).toEqual(['get', 'delete', 'apply']);
    expect(JSON.parse(calls[2].input)).toEqual(JSON.parse(JSON.stringify(definitionOf(live))));
  });

  test('keeps labels, annotations and the template, and nothing of the Job before', () => {
    const text = JSON.stringify(definitionOf(live));
    expect(text).not.toMatch(/uid|resourceVersion|creationTimestamp|job-name|"selector"|"status"/);
    expect(JSON.parse(text)).toMatchObject({
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: {
        name: 'slate-model-preload',
        namespace: 'slate',
        labels: { 'app.kubernetes.io/part-of': 'slate-system' },
        annotations: { 'kustomize.toolkit.fluxcd.io/force': 'enabled' },
      },
      spec: { backoffLimit: 6, template: { metadata: { labels: { 'app.kubernetes.io/component': 'model-preload' } } } },
    });
  });

  test('says how the Job comes back when it could not be made anew', async () => {
    const refused = recorded.map((answer) =>
      answer.args.includes('apply') ? { ...answer, code: 1, stdout: '', stderr: 'Error: exceeded quota\n' } : answer,
    );
    await withStandIn(refused, async () => {
      const { status, stderr } = await slateK8s('models', 'preload');
      expect(status).toBe(5);
      expect(stderr).toMatch(/was deleted, but could not be created again; create it with slate-k8s deploy\n.*quota/);
    });
  });

  test('does not disturb a Job that is still running', async () => {
    const [first, ...others] = recorded;
    const running = { ...live, status: { active: 1 } };
    const calls = await withStandIn(
      [{ ...first, stdout: JSON.stringify({ items: [running] }) }, first, ...others],
      async () => {
        const { status, stderr } = await slateK8s('models', 'preload');
        expect([status, stderr]).toEqual([0, expect.stringMatching(/^slate-model-preload is still running\n/)]);
      },
    );
    expect(verbs(calls)).not.toContain('delete');
  });
});
