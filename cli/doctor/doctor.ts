import { overlays } from '../../overlays';
import { Kubectl } from '../cluster/kubectl';
import { Check, CheckFinding, Result, unknown } from './check';
import { CheckContext } from './check-context';
import { wantedOf } from './wanted';
import { layersOf } from '../environment';
import { ExitStatus, Mistake } from '../../mistake';
import type { ClusterOptions, SettingsOptions } from '../options';
import { mark } from '../terminal/style';
import { padded } from '../terminal/table';
import { count, listed } from '../terminal/words';
import { clusterReachable, kubectlInstalled } from './access';
import { capacity } from './capacity';
import { ingressController } from './ingress';
import { localImages } from './local-images';
import { metricsServer } from './metrics';
import { environmentInstalled } from './environment';
import { networkPolicies } from './network-policies';
import { nodesReady } from './nodes';
import { permissions } from './permissions';
import { podSecurity } from './pod-security';
import { storageClasses } from './storage';
import { releasedVolumes } from './released-volumes';

/** All checks, in the order in which they are shown. */
const CHECKS: Check[] = [
  kubectlInstalled,
  clusterReachable,
  permissions,
  environmentInstalled,
  podSecurity,
  nodesReady,
  capacity,
  localImages,
  storageClasses,
  releasedVolumes,
  metricsServer,
  ingressController,
  networkPolicies,
];

/** A finding, and the check that found it. */
interface Line extends CheckFinding {
  readonly check: string;
}

const WIDTH = Math.max(...CHECKS.map(({ name }) => name.length));

const ESSENTIAL = CHECKS.filter(({ essential }) => essential);

/** Checks whether the cluster is ready for an environment, or for pods at all, and prints a line for each finding. */
export async function doctor(
  environment: string | undefined,
  options: SettingsOptions & ClusterOptions,
  output?: 'json',
): Promise<void> {
  if (environment === undefined && givesSettings(options)) {
    throw new Mistake(`settings apply to an environment; name one of ${Object.keys(overlays).join(', ')}`);
  }
  const wanted = environment === undefined ? undefined : wantedOf(environment, options);
  const kubectl = new Kubectl({ ...options, namespace: wanted?.namespace ?? options.namespace });
  const lines = await runChecks(new CheckContext(kubectl, wanted));
  if (output === 'json') console.log(JSON.stringify(lines, null, 2));
  else console.log([...lines.map(textOf), '', verdict(lines, environment ?? 'SLATE')].join('\n'));
  process.exitCode = statusOf(lines);
}

/** The findings, in the order of the checks. If an essential check fails, the ones after it are skipped. */
async function runChecks(context: CheckContext): Promise<Line[]> {
  const lines: Line[] = [];
  for (const check of ESSENTIAL) lines.push(...(isBad(lines) ? skipped(check) : await make(check, context)));
  const others = CHECKS.filter((check) => !ESSENTIAL.includes(check));
  const made = isBad(lines) ? others.map(skipped) : await Promise.all(others.map((check) => make(check, context)));
  return [...lines, ...made.flat()];
}

/** A check that cannot query the cluster says so, and does not keep the others from running. */
async function make(check: Check, context: CheckContext): Promise<Line[]> {
  const { name, essential } = check;
  try {
    return (await check.check(context)).map((finding) => ({ check: name, ...finding }));
  } catch (error) {
    if (!(error instanceof Mistake) || error.status !== ExitStatus.CLUSTER) throw error;
    const [detail, ...remedy] = error.message.split('\n')[0].split('; ');
    return [{ check: name, result: essential ? 'bad' : 'unknown', detail, remedy: remedy.join('; ') || undefined }];
  }
}

function skipped({ name }: Check): Line[] {
  return [{ check: name, ...unknown('not checked') }];
}

function textOf({ check, result, detail, remedy }: Line): string {
  const line = `${mark(result)} ${padded(check, WIDTH)}   ${detail}`;
  return remedy ? `${line}\n${' '.repeat(WIDTH + 5)}→ ${remedy}` : line;
}

function verdict(lines: Line[], what: string): string {
  const number = (result: Result) => lines.filter((line) => line.result === result).length;
  const counts: [number, string][] = [
    [number('bad'), count(number('bad'), 'problem')],
    [number('warning'), count(number('warning'), 'warning')],
    [number('unknown'), `${number('unknown')} unknown`],
  ];
  const found = listed(counts.flatMap(([some, text]) => (some > 0 ? [text] : [])));
  const limit = number('unknown') > 0 ? ', as far as could be checked' : '';
  const answer = isBad(lines) ? `not ready for ${what}` : `ready for ${what}${limit}`;
  return `the cluster is ${answer}${found && `: ${found}`}`;
}

function statusOf(lines: Line[]): number {
  const isUnreachable = ESSENTIAL.some(({ name }) => isBad(lines.filter(({ check }) => check === name)));
  if (isUnreachable) return ExitStatus.CLUSTER;
  return isBad(lines) ? ExitStatus.NO : ExitStatus.OK;
}

function isBad(lines: Line[]): boolean {
  return lines.some(({ result }) => result === 'bad');
}

function givesSettings(options: SettingsOptions): boolean {
  const { valuesFiles, set } = layersOf({ ...options, namespace: undefined });
  return valuesFiles.length + set.length > 0;
}
