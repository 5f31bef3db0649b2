import type { Command } from '@commander-js/extra-typings';
import { timeoutOption, withCluster } from '../options';

export function addRunCommand(program: Command): void {
  withCluster(program.command('run'))
    .description('start a CronJob by hand, and follow it until it finishes')
    .argument('<job>', 'such as nightly-health or codebase-indexer')
    .addOption(timeoutOption(60))
    .action(async (job, { timeout, ...options }) => {
      const { runJob } = await import('../jobs/run-job.ts');
      await runJob(job, options, timeout);
    });
}
