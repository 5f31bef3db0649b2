import { summary } from '../cluster/diagnosis/explain';
import { shortName } from '../cluster/names';
import { mark, styled } from '../terminal/style';
import { table } from '../terminal/table';
import { age, bytes, count, listed, span } from '../terminal/words';
import type { Report } from './report';

/** How many warnings are shown: the last ones. */
const WARNINGS = 5;
/** How much of their messages, in characters. */
const MESSAGE = 100;

/** A report as lines for people: sections, of which those that have nothing to say are left out. */
export function screen(report: Report, now = Date.now()): string[] {
  const sections = [header, problems, deployments, pods, autoscalers, claims, jobs, modelsAndServices, warnings];
  return sections
    .map((section) => section(report, now))
    .filter((lines) => lines.length > 0)
    .flatMap((lines, place) => (place === 0 ? lines : ['', ...lines]));
}

function header({ context, namespace, environment, healthy, problems }: Report): string[] {
  const what = environment === null ? 'SLATE' : `SLATE ${environment}`;
  const verdict = healthy ? `${mark('good')} healthy` : `${mark('bad')} not healthy`;
  const number = problems.length > 0 ? `: ${count(problems.length, 'problem')}` : '';
  return [`${styled('bold', what)} in namespace ${namespace}, context ${context}   ${verdict}${number}`];
}

function deployments({ deployments }: Report, now: number): string[] {
  return table(
    ['  DEPLOYMENT', 'READY', 'IMAGE', 'RESTARTS', 'AGE', 'STATE'],
    deployments.map(({ name, healthy, ready, wanted, image, restarts, created, state }) => [
      marked(healthy, name),
      `${ready}/${wanted}`,
      image.split('/').pop() ?? image,
      String(restarts),
      age(created, now),
      state,
    ]),
  );
}

function pods({ pods }: Report, now: number): string[] {
  return table(
    ['  POD', 'STATE', 'RESTARTS', 'AGE', 'NODE'],
    pods.map(({ name, state, restarts, created, node }) => [
      `  ${name}`,
      state,
      String(restarts),
      age(created, now),
      node ?? '-',
    ]),
  );
}

function autoscalers({ autoscalers }: Report): string[] {
  return table(
    ['  AUTOSCALER', 'PODS', 'MIN', 'MAX', 'STATE'],
    autoscalers.map(({ name, healthy, replicas, min, max, state }) => [
      marked(healthy, name),
      String(replicas),
      String(min),
      String(max),
      state,
    ]),
  );
}

function claims({ claims }: Report): string[] {
  return table(
    ['  CLAIM', 'SIZE', 'STATE', 'VOLUME'],
    claims.map(({ name, size, state, volume }) => [
      `${mark(state === 'Bound' ? 'good' : 'bad')} ${name}`,
      size,
      state,
      volume ?? '-',
    ]),
  );
}

function jobs({ jobs }: Report, now: number): string[] {
  return table(
    ['  JOB', 'SCHEDULE', 'LAST RUN', 'RESULT', 'NEXT RUN'],
    jobs.map(({ name, healthy, schedule, suspended, lastRun, lastResult, nextRun }) => [
      marked(healthy, name),
      schedule ?? 'once',
      lastRun === null ? '-' : `${age(lastRun, now)} ago`,
      lastResult ?? '-',
      suspended ? 'suspended' : nextRun === null ? '-' : `in ${span((Date.parse(nextRun) - now) / 1000)}`,
    ]),
  );
}

function modelsAndServices({ models, services }: Report): string[] {
  const ports = services.map(({ name, ports }) => `${shortName(name)} ${ports.join('/')}`);
  return [...modelLines(models), `  SERVICES   ${listed(ports)}`];
}

function modelLines(models: Report['models']): string[] {
  if (models === null) return [];
  if (models.error !== null) return [`  MODELS     unknown: ${models.error}`];
  const installed = models.installed.map(
    ({ name, size }) => `${plain(name)} ${bytes(size)}${models.loaded.includes(name) ? ' (loaded)' : ''}`,
  );
  const missing = models.missing.map((name) => `${plain(name)} ${mark('bad')} missing`);
  return [`  MODELS     ${listed([...installed, ...missing]) || 'none'}`];
}

function warnings({ warnings }: Report, now: number): string[] {
  const earlier = warnings.length - WARNINGS;
  return table(
    ['  WARNING', 'ABOUT', 'REASON', earlier > 0 ? `MESSAGE (${earlier} earlier ones are left out)` : 'MESSAGE'],
    warnings
      .slice(-WARNINGS)
      .map(({ time, about, reason, message, count: times }) => [
        `  ${age(time, now)} ago`,
        about,
        times > 1 ? `${reason} ×${times}` : reason,
        message.length > MESSAGE ? `${message.slice(0, MESSAGE - 1)}…` : message,
      ]),
  );
}

function problems({ problems }: Report): string[] {
  return problems.flatMap((problem) => summary(problem, process.stdout));
}

function marked(isHealthy: boolean, name: string): string {
  return `${mark(isHealthy ? 'good' : 'bad')} ${shortName(name)}`;
}

function plain(model: string): string {
  return model.replace(/:latest$/, '');
}
