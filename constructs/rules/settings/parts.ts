import { BackingServiceSettings, UrlScheme } from '../../building-blocks/backing-service';
import type { SlateSettings } from '../../slate-props';
import { isClusterScoped } from '../../names';
import { turnOffProblem } from '../objects';
import { closedNetworkProblems } from './closed-network';
import { conflict, SettingProblem } from '../../schema/problem';
import { valueAt, written } from '../../schema/tree';

/** What is wrong with settings of SLATE's parts that depend on each other: services, agents, models, rules. Takes them with defaults. */
export function partsProblems(settings: SlateSettings): SettingProblem[] {
  return [
    ...external('ollama', settings, settings.ollama),
    ...external('chromadb', settings, settings.chromadb),
    ...closedNetworkProblems(settings),
    ...agents(settings),
    ...models(settings),
    ...rulesOff(settings),
    ...extraObjects(settings),
  ];
}

const IS_SERVICE =
  'be a host outside the cluster, unless external.peers names its pods: network policies see the addresses of pods, not that of their Service';
const IN_CLUSTER = /\.svc(\.|$)|\.cluster\.local$/;

function external(
  name: string,
  { networkPolicy }: SlateSettings,
  { enabled = true, external = {} }: BackingServiceSettings = {},
): SettingProblem[] {
  if (enabled) return [];
  const path = (key: string) => [name, 'external', key];
  const { host = '', port, scheme, cidrs = [], peers = [] } = external;
  const missing = (key: string, must: string) =>
    conflict(path(key), undefined, `${must}, because ${name}.enabled is false`, [name, 'enabled']);
  return [
    ...(IN_CLUSTER.test(host) && peers.length === 0 && networkPolicy?.enabled !== false
      ? [conflict(path('host'), host, IS_SERVICE, ['networkPolicy', 'enabled'])]
      : []),
    ...(port === 443 && scheme !== UrlScheme.HTTPS
      ? [conflict(path('scheme'), scheme, `be https, because ${written(path('port'))} is 443`, path('port'))]
      : []),
    ...(host ? [] : [missing('host', 'be the host of the external service')]),
    ...(cidrs.length + peers.length > 0
      ? []
      : [missing('cidrs', 'be the blocks of its addresses, such as ["192.0.2.10/32"]')]),
  ];
}

function agents({ agenticSystem = {}, models = {} }: SlateSettings): SettingProblem[] {
  const { agents = {}, routing = {} } = agenticSystem;
  const { custom = {}, pull = [] } = models;
  const known = [...Object.keys(custom), ...pull, ...Object.values(custom).flatMap(({ from }) => from ?? [])];
  const oneOfThem = `be one of models.custom or models.pull: ${[...new Set(known)].join(', ')}`;
  const problems = Object.entries(agents).flatMap(([name, { role, model }]) => {
    const path = ['agenticSystem', 'agents', name];
    const wrongModel = (must: string) => conflict([...path, 'model'], model, must, ['models']);
    return [
      ...(role ? [] : [conflict([...path, 'role'], undefined, 'say what the agent is for')]),
      ...(model ? [] : [wrongModel('be the name of a model')]),
      ...(!model || known.includes(model) ? [] : [wrongModel(oneOfThem)]),
    ];
  });
  const { defaultAgent = '' } = routing;
  if (defaultAgent in agents) return problems;
  const must = `be one of the agents: ${Object.keys(agents).join(', ')}`;
  const path = ['agenticSystem', 'routing', 'defaultAgent'];
  return [...problems, conflict(path, defaultAgent, must, ['agenticSystem', 'agents'])];
}

function models({ models: { custom = {} } = {} }: SlateSettings): SettingProblem[] {
  return Object.entries(custom)
    .filter(([, { from }]) => !from)
    .map(([name]) => conflict(['models', 'custom', name, 'from'], undefined, 'be the model that it is made from'));
}

function rulesOff({ rulesOff = {} }: SlateSettings): SettingProblem[] {
  return Object.entries(rulesOff).flatMap(([rule, reason]) => {
    const path = ['rulesOff', rule];
    const problem = turnOffProblem(rule, reason);
    return problem ? [{ path, text: `${written(path)} ${problem}` }] : [];
  });
}

/** Of what is in no namespace, there may be one for all installations of a cluster. */
function extraObjects({ extraObjects = [], namespace = 'slate' }: SlateSettings): SettingProblem[] {
  return extraObjects.flatMap((object, place) => {
    const kind = String(object.kind);
    const given = valueAt(object, ['metadata', 'namespace']);
    const path = ['extraObjects', place];
    const must = 'be the kind of an object in a namespace: SLATE has only its own';
    if (isClusterScoped(kind)) return [conflict([...path, 'kind'], kind, must)];
    if (given === undefined || given === namespace) return [];
    return [conflict([...path, 'metadata', 'namespace'], given, `be left out: it is ${namespace}`, ['namespace'])];
  });
}
