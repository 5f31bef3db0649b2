import { table } from '../terminal/table';
import type { Kubectl } from './kubectl';

/** Which cluster kubectl talks to. */
export interface Context {
  readonly name: string;
  readonly server: string;
}

interface Config {
  readonly 'current-context': string;
  readonly clusters: { readonly cluster: { readonly server: string } }[] | null;
}

/** The context in use, from the kubeconfig. Throws a `Mistake` when there is none. */
export async function contextOf(kubectl: Kubectl): Promise<Context> {
  const config = await kubectl.json<Config>(['config', 'view', '--minify']);
  return { name: config['current-context'], server: config.clusters?.[0]?.cluster.server ?? '' };
}

/** What a command is about to change, for people to check. */
export function target({ name, server }: Context, namespace: string, environment: string): string[] {
  return table(
    ['context', `${name} (${server})`],
    [
      ['namespace', namespace],
      ['environment', environment],
    ],
  );
}
