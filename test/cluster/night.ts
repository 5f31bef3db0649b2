import { completes, NAMESPACE, startJob } from './installation';
import { eventually, json, kubectl, Labels, run } from './kubectl';

/** Python with the addresses of Chroma, Ollama and the workflow manager, in a pod that may call the first two. */
const PRELUDE = `import json, os, sys, urllib.request
chroma = "http://chromadb-svc:8000/api/v2/tenants/default_tenant/databases/default_database/collections"
ollama = "http://ollama-svc:11434"
itself = "http://127.0.0.1:8084"
def call(url, body=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"Content-Type": "application/json"})
    return json.loads(urllib.request.urlopen(request, timeout=20).read() or "null")
`;

async function inManager<T>(code: string, ...args: string[]): Promise<T> {
  const manager = ['deploy/slate-workflow-manager', '-c', 'workflow-manager'];
  return JSON.parse(
    await kubectl(['exec', '-n', NAMESPACE, ...manager, '--', 'python3', '-c', PRELUDE + code, ...args]),
  ) as T;
}

/** How many vectors SLATE's collections have, of the first 300 of each, and how many of them are zero. */
const VECTORS = `
seen = zero = 0
for collection in call(chroma):
    if collection["name"].startswith("slate_"):
        found = call(f"{chroma}/{collection['id']}/get", {"include": ["embeddings"], "limit": 300})["embeddings"]
        seen += len(found)
        zero += sum(not any(vector) for vector in found)
print(json.dumps([seen, zero]))`;

/** The codebase indexer fills Chroma with vectors that Ollama made. The index of the whole program takes a quarter of an hour. */
export async function indexesTheWorkspace(): Promise<void> {
  const job = await startJob('slate-codebase-indexer');
  await eventually(120, async () => {
    const [seen, zero] = await inManager<[number, number]>(VECTORS);
    expect([seen > 0, zero]).toEqual([true, 0]);
    const { stdout } = await run(['logs', '-n', NAMESPACE, `job/${job}`, '-c', 'codebase-indexer', '--tail=5']);
    expect(stdout).not.toContain('Traceback');
  });
  await kubectl(['delete', 'job', job, '-n', NAMESPACE]);
}

const DUPLICATES = `
for _ in range(2):
    call(itself + "/api/tasks/create", {"title": "the same twice"})
print("null")`;
const TITLES = `
print(json.dumps([task["title"] for task in json.load(open("/workspace/current_tasks.json"))["tasks"]]))`;

/** The cleanup takes one of two equal tasks out of the list in the workspace. */
export async function cleansUpTheTasks(): Promise<void> {
  await inManager(DUPLICATES);
  const ours = async () => (await inManager<string[]>(TITLES)).filter((title) => title === 'the same twice').length;
  expect(await ours()).toBe(2);
  await completes(await startJob('slate-workflow-cleanup'), 90);
  expect(await ours()).toBe(1);
}

/** The instruction sync writes what it found into the ConfigMap. */
export async function updatesTheInstructions(): Promise<void> {
  const instructions = async () =>
    (await json<{ data: Labels }>(['get', 'configmap', 'slate-instructions', '-n', NAMESPACE])).data;
  const before = (await instructions()).last_updated;
  await completes(await startJob('slate-instruction-sync'), 90);
  const { last_updated: after, 'active-state.yaml': state } = await instructions();
  expect(after).not.toBe(before);
  expect(JSON.parse(state)).toMatchObject({ generated_by: 'slate-instruction-controller' });
}

const MADE = `
print(json.dumps({model["name"]: model["modified_at"] for model in call(ollama + "/api/tags")["models"]}))`;

/** The trainer makes SLATE's own models again. */
export async function makesTheModelsAgain(): Promise<void> {
  const before = await inManager<Labels>(MADE);
  await completes(await startJob('slate-model-trainer'), 120);
  const after = await inManager<Labels>(MADE);
  for (const name of ['slate-coder:latest', 'slate-fast:latest', 'slate-planner:latest']) {
    expect([name, after[name] > before[name]]).toEqual([name, true]);
  }
}

/** The benchmarks print how many tokens a second each model makes. */
export async function measuresTheModels(): Promise<void> {
  const job = await startJob('slate-inference-benchmarks');
  await completes(job, 120);
  const log = await kubectl(['logs', '-n', NAMESPACE, `job/${job}`]);
  expect(log.match(/^eval rate: +[\d.]+ tokens\/s$/gm)).toHaveLength(3);
}

/** The health check names every service and the workspace. */
export async function checksEveryService(names: string[]): Promise<void> {
  const job = await startJob('slate-nightly-health');
  await completes(job, 90);
  const lines = (await kubectl(['logs', '-n', NAMESPACE, `job/${job}`])).trim().split('\n');
  const healthy = lines.filter((line) => line.startsWith('ok ')).map((line) => line.split(/ +/)[1]);
  expect(healthy.sort()).toEqual([...names, 'workspace'].sort());
}
