import { notInstalled } from '../cluster/namespace';
import { Kubectl } from '../cluster/kubectl';
import { Deployment, KubeObject, ofKind, Service } from '../cluster/objects';
import { OF_SLATE } from '../cluster/owners';
import { watchPods } from '../cluster/pods';
import { sleep, untilInterrupted } from '../interruption';
import type { ClusterOptions } from '../options';
import { Connection } from './connection';
import { Forward } from './forward';
import { listenAt } from './local-ports';
import { Route, routesTo } from './routes';
import { Mark, mark } from '../terminal/style';
import { padded, table } from '../terminal/table';

/** How long to wait for services that are not ready before the table is printed, in seconds. */
const TIMEOUT = 3;

/** Makes services reachable on this machine until Ctrl-C, even while their pods are replaced. */
export async function portForward(names: string[], options: ClusterOptions): Promise<void> {
  const kubectl = new Kubectl(options);
  await untilInterrupted(async () => {
    const routes = await routesOf(kubectl, names);
    const connections = connectionsOf(routes);
    const forwards = routes.map((route, place) => new Forward(kubectl, route, connections[place]));
    const stopListening = await listenAt(
      routes,
      (route, client) => void forwards[routes.indexOf(route)].connect(client),
    );
    try {
      const areMade = Promise.all(connections.map(({ isMade }) => isMade));
      const shown = Promise.race([areMade, sleep(TIMEOUT)]).then(() => show(routes));
      await Promise.all([shown, watch(kubectl, forwards), ...forwards.map((forward) => forward.keepOpen())]);
    } finally {
      stopListening();
      forwards.forEach((forward) => forward.close());
    }
  });
}

function connectionsOf(routes: Route[]): Connection[] {
  const width = Math.max(...routes.map(({ name }) => name.length));
  return routes.map(({ name }) => {
    const report = (kind: Mark, text: string) =>
      console.error(`${mark(kind, process.stderr)} ${padded(name, width)}   ${text}`);
    return new Connection(report);
  });
}

async function routesOf(kubectl: Kubectl, names: string[]): Promise<Route[]> {
  const objects = await kubectl.list<KubeObject>(['services,deployments', '-l', OF_SLATE]);
  const services = ofKind<Service>(objects, 'Service');
  const routes = routesTo(services, ofKind<Deployment>(objects, 'Deployment'), names);
  if (routes.length === 0) throw notInstalled(kubectl);
  return routes;
}

async function watch(kubectl: Kubectl, forwards: Forward[]): Promise<void> {
  for await (const pods of watchPods(kubectl, OF_SLATE)) forwards.forEach((forward) => forward.update(pods));
}

function show(routes: Route[]): void {
  const rows = routes.flatMap(({ name, localPort, paths }) =>
    paths.map((path, place) => [place === 0 ? name : '', `http://localhost:${localPort}${path}`]),
  );
  console.log(table(['SERVICE', 'URL'], rows).join('\n'));
  console.error('press Ctrl-C to stop');
}
