import { byName, namesOf } from '../helpers/finished';
import { objectsWith, problemsWith, warningsWith } from '../helpers/values-file';

test.each([
  ['type: LoadBalancer', { type: 'LoadBalancer' }],
  ['{ type: LoadBalancer, loadBalancerClass: tailscale }', { loadBalancerClass: 'tailscale' }],
  [
    '{ type: LoadBalancer, loadBalancerSourceRanges: [192.0.2.0/24, 198.51.100.7/32] }',
    { loadBalancerSourceRanges: ['192.0.2.0/24', '198.51.100.7/32'] },
  ],
  ['ipFamilyPolicy: PreferDualStack', { ipFamilyPolicy: 'PreferDualStack' }],
])('a Service takes %s from a values file, whichever service it is of', (service, fields) => {
  for (const [setting, name] of [
    ['dashboard', 'slate-dashboard-svc'],
    ['agentRouter', 'slate-agent-router-svc'],
    ['autonomousLoop', 'slate-autonomous-svc'],
    ['copilotBridge', 'slate-copilot-bridge-svc'],
    ['workflowManager', 'slate-workflow-svc'],
    ['ollama', 'ollama-svc'],
    ['chromadb', 'chromadb-svc'],
  ]) {
    const objects = objectsWith(`${setting}:\n  service:\n    ${service}\n`);
    expect(byName(objects, 'Service', name).spec).toMatchObject(fields);
  }
});

test('the port of the nodes is that of the requests, not that of the metrics', () => {
  const objects = objectsWith('agentRouter: { service: { type: NodePort, nodePort: 30081 } }');
  expect(byName(objects, 'Service', 'slate-agent-router-svc').spec).toEqual({
    type: 'NodePort',
    selector: { 'app.kubernetes.io/name': 'slate', 'app.kubernetes.io/component': 'agent-router' },
    ports: [
      { name: 'http', port: 8081, targetPort: 'http', nodePort: 30081 },
      { name: 'metrics', port: 9090, targetPort: 'metrics' },
    ],
  });
});

test('annotations of a Service are on nothing else', () => {
  const objects = objectsWith('dashboard: { service: { annotations: { metallb.io/address-pool: public } } }');
  const annotated = objects.filter(({ metadata }) => metadata.annotations?.['metallb.io/address-pool'] === 'public');
  expect(annotated.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual(['Service slate-dashboard-svc']);
});

test('an empty list of source ranges prints nothing', () => {
  const objects = objectsWith('dashboard: { service: { loadBalancerSourceRanges: [] } }');
  expect(byName(objects, 'Service', 'slate-dashboard-svc').spec).not.toHaveProperty('loadBalancerSourceRanges');
});

test.each([
  [
    'dashboard: { service: { type: ExternalName } }',
    'values.yaml:1:31  dashboard.service.type is "ExternalName"; must be one of ClusterIP, NodePort, LoadBalancer',
  ],
  [
    'dashboard: { service: { nodeport: 30080 } }',
    'values.yaml:1:25  dashboard.service.nodeport is not a setting; did you mean dashboard.service.nodePort?',
  ],
  [
    'dashboard: { service: { nodePort: 30080 } }',
    'values.yaml:1:35  dashboard.service.nodePort is 30080; must be left out, unless dashboard.service.type (ClusterIP) is NodePort or LoadBalancer',
  ],
  [
    'ollama: { service: { type: NodePort, loadBalancerClass: tailscale } }',
    'values.yaml:1:57  ollama.service.loadBalancerClass is "tailscale"; must be left out, unless ollama.service.type (NodePort) is LoadBalancer',
  ],
  [
    'chromadb: { service: { loadBalancerSourceRanges: [192.0.2.0/24] } }',
    'values.yaml:1:50  chromadb.service.loadBalancerSourceRanges is a list; must be left out, unless chromadb.service.type (ClusterIP) is LoadBalancer',
  ],
  [
    'chromadb: { service: { type: LoadBalancer, loadBalancerSourceRanges: [192.0.2.9/24] } }',
    'values.yaml:1:71  chromadb.service.loadBalancerSourceRanges[0] is "192.0.2.9/24"; must have no bits set beyond its /24 prefix',
  ],
  [
    'dashboard: { service: { type: NodePort, nodePort: 70000 } }',
    'values.yaml:1:51  dashboard.service.nodePort is 70000; must be a port from 1 to 65535',
  ],
  [
    'agentRouter: { service: { type: NodePort, nodePort: 30080 } }\ndashboard: { service: { type: LoadBalancer, nodePort: 30080 } }',
    'values.yaml:1:53  agentRouter.service.nodePort is 30080; must be another port than that of dashboard.service.nodePort',
  ],
])('%s is refused', (values, message) => {
  expect(problemsWith(values)).toEqual([message]);
});

test('a router with an autoscaler has no replicas, and its own bounds and behavior', () => {
  const objects = objectsWith(`
agentRouter:
  autoscaling:
    enabled: true
    minReplicas: 3
    maxReplicas: 9
    behavior:
      scaleUp: { stabilizationWindowSeconds: 0, selectPolicy: Max, policies: [{ type: Percent, value: 100, periodSeconds: 15 }] }
      scaleDown: { selectPolicy: Disabled }
`);
  expect(byName(objects, 'Deployment', 'slate-agent-router').spec).not.toHaveProperty('replicas');
  expect(byName(objects, 'HorizontalPodAutoscaler', 'slate-agent-router-hpa').spec).toMatchObject({
    scaleTargetRef: { kind: 'Deployment', name: 'slate-agent-router' },
    minReplicas: 3,
    maxReplicas: 9,
    behavior: {
      scaleUp: {
        stabilizationWindowSeconds: 0,
        selectPolicy: 'Max',
        policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }],
      },
      scaleDown: {
        stabilizationWindowSeconds: 300,
        selectPolicy: 'Disabled',
        policies: [{ type: 'Pods', value: 1, periodSeconds: 120 }],
      },
    },
  });
});

