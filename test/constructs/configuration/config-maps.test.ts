import { AgentConfig, AgentConfigProps, Instructions, Settings } from '../../../constructs';
import { find, newChart } from '../../helpers/objects';

const REMOVED = Settings.REMOVE;
const NO_MODELS = { 'slate-coder': REMOVED, 'slate-planner': REMOVED, 'slate-fast': REMOVED };

function filesOf({ models, agenticSystem }: AgentConfigProps): { [file: string]: string } {
  const chart = newChart();
  new AgentConfig(chart, 'config', { models, agenticSystem });
  new Instructions(chart, 'instructions', agenticSystem);
  const maps = ['slate-agent-config', 'slate-instructions'].map((name) => find(chart, 'ConfigMap', name).data);
  return Object.assign({}, ...maps) as { [file: string]: string };
}

test('a model without parameters has no heading for them', () => {
  const models = { custom: { ...NO_MODELS, 'slate-fast': { parameters: REMOVED } } };
  expect(filesOf({ models })['models.yaml']).toBe(`models:
  "slate-fast":
    base: "llama3.2"
pulled: ["nomic-embed-text"]
`);
});

test('without models or agents there are no headings for them', () => {
  const agents = { ALPHA: REMOVED, BETA: REMOVED, GAMMA: REMOVED, DELTA: REMOVED, COPILOT: REMOVED };
  const files = filesOf({ models: { custom: NO_MODELS }, agenticSystem: { agents } });
  expect(files['models.yaml']).toBe('pulled: ["nomic-embed-text"]\n');
  expect(files['agent-routing.yaml']).not.toContain('agents:');
  expect(files['agent-prompts.yaml']).toBe('');
});

test('ends of lines that only YAML knows are escaped in texts', () => {
  const models = { custom: { ...NO_MODELS, 'slate-fast': { from: 'llama3.2' } } };
  const agenticSystem = { agents: { ALPHA: { role: 'one\u2028two' } } };
  const text = filesOf({ models, agenticSystem })['agent-routing.yaml'];
  expect(text).toContain('one\\u2028two');
});
