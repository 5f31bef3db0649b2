import { matches } from '../../constructs/rules/objects/system';
import { named, shortName } from '../cluster/names';
import type { Deployment, Labels, Service } from '../cluster/objects';
import { Mistake } from '../../mistake';

/** A service, and the local port that leads to it. */
export interface Route {
  /** The short name of the Deployment behind it. */
  readonly name: string;
  readonly localPort: number;
  /** The number or name of the port of its pods. */
  readonly podPort: number | string;
  /** The labels of its pods. */
  readonly selector: Labels;
  /** Paths worth opening, from the guide. */
  readonly paths: string[];
}

const PATHS: { [service: string]: string[] } = {
  'slate-dashboard-svc': ['', '/api/status', '/api/k8s/status'],
  'ollama-svc': ['/api/tags'],
  'chromadb-svc': ['/api/v2/heartbeat'],
  'slate-metrics-svc': ['/metrics'],
};

/**
 * The routes to the services that are named, such as `dashboard` or `dashboard=9080`, or to all of them. The default local port is
 * the first port of the Service. Throws a `Mistake` for unknown names and invalid ports.
 */
export function routesTo(services: Service[], deployments: Deployment[], names: string[]): Route[] {
  const all = services
    .filter(({ spec }) => spec.selector !== undefined)
    .map((service) => routeTo(service, deployments))
    .sort((one, other) => one.localPort - other.localPort);
  const wanted = names.map((name) => name.split('=', 2));
  const found = named(all, wanted.map(([name]) => name), 'service'); // prettier-ignore
  const routes = found.map((route, place) => withPort(route, wanted[place]?.[1]));
  refuseSharedPorts(routes);
  return routes;
}

function routeTo({ metadata, spec }: Service, deployments: Deployment[]): Route & { readonly aliases: string[] } {
  const behind = deployments.filter(({ spec: { template } }) => matches(spec.selector, template.metadata?.labels));
  const [{ port, targetPort }] = spec.ports;
  return {
    name: shortName(behind.length === 1 ? behind[0].metadata.name : metadata.name),
    aliases: [metadata.name],
    localPort: port,
    podPort: targetPort,
    selector: spec.selector ?? {},
    paths: PATHS[metadata.name] ?? [''],
  };
}

function withPort(route: Route, port: string | undefined): Route {
  if (port === undefined) return route;
  const localPort = Number(port);
  if (/^\d+$/.test(port) && localPort >= 1 && localPort <= 65535) return { ...route, localPort };
  throw new Mistake(`"${port}" is not a valid port for ${route.name}; it must be a number from 1 to 65535`);
}

function refuseSharedPorts(routes: Route[]): void {
  for (const [place, { name, localPort }] of routes.entries()) {
    const other = routes.slice(0, place).find((route) => route.localPort === localPort);
    if (!other) continue;
    const remedy = `use another one, such as ${name}=${alternativePort(localPort)}`;
    throw new Mistake(`port ${localPort} cannot lead to ${other.name} and to ${name}; ${remedy}`);
  }
}

/** A port to suggest instead of one. */
export function alternativePort(port: number): number {
  return port < 50000 ? port + 10000 : port - 10000;
}
