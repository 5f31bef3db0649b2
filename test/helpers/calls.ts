export const RESOLVES_NAMES = [
  '169.254.169.254/32:53',
  '169.254.169.254/32:53/UDP',
  '169.254.20.10/32:53',
  '169.254.20.10/32:53/UDP',
  'namespace kube-system:53',
  'namespace kube-system:53/UDP',
];

/** Written by hand from the guide's picture and from the tables of the design. */
const CALLS: { [caller: string]: string[] } = {
  'slate-dashboard': ['ollama:11434', 'chromadb:8000', '0.0.0.0/0:443', '0.0.0.0/0:6443', '0.0.0.0/0:8443'],
  'slate-agent-router': ['ollama:11434', 'chromadb:8000'],
  'slate-autonomous-loop': [
    'ollama:11434',
    'chromadb:8000',
    'slate-agent-router:8081',
    'slate-copilot-bridge:8083',
    'slate-workflow-manager:8084',
  ],
  'slate-copilot-bridge': ['ollama:11434', 'chromadb:8000', 'slate-autonomous-loop:8082'],
  'slate-workflow-manager': ['ollama:11434', 'chromadb:8000', '0.0.0.0/0:443'],
  ollama: ['0.0.0.0/0:443'],
  chromadb: [],
  'slate-model-preload': ['ollama:11434'],
  'slate-model-trainer': ['ollama:11434'],
  'slate-inference-benchmarks': ['ollama:11434'],
  'slate-codebase-indexer': ['ollama:11434', 'chromadb:8000'],
  'slate-nightly-health': [
    'ollama:11434',
    'chromadb:8000',
    'slate-dashboard:8080',
    'slate-agent-router:8081',
    'slate-autonomous-loop:8082',
    'slate-copilot-bridge:8083',
    'slate-workflow-manager:8084',
  ],
  'slate-workflow-cleanup': ['slate-workflow-manager:8084'],
  'slate-instruction-sync': ['ollama:11434', '0.0.0.0/0:443', '0.0.0.0/0:6443', '0.0.0.0/0:8443'],
};

const FROM_OUTSIDE = [
  'namespace ingress-nginx -> slate-dashboard:8080',
  'namespace monitoring -> slate-agent-router:9090',
  'namespace monitoring -> slate-autonomous-loop:9090',
];

/** All ways that have to be open, and no others, as `openPaths` writes them. */
export function expectedPaths(): string[] {
  const ways = Object.entries(CALLS).flatMap(([caller, callees]) =>
    [...callees, ...(callees.length > 0 ? RESOLVES_NAMES : [])].map((callee) => `${caller} -> ${callee}`),
  );
  return [...ways, ...FROM_OUTSIDE].sort();
}
