import { App, Chart } from 'cdk8s';
import { IngressSettings, Settings, Slate } from '../../../constructs';
import { Manifest } from '../../../constructs/rules/objects/manifest';

function objectsWith(ingress: IngressSettings): Manifest[] {
  const chart = new Chart(new App(), 'slate');
  new Slate(chart, 'slate', { ingress });
  return chart.toJson() as Manifest[];
}

const CONTROLLER = (name: string) => ({
  namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } },
});

const letIn = (ingress: IngressSettings) =>
  objectsWith(ingress)
    .find(({ kind, metadata }) => kind === 'NetworkPolicy' && metadata.name === 'slate-dashboard')
    ?.spec?.ingress?.flatMap(({ from = [] }) => from.filter(({ namespaceSelector }) => namespaceSelector));

const annotationsWith = (ingress: IngressSettings) =>
  objectsWith(ingress).find(({ kind }) => kind === 'Ingress')?.metadata.annotations;

test('the controller reaches the dashboard where a route of your own takes the place of the Ingress', () => {
  const settings = { enabled: false, controllerNamespace: 'envoy-gateway-system' };
  expect(objectsWith(settings).map(({ kind }) => kind)).not.toContain('Ingress');
  expect(letIn(settings)).toEqual([CONTROLLER('envoy-gateway-system')]);
});

test('no namespace reaches the dashboard where controllerNamespace is removed', () => {
  expect(letIn({ enabled: false, controllerNamespace: Settings.REMOVE })).toEqual([]);
});

const TIMEOUTS = {
  'nginx.ingress.kubernetes.io/proxy-read-timeout': '3600',
  'nginx.ingress.kubernetes.io/proxy-send-timeout': '3600',
};

test.each([
  ['the default class', {}, TIMEOUTS],
  ["a class of nginx's", { className: 'nginx-internal' }, TIMEOUTS],
  ['no class', { className: Settings.REMOVE }, TIMEOUTS],
  ['another class', { className: 'traefik' }, undefined],
  ['another class with annotations', { className: 'traefik', annotations: { a: 'b' } }, { a: 'b' }],
])("nginx's annotations belong to nginx: %s", (_, ingress, annotations) => {
  expect(annotationsWith(ingress)).toEqual(annotations);
});
