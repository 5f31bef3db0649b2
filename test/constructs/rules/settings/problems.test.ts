import { Settings, SlateSettings } from '../../../../constructs';
import { DEFAULT_SETTINGS } from '../../../../constructs/slate-props';
import { settingsProblems } from '../../../../constructs/rules/settings';
import { copyOf } from '../../../../constructs/schema/tree';
import { overlays } from '../../../../overlays';
import { slate } from '../../../helpers/finished';

const MODELS = 'slate-coder, slate-fast, slate-planner, nomic-embed-text, mistral-nemo, llama3.2, mistral';

function textsOf(settings: SlateSettings): string[] {
  return settingsProblems(copyOf(settings), DEFAULT_SETTINGS).map(({ text }) => text);
}

test('the settings of every environment keep all rules', () => {
  for (const settings of [{}, ...Object.values(overlays)]) expect(textsOf(settings)).toEqual([]);
});

test.each<[string, SlateSettings, string[]]>([
  [
    'an Ollama that is neither bundled nor somewhere else',
    { ollama: { enabled: false } },
    [
      'ollama.external.host is missing; must be the host of the external service, because ollama.enabled is false',
      'ollama.external.cidrs is missing; must be the blocks of its addresses, such as ["192.0.2.10/32"], because ollama.enabled is false',
    ],
  ],
  [
    'a ChromaDB outside without addresses',
    { chromadb: { enabled: false, external: { host: 'chroma.example.com' } } },
    [
      'chromadb.external.cidrs is missing; must be the blocks of its addresses, such as ["192.0.2.10/32"], because chromadb.enabled is false',
    ],
  ],
  [
    'an agent whose model nobody makes',
    { agenticSystem: { agents: { ALPHA: { model: 'slate-code' } } } },
    [`agenticSystem.agents.ALPHA.model is "slate-code"; must be one of models.custom or models.pull: ${MODELS}`],
  ],
  [
    'a new agent without role and model',
    { agenticSystem: { agents: { OMEGA: {} } } },
    [
      'agenticSystem.agents.OMEGA.role is missing; must say what the agent is for',
      'agenticSystem.agents.OMEGA.model is missing; must be the name of a model',
    ],
  ],
  [
    'a default agent that was removed',
    { agenticSystem: { agents: { GAMMA: Settings.REMOVE } } },
    ['agenticSystem.routing.defaultAgent is "GAMMA"; must be one of the agents: ALPHA, BETA, DELTA, COPILOT'],
  ],
  [
    'a new model that is made from nothing',
    { models: { custom: { mine: { system: 'Be kind.' } } } },
    ['models.custom.mine.from is missing; must be the model that it is made from'],
  ],
])('%s is found and explained, and keeps the app from being synthesized', (_, settings, lines) => {
  expect(textsOf(settings)).toEqual(lines);
  expect(() => slate(settings)).toThrow(lines[0]);
});

test('settings over settings: maps merge, lists are replaced, null removes', () => {
  const below: SlateSettings = {
    logLevel: 'DEBUG',
    models: { pull: ['a', 'b'] },
    dashboard: { env: { A: '1', B: '2' } },
  };
  const above: SlateSettings = { models: { pull: ['c'] }, dashboard: { env: { B: Settings.REMOVE, C: '3' } } };
  expect(Settings.merge(below, above)).toEqual({
    logLevel: 'DEBUG',
    models: { pull: ['c'] },
    dashboard: { env: { A: '1', B: null, C: '3' } },
  });
});

test('a program that spells a setting wrong, as JavaScript lets it, is told so by Slate itself', () => {
  const misspelled = JSON.parse('{ "dashboard": { "replica": 2 }, "gpu": { "enabled": "yes" } }') as SlateSettings;
  expect(() => slate(misspelled)).toThrow('dashboard.replica is not a setting; did you mean dashboard.replicas?');
  expect(() => slate(misspelled)).toThrow('gpu.enabled is "yes"; must be true or false');
});
