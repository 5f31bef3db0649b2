import { App, Chart } from 'cdk8s';
import { Slate, SlateSettings, UrlScheme } from '../../constructs';
import { byName, containerOf, podOf, slate, variable } from '../helpers/finished';

const EXTERNAL = { host: 'llm.example.com', cidrs: ['203.0.113.7/32'] };
const external = (more: object, others: SlateSettings = {}): SlateSettings => ({
  ollama: { enabled: false, external: { ...EXTERNAL, ...more } },
  ...others,
});

test('callers reach an external service with https where the setting says so', () => {
  const objects = slate(external({ port: 443, scheme: UrlScheme.HTTPS }));
  for (const caller of ['slate-dashboard', 'slate-model-preload', 'slate-agent-router']) {
    expect(variable(containerOf(objects, caller), 'OLLAMA_HOST')).toBe('https://llm.example.com:443');
    expect(variable(containerOf(objects, caller), 'OLLAMA_URL')).toBe('https://llm.example.com:443');
  }
  expect(containerOf(objects, 'slate-nightly-health').args).toContain('https://llm.example.com:443/api/version');
  expect(podOf(objects, 'slate-codebase-indexer').initContainers?.[0].args).toEqual([
    '11434',
    'llm.example.com',
    '443',
    'https',
  ]);
  expect(JSON.stringify(byName(objects, 'NetworkPolicy', 'slate-dashboard'))).toContain('203.0.113.7/32');
});

test('it is http by default', () => {
  const objects = slate(external({}));
  expect(variable(containerOf(objects, 'slate-agent-router'), 'OLLAMA_HOST')).toBe('llm.example.com:11434');
  expect(variable(containerOf(objects, 'slate-agent-router'), 'OLLAMA_URL')).toBe('http://llm.example.com:11434');
});

test('a port that is removed is the port of the bundled service, as it is by default', () => {
  const objects = slate(external({ port: null as unknown as number }));
  expect(variable(containerOf(objects, 'slate-agent-router'), 'OLLAMA_URL')).toBe('http://llm.example.com:11434');
});

test('without its path of health, it is asked at the root, as the bundled service is', () => {
  const healthPath = null as unknown as string;
  const [outside, inside] = [false, true].map((enabled) =>
    containerOf(slate({ ollama: { enabled, healthPath, external: EXTERNAL } }), 'slate-nightly-health'),
  );
  expect(outside.args).toContain('http://llm.example.com:11434/');
  expect(inside.args).toContain('http://ollama-svc:11434/');
});

const problem = (settings: SlateSettings) => {
  try {
    new Slate(new Chart(new App(), 'slate'), 'slate', settings).node.validate();
    return slate(settings).length > 0 ? '' : 'nothing';
  } catch (error) {
    return (error as Error).message;
  }
};

test('http on port 443 is refused', () => {
  expect(problem(external({ port: 443 }))).toContain(
    'ollama.external.scheme is missing; must be https, because ollama.external.port is 443',
  );
});

test.each(['ollama.ml.svc', 'ollama.ml.svc.cluster.local', 'ollama.ml.svc.corp.example'])(
  'the name of a Service, %s, is refused where network policies are enforced',
  (host) => {
    const wrong = `ollama.external.host is "${host}"; must be a host outside the cluster`;
    expect(problem(external({ host }))).toContain(wrong);
    expect(problem(external({ host }, { networkPolicy: { enabled: false } }))).toBe('');
  },
);
