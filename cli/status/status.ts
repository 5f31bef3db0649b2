import { contextOf } from '../cluster/context';
import { Kubectl } from '../cluster/kubectl';
import { environmentOf, namespaceOf, notInstalled } from '../cluster/namespace';
import { isPartOfSlate } from '../cluster/owners';
import { takeSnapshot } from '../cluster/snapshot';
import { interruption, sleep, untilInterrupted } from '../interruption';
import { ExitStatus, Mistake } from '../../mistake';
import type { ClusterOptions } from '../options';
import { modelsStatus } from './models';
import { Report, reportOf } from './report';
import { screen } from './screen';
import { Board, Row } from '../terminal/board';

/** How often `--watch` looks, in seconds. */
const INTERVAL = 2;

/** Shows everything on one screen. The exit status says whether all of it is healthy; with `watch`, whether it last was. */
export async function status(
  options: ClusterOptions,
  choice: { readonly watch?: boolean; readonly output?: 'json' },
): Promise<void> {
  const kubectl = new Kubectl(options);
  const isJson = choice.output === 'json';
  if (choice.watch) return untilInterrupted(() => watch(kubectl, isJson));
  const report = await look(kubectl);
  console.log(isJson ? JSON.stringify(report, null, 2) : screen(report).join('\n'));
  process.exitCode = statusOf(report);
}

async function look(kubectl: Kubectl): Promise<Report> {
  const [{ name }, namespace, snapshot] = await Promise.all([
    contextOf(kubectl),
    namespaceOf(kubectl).catch(() => undefined), // users of a single namespace may not see it
    takeSnapshot(kubectl),
  ]);
  if (!snapshot.deployments.some(isPartOfSlate)) throw notInstalled(kubectl);
  const models = await modelsStatus(kubectl, snapshot);
  return reportOf({
    context: name,
    namespace: kubectl.namespace,
    environment: environmentOf(namespace),
    snapshot,
    models,
  });
}

/** Redraws the screen on a terminal; elsewhere, and in JSON, prints it again when it changes. */
async function watch(kubectl: Kubectl, isJson: boolean): Promise<void> {
  const board = new Board(process.stdout);
  for (let last: string | undefined; ; await sleep(INTERVAL)) {
    const seen = await see(kubectl);
    const isFirst = last === undefined;
    if (seen instanceof Mistake && seen.status === ExitStatus.CLUSTER && isFirst) throw seen;
    process.exitCode = statusOf(seen);
    const text = seen instanceof Mistake ? seen.message : JSON.stringify(seen, null, 2);
    const isNew = text !== last;
    last = text;
    if (process.stdout.isTTY && !isJson) board.show(rowsOf(seen));
    else if (isNew && seen instanceof Mistake) console.error(text);
    else if (isNew && isJson) console.log(text);
    else if (isNew) console.log([...(isFirst ? [] : ['']), ...screen(seen as Report)].join('\n'));
  }
}

/** A report, or the reason why there is none at the moment. */
async function see(kubectl: Kubectl): Promise<Report | Mistake> {
  try {
    return await look(kubectl);
  } catch (error) {
    if (interruption.aborted || !(error instanceof Mistake)) throw error;
    return error;
  }
}

function rowsOf(seen: Report | Mistake): Row[] {
  const lines = seen instanceof Mistake ? seen.message.split('\n') : screen(seen);
  return lines.map((text, place) => ({ name: String(place), text }));
}

function statusOf(seen: Report | Mistake): number {
  if (seen instanceof Mistake) return seen.status;
  return seen.healthy ? ExitStatus.OK : ExitStatus.NO;
}
