import { DEFAULT_SETTINGS } from '../../slate-props';
import { conflict, SettingProblem } from '../../schema/problem';
import { Path, Tree, valueAt } from '../../schema/tree';

const HOME = 'its volumes are mounted in the home folder that it has';
const WORKSPACE = 'the workspace is mounted where it is by default';

const PROGRAM = { HOME, SLATE_WORKSPACE: WORKSPACE };

/** Variables that a workload works with only as they are, by its path, and why. */
const VARIABLES: [Path, { [variable: string]: string }][] = [
  [
    ['ollama'],
    {
      HOME,
      OLLAMA_HOST: 'its Service sends requests to port 11434 of the pod',
      OLLAMA_MODELS: 'its volume is mounted at /root/.ollama',
    },
  ],
  [
    ['chromadb'],
    {
      CHROMA_LISTEN_ADDRESS: 'its Service sends requests to the address of the pod',
      CHROMA_PERSIST_PATH: 'its volume is mounted at /data',
      CHROMA_PORT: 'its Service sends requests to port 8000 of the pod',
      PERSIST_DIRECTORY: 'its volume is mounted at /data',
    },
  ],
  [['dashboard'], { ...PROGRAM, SLATE_DASHBOARD_PORT: 'its Service sends requests to port 8080 of the pod' }],
  ...['agentRouter', 'autonomousLoop', 'copilotBridge', 'workflowManager'].map((service): [Path, typeof PROGRAM] => [
    [service],
    PROGRAM,
  ]),
  ...['codebaseIndexer', 'nightlyHealth', 'workflowCleanup', 'instructionSync'].map((job): [Path, typeof PROGRAM] => [
    ['jobs', job],
    PROGRAM,
  ]),
  ...['modelPreload', 'modelTrainer', 'inferenceBenchmarks'].map((job): [Path, { HOME: string }] => [
    ['jobs', job],
    { HOME },
  ]),
];

/** What was given for something that works only as it is. */
export function fixedValueProblems(given: Tree): SettingProblem[] {
  return [...VARIABLES.flatMap(([path, reasons]) => variables(given, path, reasons)), ...chromaVersion(given)];
}

function variables(given: Tree, workload: Path, reasons: { [variable: string]: string }): SettingProblem[] {
  return Object.entries(reasons).flatMap(([variable, reason]) =>
    ['env', 'valueFrom'].flatMap((setting) => {
      const path = [...workload, setting, variable];
      const value = valueAt(given, path);
      if (value === undefined || value === valueAt(DEFAULT_SETTINGS, path)) return [];
      return [conflict(path, value, `be left out: ${reason}`)];
    }),
  );
}

/** Versions that are known not to fit; any other tag, such as one of a build of one's own, may. */
function chromaVersion(given: Tree): SettingProblem[] {
  const path = ['chromadb', 'image', 'tag'];
  const tag = valueAt(given, path);
  if (typeof tag !== 'string' || !/^v?0\.\d/.test(tag)) return [];
  return [
    conflict(path, tag, 'be 1.0.0 or later: earlier versions keep data outside of the volume and have no /api/v2'),
  ];
}
