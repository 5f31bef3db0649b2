import { containerOf } from '../helpers/finished';
import { objectsWith, problemsWith } from '../helpers/values-file';

const probesOf = (values: string, name: string) => {
  const { startupProbe, livenessProbe, readinessProbe } = containerOf(objectsWith(values), name);
  return { startupProbe, livenessProbe, readinessProbe };
};

test('what is set of a probe changes nothing else of it, and no other probe', () => {
  const values = `ollama:
  startupProbe: { failureThreshold: 360 }
  livenessProbe: { timeoutSeconds: 20 }
  readinessProbe: { periodSeconds: 15, timeoutSeconds: 6, failureThreshold: 4 }`;
  const httpGet = { path: '/api/version', port: 'http' };
  expect(probesOf(values, 'ollama')).toEqual({
    startupProbe: { httpGet, periodSeconds: 5, timeoutSeconds: 5, failureThreshold: 360 },
    livenessProbe: { httpGet, periodSeconds: 30, timeoutSeconds: 20, failureThreshold: 3 },
    readinessProbe: {
      httpGet: { path: '/api/tags', port: 'http' },
      periodSeconds: 15,
      timeoutSeconds: 6,
      failureThreshold: 4,
    },
  });
});

test.each([
  ['dashboard', 'slate-dashboard', '/health'],
  ['agentRouter', 'slate-agent-router', '/api/health'],
  ['autonomousLoop', 'slate-autonomous-loop', '/api/health'],
  ['copilotBridge', 'slate-copilot-bridge', '/api/health'],
  ['workflowManager', 'slate-workflow-manager', '/api/health'],
])('a probe of %s, which is busy at times, keeps its patience in all that is not set', (setting, name, path) => {
  const httpGet = { path, port: 'http' };
  expect(
    probesOf(`${setting}: { livenessProbe: { periodSeconds: 90 }, startupProbe: { periodSeconds: 9 } }`, name),
  ).toEqual({
    startupProbe: { httpGet, periodSeconds: 9, timeoutSeconds: 5, failureThreshold: 60 },
    livenessProbe: { tcpSocket: { port: 'http' }, periodSeconds: 90, timeoutSeconds: 10, failureThreshold: 11 },
    readinessProbe: { httpGet, periodSeconds: 10, timeoutSeconds: 60, failureThreshold: 3 },
  });
});

test.each([
  [
    'ollama: { startupProbe: { failureThreshold: 0 } }',
    ['values.yaml:1:45  ollama.startupProbe.failureThreshold is 0; must be a whole number from 1 on'],
  ],
  [
    'ollama: { startupProbe: { failureTreshold: 9 } }',
    [
      'values.yaml:1:27  ollama.startupProbe.failureTreshold is not a setting; did you mean ollama.startupProbe.failureThreshold?',
    ],
  ],
  [
    'ollama: { livenessProbe: { timeoutSeconds: 1.5 } }',
    ['values.yaml:1:44  ollama.livenessProbe.timeoutSeconds is 1.5; must be a whole number from 1 on'],
  ],
  [
    'ollama: { readinessProbe: { periodSeconds: null } }',
    [
      'values.yaml:1:44  ollama.readinessProbe.periodSeconds is null; must be a whole number from 1 on: it cannot be removed',
    ],
  ],
  [
    'ollama: { livenessProbe: null }',
    ['values.yaml:1:26  ollama.livenessProbe is null; must be a map: it cannot be removed'],
  ],
  [
    'jobs: { nightlyHealth: { livenessProbe: { periodSeconds: 1 } } }',
    [
      'values.yaml:1:26  jobs.nightlyHealth.livenessProbe is not a setting; did you mean dashboard.livenessProbe, agentRouter.livenessProbe or autonomousLoop.livenessProbe?',
    ],
  ],
])('%s is refused', (values, lines) => {
  expect(problemsWith(values)).toEqual(lines);
});
