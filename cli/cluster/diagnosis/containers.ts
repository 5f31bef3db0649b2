import { shortName } from '../names';
import type { ContainerStatus } from '../objects';
import { isDeployment } from '../owners';
import { containerOf, Ended, containerInWords, statusesOf } from './container-status';
import { Cause, ContainerLog, Diagnosis, inNamespace, UnhealthyPod, slateK8s } from './health-problem';
import { missingObject } from './mounts';
import { probeRemedy, probeThatKilled } from './probes';
import { doubled, settingsPathOf } from './settings-paths';

/** A container that ended, although it should keep running or should have succeeded. */
interface EndedContainer extends UnhealthyPod {
  readonly status: ContainerStatus;
  readonly end: Ended;
}

const UNCREATED = ['CreateContainerConfigError', 'CreateContainerError', 'RunContainerError'];
const UNSTARTED = ['StartError', 'ContainerCannotRun'];

const SIGNALS: { readonly [status: number]: string } = {
  132: 'SIGILL',
  134: 'SIGABRT',
  135: 'SIGBUS',
  137: 'SIGKILL',
  139: 'SIGSEGV',
  143: 'SIGTERM',
};

/** A container that cannot be created. */
export const uncreatedContainer: Diagnosis = ({ pod }) => {
  const status = statusesOf(pod).find(({ state }) => UNCREATED.includes(state.waiting?.reason ?? ''));
  if (!status) return undefined;
  const why = status.state.waiting?.message ?? '';
  const unknown = {
    short: 'not created',
    text: `${containerInWords(pod, status)} cannot be created: ${why}`,
    remedy: `for more, see kubectl describe pod ${pod.metadata.name}${inNamespace(pod)}`,
    graceSeconds: 60,
  };
  return missingObject(why, pod) ?? unknown;
};

/** A container that ends, once or repeatedly. */
export const endedContainer: Diagnosis = (unhealthyPod) => {
  const [ended] = statusesOf(unhealthyPod.pod).flatMap((status) => {
    const end = endOf(unhealthyPod, status);
    return end ? [{ ...unhealthyPod, status, end }] : [];
  });
  return ended && (outOfMemory(ended) ?? unstartable(ended) ?? killedByProbe(ended) ?? crash(ended));
};

/** How a container ended. One that was restarted counts until it has started up. */
function endOf({ workload }: UnhealthyPod, { ready, started, state, lastState }: ContainerStatus): Ended | undefined {
  if (ready || (state.running && started)) return undefined;
  const end = state.terminated ?? lastState?.terminated;
  return end?.exitCode === 0 && !isDeployment(workload) ? undefined : end;
}

function outOfMemory(ended: EndedContainer): Cause | undefined {
  const { workload, pod, status, end } = ended;
  if (end.reason !== 'OOMKilled') return undefined;
  const limit = containerOf(pod, status)?.resources?.limits?.memory;
  const setting = `${settingsPathOf(workload)}.resources.limits.memory`;
  const raise = limit ? `raise it with --set ${setting}=${doubled(limit)}` : 'the node has too little of it';
  const smaller = workload.metadata.name === 'ollama' ? ', or use smaller models (models.pull, models.custom)' : '';
  return {
    short: 'out of memory',
    text: `${containerInWords(pod, status)} needs more memory than its limit${limit ? ` of ${limit}` : ''}, and is killed`,
    remedy: `${raise}${smaller}`,
    graceSeconds: 60,
    log: logOf(ended),
  };
}

function unstartable({ workload, pod, status, end }: EndedContainer): Cause | undefined {
  if (!UNSTARTED.includes(end.reason)) return undefined;
  const why = (end.message ?? '').replace(/^.*unable to start container process: /s, '').replace(/: unknown$/, '');
  return {
    short: 'cannot start',
    text: `the command of ${containerInWords(pod, status)} cannot be started: ${why.trim()}`,
    remedy: `set ${settingsPathOf(workload)}.command to a program that the image has`,
    graceSeconds: 30,
  };
}

function killedByProbe(ended: EndedContainer): Cause | undefined {
  const { pod, status } = ended;
  const probe = probeThatKilled(ended, status, ended.end);
  if (!probe) return undefined;
  return {
    short: `${probe.kind} probe fails`,
    text: `${containerInWords(pod, status)} keeps restarting because its ${probe.kind} probe fails: ${probe.why}`,
    remedy: probeRemedy(ended),
    graceSeconds: 120,
    log: logOf(ended),
  };
}

function crash(ended: EndedContainer): Cause {
  const { workload, pod, status, end } = ended;
  const log = logOf(ended);
  const logs = `logs ${shortName(workload.metadata.name)}${log.previous ? ' --previous' : ''}`;
  return {
    short: 'crashes',
    text: `${containerInWords(pod, status)} ${howItEnds(ended)}${end.message ? `: ${end.message.trim()}` : ''}`,
    remedy: `for its whole log, see ${slateK8s(logs, pod)}`,
    graceSeconds: isDeployment(workload) ? 60 : 120,
    log,
  };
}

function howItEnds({ end: { exitCode } }: EndedContainer): string {
  if (exitCode === 0) return 'exits with status 0, although it should keep running';
  const signal = SIGNALS[exitCode];
  return signal ? `is killed by ${signal} (exit status ${exitCode})` : `exits with status ${exitCode}`;
}

function logOf({ pod, status }: EndedContainer): ContainerLog {
  return { pod: pod.metadata.name, container: status.name, previous: status.state.terminated === undefined };
}
