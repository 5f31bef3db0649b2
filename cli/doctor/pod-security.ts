import { groupBy } from '../../constructs/rules/objects/group-by';
import type { Kubectl } from '../cluster/kubectl';
import { shortName } from '../cluster/names';
import { listed } from '../terminal/words';
import { bad, Check, CheckFinding, good, warning } from './check';
import type { Wanted } from './wanted';

const ENFORCE = 'pod-security.kubernetes.io/enforce';

/** From the least to the most strict. */
const LEVELS = ['privileged', 'baseline', 'restricted'];

const LOOK = 'check the labels of the namespace for pod security, and its quotas and admission policies';

const REFUSED = /^Error from server \(\w+\): error when creating "STDIN": pods "([^"]+)" is forbidden: (.*)$/gm;

export const podSecurity: Check = {
  name: 'pod security',
  async check(context) {
    const { wanted, kubectl } = context;
    if (!wanted) return [];
    const namespace = await context.namespace();
    const level = wanted.clusterScoped.find(({ kind }) => kind === 'Namespace')?.metadata.labels?.[ENFORCE];
    if (!namespace && level === undefined) return [];
    if (!namespace) {
      return [
        good(`the namespace will be created and enforce ${level}; whether other policies refuse pods shows only then`),
      ];
    }
    const present = namespace.metadata.labels?.[ENFORCE];
    if (level !== undefined && present !== undefined && LEVELS.indexOf(present) > LEVELS.indexOf(level)) {
      const detail = `the namespace enforces ${present}, but ${wanted.environment} is meant for ${level}`;
      return [
        warning(
          detail,
          `deploy changes that to ${level}; to keep it, use another namespace (-n NAME) or --existing-namespace`,
        ),
      ];
    }
    return tryPods(kubectl, wanted);
  },
};

/** Asks the API server whether it would accept the pods, without their service accounts, which may not exist yet. */
async function tryPods(kubectl: Kubectl, { system }: Wanted): Promise<CheckFinding[]> {
  const pods = system.templates.map(({ owner, labels, spec }) => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: owner.metadata.name, labels },
    spec: { ...spec, serviceAccountName: undefined },
  }));
  const args = ['create', '--dry-run=server', '-f', '-', '-o', 'name'];
  const answer = await kubectl.ask(args, { input: pods.map((pod) => JSON.stringify(pod)).join('\n') });
  if (answer.code === 0) return [good(`the namespace accepts the pods of ${system.templates.length} workloads`)];
  const refused = groupBy([...answer.stderr.matchAll(REFUSED)], ([, , why]) => why);
  if (refused.size === 0) throw kubectl.mistake(args, answer);
  return [...refused].map(([why, found]) => {
    const names = listed(found.map(([, pod]) => shortName(pod)));
    return bad(`pods of ${names} are refused: ${why}`, LOOK);
  });
}
