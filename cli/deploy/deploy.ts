import { contextOf, target } from '../cluster/context';
import { Kubectl } from '../cluster/kubectl';
import { removeMarks } from '../cluster/managers';
import { waitUntilHealthy } from '../cluster/wait';
import { apply } from './apply';
import { desired } from './desired';
import { GithubToken } from './github-token';
import { planOf, presentOf } from './plan';
import { wordingOf } from './wording';
import { listenForInterruption } from '../interruption';
import type { ClusterOptions, SettingsOptions } from '../options';
import { confirm } from '../terminal/ask';

interface DeployChoice {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly wait: boolean;
  /** In seconds. */
  readonly timeout: number;
  readonly githubToken?: boolean;
  readonly deleteData?: boolean;
  readonly takeOver?: boolean;
}

/** Shows what will change, asks for confirmation, applies it, and waits until everything is healthy. */
export async function deploy(
  environment: string,
  options: SettingsOptions & ClusterOptions,
  { dryRun, yes, wait, timeout, githubToken, deleteData, takeOver }: DeployChoice,
): Promise<void> {
  const wanted = desired(environment, options);
  const token = githubToken ? GithubToken.fromVariables(process.env, wanted.settings.githubSecret) : undefined;
  const kubectl = new Kubectl({ ...options, namespace: wanted.namespace });
  listenForInterruption();
  const context = await contextOf(kubectl);
  console.log(target(context, wanted.namespace, wanted.environment).join('\n'));

  const plan = await planOf(kubectl, wanted, { deleteData, takeOver });
  const changes = [...wordingOf(plan), ...(token ? [token.wording] : [])];
  console.log(`\n${changes.join('\n') || 'nothing changes'}\n`);
  if (dryRun) {
    console.log('this was a dry run; nothing was changed');
    return;
  }
  if (plan.changes.some(({ action }) => action !== 'keep') || token) {
    if (!yes) await confirm(`Apply this to ${context.name}?`);
    await apply(kubectl, wanted, plan, token);
  }
  if (takeOver) await removeMarks(kubectl, presentOf(wanted, plan.live));
  if (!wait) return;
  await waitUntilHealthy(kubectl, timeout);
  const where = wanted.namespace === 'slate' ? '' : ` -n ${wanted.namespace}`;
  console.log(
    `${wanted.environment} is healthy; slate-k8s port-forward${where} makes it available at http://localhost:8080`,
  );
}
