import type { Command } from '@commander-js/extra-typings';
import {
  ENVIRONMENT,
  existingNamespaceOption,
  takeOverOption,
  timeoutOption,
  withCluster,
  withSettings,
} from '../options';

export function addDeployCommand(program: Command): void {
  withCluster(withSettings(program.command('deploy')))
    .description('show what will change, apply it, and wait until everything is healthy')
    .argument('<environment>', ENVIRONMENT)
    .option('--dry-run', 'ask the API server what would change, without changing anything')
    .option('-y, --yes', 'do not ask for confirmation')
    .option('--no-wait', 'do not wait until everything is healthy')
    .addOption(timeoutOption(15))
    .option('--github-token', 'create the Secret that githubSecret.name names from GITHUB_TOKEN or GH_TOKEN')
    .option('--delete-data', 'also delete claims and volumes that are no longer part of SLATE')
    .addOption(existingNamespaceOption())
    .addOption(takeOverOption())
    .action(async (environment, { dryRun, yes, wait, timeout, githubToken, deleteData, takeOver, ...options }) => {
      const { deploy } = await import('../deploy/deploy.ts');
      await deploy(environment, options, { dryRun, yes, wait, timeout, githubToken, deleteData, takeOver });
    });
}
