import { overlays } from '../../overlays';
import { resolveEnvironment } from '../../settings/environment';

function warnings(set: string, environment = 'prod'): string[] {
  const given = { valuesFiles: [], set: [{ flag: '--set' as const, text: set }] };
  return resolveEnvironment(environment, overlays[environment], given).warnings.map((line) =>
    line.replace(/^.*? {2}/, ''),
  );
}

test.each([
  ['dashboard.replicas=1', 'dashboard.replicas has no effect while dashboard.autoscaling.enabled is true'],
  [
    'dashboard.autoscaling.enabled=false,dashboard.autoscaling.maxReplicas=9',
    'dashboard.autoscaling.maxReplicas has no effect while dashboard.autoscaling.enabled is false',
  ],
  ['gpu.enabled=false,gpu.resourceName=amd.com/gpu', 'gpu.resourceName has no effect while gpu.enabled is false'],
  [
    'storage.data.existingClaim=mine,storage.data.size=9Gi',
    'storage.data.size has no effect while storage.data.existingClaim is mine',
  ],
  [
    'ollama.persistence.existingClaim=mine,ollama.persistence.storageClass=fast',
    'ollama.persistence.storageClass has no effect while ollama.persistence.existingClaim is mine',
  ],
  [
    'agenticSystem.enabled=false,agentRouter.replicas=3',
    'agentRouter.replicas has no effect while agenticSystem.enabled is false',
  ],
  [
    'agenticSystem.enabled=false,storage.memory.size=3Gi',
    'storage.memory.size has no effect while agenticSystem.enabled is false',
  ],
  [
    'ollama.enabled=false,ollama.external.host=o.example.org,ollama.external.cidrs={203.0.113.9/32},ollama.persistence.size=90Gi',
    'ollama.persistence.size has no effect while ollama.enabled is false',
  ],
  ['chromadb.external.host=c.example.org', 'chromadb.external.host has no effect while chromadb.enabled is true'],
  [
    'imageRegistry=r.example.org,dashboard.image.registry=other.example.org',
    'dashboard.image.registry has no effect while imageRegistry is r.example.org',
  ],
  ['ingress.enabled=false,ingress.host=slate.example.org', 'ingress.host has no effect while ingress.enabled is false'],
  [
    'networkPolicy.enabled=false,networkPolicy.debug=true',
    'networkPolicy.debug has no effect while networkPolicy.enabled is false',
  ],
  [
    'dashboard.service.type=NodePort',
    'dashboard.service.type is NodePort, but network policies let nobody in from outside the cluster; name their addresses in dashboard.allowedCallers',
  ],
  [
    'ollama.service.type=LoadBalancer,networkPolicy.debug=true',
    'ollama.service.type is LoadBalancer, but network policies let nobody in from outside the cluster; name their addresses in ollama.allowedCallers',
  ],
])('a setting that changes nothing is told with the one that is in its way: %s', (set, expected) => {
  expect(warnings(set)).toEqual([expected]);
});

test.each([
  ['dashboard.replicas=1', 'local'],
  ['dashboard.autoscaling.enabled=false,dashboard.replicas=1', 'prod'],
  [
    'ollama.enabled=false,ollama.external.host=o.example.org,ollama.external.cidrs={203.0.113.9/32},ollama.image.tag=0.32.16',
    'prod',
  ],
  ['gpu.enabled=false', 'prod'],
  ['dashboard.service.type=ClusterIP', 'prod'],
  ['dashboard.service.type=NodePort,networkPolicy.enabled=false', 'prod'],
  ['dashboard.service.type=NodePort,dashboard.allowedCallers[0].ipBlock.cidr=192.0.2.0/24', 'prod'],
  ['gpu.nodeSelector=null', 'prod'],
])('a setting that changes something is not warned of: %s in %s', (set, environment) => {
  expect(warnings(set, environment)).toEqual([]);
});

test('an empty map over a default says how the default is removed', () => {
  const given = { valuesFiles: [], set: [{ flag: '--set-json' as const, text: 'gpu.nodeSelector={}' }] };
  expect(resolveEnvironment('prod', overlays.prod, given).warnings).toEqual([
    '--set-json gpu.nodeSelector={}  gpu.nodeSelector is empty and adds nothing to its default; null removes the default',
  ]);
});

test('what an environment itself says is not warned of', () => {
  for (const [name, overlay] of Object.entries(overlays)) {
    expect(resolveEnvironment(name, overlay, { valuesFiles: [], set: [] }).warnings).toEqual([]);
  }
});
