import { NAMESPACE } from './installation';
import { kubectl } from './kubectl';

const MANAGER = 'deploy/slate-workflow-manager';
const FILE = '/workspace/kept/note.txt';
const NOTE = 'written before';

/** Makes a collection of two vectors in Chroma, or asks what is in it: the documents in the order of nearness to the first vector. */
const COLLECTION = `import json, sys, urllib.request
base = "http://chromadb-svc:8000/api/v2/tenants/default_tenant/databases/default_database/collections"
def call(url, body=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"Content-Type": "application/json"})
    return json.loads(urllib.request.urlopen(request, timeout=10).read() or "null")
if sys.argv[1] == "fill":
    collection = call(base, {"name": "kept", "get_or_create": True})
    call(f"{base}/{collection['id']}/upsert", {"ids": ["a", "b"], "documents": ["one", "two"], "embeddings": [[1.0, 0.0], [0.0, 1.0]]})
identity = call(base + "/kept")["id"]
found = call(f"{base}/{identity}/query", {"query_embeddings": [[1.0, 0.1]], "n_results": 2, "include": ["documents", "embeddings"]})
print(json.dumps([found["documents"][0], found["embeddings"][0]]))`;

const VECTORS = [
  ['one', 'two'],
  [
    [1, 0],
    [0, 1],
  ],
];

function inManager(namespace: string, ...command: string[]): Promise<string> {
  return kubectl(['exec', '-n', namespace, MANAGER, '-c', 'workflow-manager', '--', ...command]);
}

/** Writes vectors to Chroma and a file to the workspace. */
export async function writeData(namespace = NAMESPACE): Promise<void> {
  await inManager(namespace, 'python3', '-c', COLLECTION, 'fill');
  await inManager(namespace, 'sh', '-c', `mkdir -p /workspace/kept && echo '${NOTE}' > ${FILE}`);
}

/** Expects what was written to be there, value for value. */
export async function expectData(namespace = NAMESPACE): Promise<void> {
  expect(JSON.parse(await inManager(namespace, 'python3', '-c', COLLECTION, 'ask'))).toEqual(VECTORS);
  expect((await inManager(namespace, 'cat', FILE)).trim()).toBe(NOTE);
}
