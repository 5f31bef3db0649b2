import { shortName } from '../names';
import type { ContainerStatus } from '../objects';
import { isDeployment } from '../owners';
import { containerOf, Ended, inWords, statusesOf } from './container-status';
import { missingObject } from './mounts';
import { probeRemedy, probeThatKilled } from './probes';
import { Diagnosis, Finding, inNamespace, Patient, slateK8s } from './problem';
import { doubled, settingsOf } from './settings';

/** A container that has ended, though it should run on, or was to succeed. */
interface EndedContainer extends Patient {
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

/** A container that cannot be made. */
export const uncreatedContainer: Diagnosis = ({ pod }) => {
  const status = statusesOf(pod).find(({ state }) => UNCREATED.includes(state.waiting?.reason ?? ''));
  if (!status) return undefined;
  const why = status.state.waiting?.message ?? '';
  const unknown = {
    short: 'not created',
    text: `${inWords(pod, status)} cannot be created: ${why}`,
    remedy: `kubectl describe pod ${pod.metadata.name}${inNamespace(pod)} shows more`,
    patience: 60,
  };
  return missingObject(why, pod) ?? unknown;
};

/** A container that ends, once or again and again. */
export const endedContainer: Diagnosis = (patient) => {
  const [ended] = statusesOf(patient.pod).flatMap((status) => {
    const end = endOf(patient, status);
    return end ? [{ ...patient, status, end }] : [];
  });
  return ended && (outOfMemory(ended) ?? unstartable(ended) ?? killedByProbe(ended) ?? crash(ended));
};

/** How a container has ended. One that was started again counts until it has come up. */
function endOf({ workload }: Patient, { ready, started, state, lastState }: ContainerStatus): Ended | undefined {
  if (ready || (state.running && started)) return undefined;
  const end = state.terminated ?? lastState?.terminated;
  return end?.exitCode === 0 && !isDeployment(workload) ? undefined : end;
}

function outOfMemory(ended: EndedContainer): Finding | undefined {
  const { workload, pod, status, end } = ended;
  if (end.reason !== 'OOMKilled') return undefined;
  const limit = containerOf(pod, status)?.resources?.limits?.memory;
  const setting = `${settingsOf(workload)}.resources.limits.memory`;
  const raise = limit ? `--set ${setting}=${doubled(limit)} gives it more` : 'the node has too little of it';
  const smaller = workload.metadata.name === 'ollama' ? '; or use smaller models (models.pull, models.custom)' : '';
  return {
    short: 'out of memory',
    text: `${inWords(pod, status)} needs more memory than its limit${limit ? ` of ${limit}` : ''}, and is killed`,
    remedy: `${raise}${smaller}`,
    patience: 60,
    log: logOf(ended),
  };
}

function unstartable({ workload, pod, status, end }: EndedContainer): Finding | undefined {
  if (!UNSTARTED.includes(end.reason)) return undefined;
  const why = (end.message ?? '').replace(/^.*unable to start container process: /s, '').replace(/: unknown$/, '');
  return {
    short: 'not startable',
    text: `the command of ${inWords(pod, status)} cannot be started: ${why.trim()}`,
    remedy: `${settingsOf(workload)}.command must name a program that the image has`,
    patience: 30,
  };
}

function killedByProbe(ended: EndedContainer): Finding | undefined {
  const { pod, status } = ended;
  const probe = probeThatKilled(ended, status, ended.end);
  if (!probe) return undefined;
  return {
    short: `${probe.kind} probe fails`,
    text: `${inWords(pod, status)} is restarted again and again, as its ${probe.kind} probe fails: ${probe.why}`,
    remedy: probeRemedy(ended),
    patience: 120,
    log: logOf(ended),
  };
}

function crash(ended: EndedContainer): Finding {
  const { workload, pod, status, end } = ended;
  const previous = logOf(ended).previous ? ' --previous' : '';
  return {
    short: 'crashes',
    text: `${inWords(pod, status)} ${howItEnds(ended)}${end.message ? `: ${end.message.trim()}` : ''}`,
    remedy: `${slateK8s(`logs ${shortName(workload.metadata.name)}${previous}`, pod)} shows all that it logged`,
    patience: isDeployment(workload) ? 60 : 120,
    log: logOf(ended),
  };
}

function howItEnds({ end: { exitCode } }: EndedContainer): string {
  if (exitCode === 0) return 'ends by itself with exit status 0, though it should run on';
  const signal = SIGNALS[exitCode];
  return signal ? `is killed by ${signal} (exit status ${exitCode})` : `ends with exit status ${exitCode}`;
}

function logOf({ pod, status }: EndedContainer) {
  return { pod: pod.metadata.name, container: status.name, previous: status.state.terminated === undefined };
}
