import { RESOLVES_NAMES } from '../../helpers/calls';
import { finished } from '../../helpers/finished';
import { openPaths } from '../../helpers/open-paths';

describe.each(['local', 'dev', 'staging', 'prod'] as const)('the network policies of %s', (environment) => {
  const objects = finished(environment);

  test('deny everything else to every pod of the namespace', () => {
    const deny = objects.find(({ metadata }) => metadata.name === 'default-deny-all');
    expect(deny?.spec).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
  });
});

test.each(['local', 'dev'] as const)(
  'in %s, pods with the label run=debug reach every service, and nothing else',
  (environment) => {
    const objects = finished(environment);
    const debug = {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'debug', namespace: 'slate' },
      spec: { template: { metadata: { labels: { run: 'debug' } }, spec: { containers: [] } } },
    };
    const paths = openPaths([...objects, debug]).filter(
      (path) => path.startsWith('debug ') || path.endsWith(' -> debug'),
    );
    expect(paths).toEqual(
      [
        ...RESOLVES_NAMES,
        'chromadb:8000',
        'ollama:11434',
        'slate-agent-router:8081',
        'slate-autonomous-loop:8082',
        'slate-copilot-bridge:8083',
        'slate-dashboard:8080',
        'slate-workflow-manager:8084',
      ]
        .map((callee) => `debug -> ${callee}`)
        .sort(),
    );
  },
);

test.each(['staging', 'prod'] as const)('in %s, pods with the label run=debug reach nothing', (environment) => {
  expect(JSON.stringify(finished(environment))).not.toContain('"run":"debug"');
});
