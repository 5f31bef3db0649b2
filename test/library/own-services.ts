import { App, Chart } from 'cdk8s';
import { CronJob, HealthCheck, Ingress, Metrics, Microservice, MicroserviceProps, Rules } from 'cdk8s-slate';

const SIZE = {
  requests: { cpu: '100m', memory: '128Mi' },
  limits: { cpu: '500m', memory: '256Mi' },
};

function props(name: string, port: number): MicroserviceProps {
  const image = { registry: 'docker.io', repository: `library/${name}`, tag: '8.0' };
  return { name, port, image, resources: SIZE, partOf: 'shop' };
}

/** Services of one's own that are not of SLATE's kind. */
export function build(app: App): void {
  const chart = new Chart(app, 'shop', { namespace: 'shop' });
  Rules.check(chart);

  // Programs that do not answer over HTTP.
  const cache = new Microservice(chart, 'cache', {
    ...props('redis', 6379),
    healthCheck: HealthCheck.command('redis-cli', 'ping'),
    scratch: { '/data': '1Gi' },
    user: { runAsUser: 999, runAsGroup: 999, fsGroup: 999 },
  });
  const mail = new Microservice(chart, 'mail', { ...props('postfix', 25), healthCheck: HealthCheck.tcp() });
  const index = new Microservice(chart, 'index', {
    ...props('index', 9000),
    healthCheck: HealthCheck.grpc(),
    morePorts: { admin: 9001 },
    metricsPort: 9100,
  });
  const legacy = new Microservice(chart, 'legacy', {
    ...props('legacy', 7000),
    healthCheck: HealthCheck.none('it ends when it is asked'),
  });

  // A sidecar, and a container that runs before the program.
  cache.addSidecar({
    name: 'exporter',
    image: { registry: 'docker.io', repository: 'oliver006/redis_exporter', tag: 'v1.60.0' },
    resources: SIZE,
    env: { REDIS_ADDR: 'localhost:6379' },
    mounts: { data: '/data' },
  });
  cache.addInitContainer({
    name: 'warm',
    image: { registry: 'docker.io', repository: 'library/busybox', tag: '1.36' },
    command: ['sh', '-c', 'touch /data/warm'],
    resources: SIZE,
    mounts: { data: '/data' },
  });

  const report = new CronJob(chart, 'report', {
    name: 'report',
    schedule: '0 5 * * *',
    image: { registry: 'docker.io', repository: 'example/report', tag: '1.0' },
    resources: SIZE,
    partOf: 'shop',
  });
  report.calls(cache, mail, index, legacy);

  // Two Services for metrics and two ways in from outside, each by its own name.
  new Metrics(chart, 'metrics', { name: 'shop-metrics', port: 9100 }).scrapes(index);
  const ingress = new Ingress(chart, 'ingress', { name: 'shop', host: 'shop.example.com', partOf: 'shop' });
  ingress.routesTo(index);
  ingress.routesTo(legacy, '/legacy');
  new Ingress(chart, 'admin', { name: 'admin', host: 'admin.example.com', partOf: 'shop' }).routesTo(index);
}
