import { settingsProblems } from '../../../../constructs/rules/settings';
import { DEFAULT_SETTINGS } from '../../../../constructs/slate-props';

function problems(settings: { [part: string]: object }): string[] {
  return settingsProblems(settings, DEFAULT_SETTINGS).map(({ text }) => text);
}

test.each([
  ['ollama', 'OLLAMA_HOST', '127.0.0.1', 'its Service sends requests to port 11434 of the pod'],
  ['ollama', 'OLLAMA_MODELS', '/models', 'its volume is mounted at /root/.ollama'],
  ['ollama', 'HOME', '/home', 'its volumes are mounted in the home folder that it has'],
  ['chromadb', 'CHROMA_PORT', '9000', 'its Service sends requests to port 8000 of the pod'],
  ['chromadb', 'CHROMA_PERSIST_PATH', '/chroma', 'its volume is mounted at /data'],
  ['dashboard', 'SLATE_WORKSPACE', '/w', 'the workspace is mounted where it is by default'],
  ['agentRouter', 'HOME', '/home', 'its volumes are mounted in the home folder that it has'],
])('%s does not work with another %s', (part, variable, value, reason) => {
  expect(problems({ [part]: { env: { [variable]: value } } })).toEqual([
    `${part}.env.${variable} is "${value}"; must be left out: ${reason}`,
  ]);
});

test('the values that they have anyway, and all other variables, can be given', () => {
  expect(
    problems({
      ollama: { env: { OLLAMA_HOST: '0.0.0.0:11434', OLLAMA_KEEP_ALIVE: '10m' } },
      dashboard: { env: { SLATE_WORKSPACE: '/tmp', SLATE_THEME: 'dark' } },
    }),
  ).toEqual([]);
});

test.each(['0.6.3', '0.5.23', 'v0.4.24'])('Chroma %s is refused, as it would lose its data', (tag) => {
  expect(problems({ chromadb: { image: { tag } } })).toEqual([
    `chromadb.image.tag is "${tag}"; must be 1.0.0 or later: earlier versions keep data outside of the volume and have no /api/v2`,
  ]);
});

test.each(['1.0.0', '1.5.9', '2.0.0', '10.1', 'main', 'sha-0abc', '20260101'])('Chroma %s passes', (tag) => {
  expect(problems({ chromadb: { image: { tag } } })).toEqual([]);
});
