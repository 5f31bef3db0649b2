import { notInstalled } from '../cluster/namespace';
import { Kubectl } from '../cluster/kubectl';
import type { KubeObject, Pod } from '../cluster/objects';
import { watchPods } from '../cluster/pods';
import { untilInterrupted } from '../interruption';
import type { ClusterOptions } from '../options';
import { LogFollower } from './follower';
import { LogChoice, printLogs } from './print';
import { LogPrinter } from './printer';
import { podsOfSources, sourcesOf } from './sources';

/** Prints the logs of the services and jobs that are named, or those of all pods that have not finished. */
export async function logs(
  names: string[],
  options: ClusterOptions,
  { follow, ...choice }: LogChoice & { readonly follow?: boolean },
): Promise<void> {
  const kubectl = new Kubectl(options);
  const sources = sourcesOf(await kubectl.list<KubeObject>(['deployments,cronjobs,jobs']), names);
  if (sources.length === 0) throw notInstalled(kubectl);
  const chosen = (pods: Pod[]) => podsOfSources(sources, pods).filter((pod) => names.length > 0 || !hasEnded(pod));
  if (!follow) return printLogs(kubectl, sources, chosen(await kubectl.list<Pod>(['pods'])), choice);
  await untilInterrupted(async () => {
    const printer = new LogPrinter(sources);
    const follower = new LogFollower(kubectl, (...line) => printer.print(...line), choice.since);
    try {
      for await (const pods of watchPods(kubectl, '', follower.end)) follower.update(chosen(pods));
    } finally {
      follower.stop();
    }
  });
}

function hasEnded({ status }: Pod): boolean {
  return status.phase === 'Succeeded' || status.phase === 'Failed';
}
