import { contextOf, target } from '../cluster/context';
import { ClusterOptions, Kubectl } from '../cluster/kubectl';
import { waitUntilHealthy } from '../cluster/wait';
import { apply } from './apply';
import { desired } from './desired';
import { GithubToken } from './github-token';
import { planOf } from './plan';
import { wordingOf } from './wording';
import { listenForInterruption } from '../interruption';
import { SettingsOptions } from '../settings-options';
import { confirm } from '../terminal/ask';

export interface DeployOptions extends SettingsOptions, ClusterOptions {
  readonly namespace?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly wait: boolean;
  /** In seconds. */
  readonly timeout: number;
  readonly githubToken?: boolean;
  readonly deleteData?: boolean;
}

/** Shows what will change, asks, applies it, and waits until everything is healthy. */
export async function deploy(environment: string, options: DeployOptions): Promise<void> {
  const token = options.githubToken ? GithubToken.fromVariables(process.env) : undefined;
  const wanted = desired(environment, options);
  const kubectl = new Kubectl({ ...options, namespace: wanted.namespace });
  listenForInterruption();
  const context = await contextOf(kubectl);
  console.log(target(context, wanted.namespace, wanted.environment).join('\n'));

  const plan = await planOf(kubectl, wanted, options.deleteData);
  const changes = [...wordingOf(plan), ...(token ? [token.wording] : [])];
  console.log(`\n${changes.join('\n') || 'nothing changes'}\n`);
  if (options.dryRun) {
    console.log('this was a dry run; nothing was changed');
    return;
  }
  if (plan.changes.some(({ action }) => action !== 'keep') || token) {
    if (!options.yes) await confirm(`Apply this to ${context.name}?`);
    await apply(kubectl, wanted, plan, token);
  }
  if (!options.wait) return;
  await waitUntilHealthy(kubectl, { timeout: options.timeout });
  const where = wanted.namespace === 'slate' ? '' : ` -n ${wanted.namespace}`;
  console.log(`${wanted.environment} is healthy; slate-k8s port-forward${where} opens it at http://localhost:8080`);
}
