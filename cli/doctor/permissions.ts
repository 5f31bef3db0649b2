import type { Manifest } from '../../constructs/rules/objects/manifest';
import { groupBy } from '../../constructs/rules/objects/system';
import type { Kubectl } from '../cluster/kubectl';
import { allowed, Permission } from '../cluster/permissions';
import { listed } from '../terminal/words';
import { bad, Check, Finding, good } from './check';
import type { Examination } from './examination';

/** Something that a command does to a kind of object. */
interface Right extends Permission {
  readonly command: string;
}

/** What the commands but `deploy` do: verbs, and to what. */
const NEEDS: { [command: string]: { [verbs: string]: string[] } } = {
  status: {
    list: [
      'deployments.apps',
      'pods',
      'replicasets.apps',
      'services',
      'persistentvolumeclaims',
      'jobs.batch',
      'cronjobs.batch',
      'horizontalpodautoscalers.autoscaling',
      'events',
    ],
  },
  'port-forward': { list: ['services', 'deployments.apps'], 'list,watch': ['pods'], create: ['pods/portforward'] },
  logs: { list: ['deployments.apps', 'cronjobs.batch', 'jobs.batch', 'pods'], get: ['pods/log'] },
  models: { get: ['configmaps', 'deployments.apps', 'pods'], create: ['pods/portforward'] },
  run: { 'get,list': ['cronjobs.batch'], 'get,create': ['jobs.batch'], list: ['pods'], get: ['pods/log'] },
  backup: {
    'list,create,delete': ['pods'],
    create: ['pods/exec'],
    'list,patch': ['deployments.apps', 'cronjobs.batch', 'persistentvolumeclaims'],
  },
};

export const permissions: Check = {
  name: 'permissions',
  async check(examination) {
    const rights = [...(await rightsOfDeploy(examination)), ...rightsOfOthers(examination.kubectl)];
    const answers = await allowed(examination.kubectl, rights);
    const missing = rights.filter((_, place) => !answers[place]);
    const commands = [...new Set(rights.map(({ command }) => command))];
    const problems = commands.flatMap((command) => problemOf(command, missing));
    return problems.length > 0 ? problems : [good(`yours are enough for ${listed(commands)}`)];
  },
};

/** Those to all kinds of objects that the environment has. A namespace that is there need not be made, and is in itself. */
async function rightsOfDeploy(examination: Examination): Promise<Right[]> {
  if (!examination.wanted) return [];
  const isThere = (await examination.namespace()) !== undefined;
  const byResource = new Map(examination.wanted.objects.map((object) => [resourceOf(object), object]));
  return [...byResource].flatMap(([resource, { kind, metadata }]) => {
    const isNamespace = kind === 'Namespace';
    const verbs = metadata.namespace ? ['get', 'list', 'create', 'patch', 'delete'] : ['get', 'create', 'patch'];
    return verbs
      .filter((verb) => !(isNamespace && isThere && verb === 'create'))
      .map((verb) => ({
        command: 'deploy',
        verb,
        resource,
        namespace: isNamespace ? metadata.name : metadata.namespace,
      }));
  });
}

function rightsOfOthers({ namespace }: Kubectl): Right[] {
  return Object.entries(NEEDS).flatMap(([command, needs]) =>
    Object.entries(needs).flatMap(([verbs, resources]) =>
      verbs.split(',').flatMap((verb) => resources.map((resource) => ({ command, verb, resource, namespace }))),
    ),
  );
}

/** The resource of a kind, by the rule that Kubernetes itself guesses by. */
function resourceOf({ apiVersion, kind }: Manifest): string {
  const [group] = apiVersion.includes('/') ? apiVersion.split('/') : [''];
  const plural = kind.toLowerCase().replace(/y$/, 'ie').replace(/s$/, 'se');
  return [`${plural}s`, ...(group ? [group] : [])].join('.');
}

function problemOf(command: string, missing: Right[]): Finding[] {
  const byResource = groupBy(
    missing.filter((right) => right.command === command),
    ({ resource }) => resource,
  );
  const byVerbs = groupBy([...byResource], ([, rights]) => listed(rights.map(({ verb }) => verb)));
  const lacks = [...byVerbs].map(([verbs, found]) => `${verbs} ${listed(found.map(([resource]) => resource))}`);
  const remedy = 'ask whoever rules the cluster for a Role with these rights';
  return lacks.length > 0 ? [bad(`${command} may not ${lacks.join('; ')}`, remedy)] : [];
}