test('only the dashboard has an autoscaler by default, and both have a disruption budget that can be turned off', () => {
  expect(namesOf(objectsWith('{}'), 'HorizontalPodAutoscaler')).toEqual(['slate-dashboard-hpa']);
  const objects = objectsWith(
    'dashboard: { disruptionBudget: { maxUnavailable: 3 } }\nagentRouter: { disruptionBudget: { enabled: false } }',
  );
  expect(namesOf(objects, 'PodDisruptionBudget')).toEqual(['slate-dashboard-pdb']);
  expect(byName(objects, 'PodDisruptionBudget', 'slate-dashboard-pdb').spec).toMatchObject({ maxUnavailable: 3 });
});

test.each([
  [
    'agentRouter: { autoscaling: { enabled: true, minReplicas: 8 } }',
    'values.yaml:1:59  agentRouter.autoscaling.minReplicas is 8; must be at most maxReplicas (6)',
  ],
  [
    'agentRouter: { autoscaling: { behavior: { scaleUp: { policies: [] } } } }',
    'values.yaml:1:64  agentRouter.autoscaling.behavior.scaleUp.policies is an empty list; must not be empty',
  ],
  [
    'dashboard: { autoscaling: { behavior: { scaleDown: { policies: [{ type: Pods, value: 1, periodSeconds: 3600 }] } } } }',
    'values.yaml:1:104  dashboard.autoscaling.behavior.scaleDown.policies[0].periodSeconds is 3600; must be a whole number of seconds from 1 to 1800',
  ],
  [
    'dashboard: { disruptionBudget: { maxUnavailable: 0 } }',
    'values.yaml:1:50  dashboard.disruptionBudget.maxUnavailable is 0; must be a whole number from 1 on',
  ],
  [
    'ollama: { autoscaling: { enabled: true } }',
    'values.yaml:1:11  ollama.autoscaling is not a setting; did you mean dashboard.autoscaling or agentRouter.autoscaling?',
  ],
])('%s is refused', (values, message) => {
  expect(problemsWith(values)).toEqual([message]);
});

test('a number of replicas beside the autoscaler of the router is warned of', () => {
  expect(warningsWith('agentRouter: { replicas: 3, autoscaling: { enabled: true } }')).toEqual([
    'values.yaml:1:26  agentRouter.replicas has no effect while agentRouter.autoscaling.enabled is true',
  ]);
});
