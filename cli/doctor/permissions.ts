import type { Manifest } from '../../constructs/rules/objects/manifest';
import { groupBy } from '../../constructs/rules/objects/group-by';
import type { Kubectl } from '../cluster/kubectl';
import { allowed, Permission } from '../cluster/permissions';
import { listed } from '../terminal/words';
import { bad, Check, CheckFinding, good } from './check';
import type { CheckContext } from './check-context';

/** A permission that a command needs. */
interface CommandPermission extends Permission {
  readonly command: string;
}

/** The permissions that commands other than `deploy` need: verbs and resources. */
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
  async check(context) {
    const needed = [...(await neededByDeploy(context)), ...neededByOthers(context.kubectl)];
    const answers = await allowed(context.kubectl, needed);
    const missing = needed.filter((_, place) => !answers[place]);
    const commands = [...new Set(needed.map(({ command }) => command))];
    const problems = commands.flatMap((command) => problemOf(command, missing));
    return problems.length > 0 ? problems : [good(`you have the permissions for ${listed(commands)}`)];
  },
};

/** For all kinds of objects in the environment. A namespace that exists need not be created, and is in itself. */
async function neededByDeploy(context: CheckContext): Promise<CommandPermission[]> {
  if (!context.wanted) return [];
  const exists = (await context.namespace()) !== undefined;
  const byResource = new Map(context.wanted.objects.map((object) => [resourceOf(object), object]));
  return [...byResource].flatMap(([resource, { kind, metadata }]) => {
    const isNamespace = kind === 'Namespace';
    const verbs = metadata.namespace ? ['get', 'list', 'create', 'patch', 'delete'] : ['get', 'create', 'patch'];
    return verbs
      .filter((verb) => !(isNamespace && exists && verb === 'create'))
      .map((verb) => ({
        command: 'deploy',
        verb,
        resource,
        namespace: isNamespace ? metadata.name : metadata.namespace,
      }));
  });
}

function neededByOthers({ namespace }: Kubectl): CommandPermission[] {
  return Object.entries(NEEDS).flatMap(([command, needs]) =>
    Object.entries(needs).flatMap(([verbs, resources]) =>
      verbs.split(',').flatMap((verb) => resources.map((resource) => ({ command, verb, resource, namespace }))),
    ),
  );
}

/** The resource of a kind, by the rule that Kubernetes uses to guess it. */
function resourceOf({ apiVersion, kind }: Manifest): string {
  const [group] = apiVersion.includes('/') ? apiVersion.split('/') : [''];
  const plural = kind.toLowerCase().replace(/y$/, 'ie').replace(/s$/, 'se');
  return [`${plural}s`, ...(group ? [group] : [])].join('.');
}

function problemOf(command: string, missing: CommandPermission[]): CheckFinding[] {
  const byResource = groupBy(
    missing.filter((each) => each.command === command),
    ({ resource }) => resource,
  );
  const byVerbs = groupBy([...byResource], ([, needed]) => listed(needed.map(({ verb }) => verb)));
  const lacks = [...byVerbs].map(([verbs, found]) => `${verbs} ${listed(found.map(([resource]) => resource))}`);
  const remedy = 'ask a cluster administrator for a Role with these permissions';
  return lacks.length > 0 ? [bad(`${command} is not allowed to ${lacks.join('; ')}`, remedy)] : [];
}
