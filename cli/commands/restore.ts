import type { Command } from '@commander-js/extra-typings';
import { takeOverOption, timeoutOption, withCluster } from '../options';

export function addRestoreCommand(program: Command): void {
  withCluster(program.command('restore'))
    .description('restore a backup; what uses the data is stopped meanwhile')
    .argument('<dir>', 'a folder that was written by backup')
    .option('--force', 'replace existing data')
    .addOption(timeoutOption(10, 'how long to wait for pods to stop and start'))
    .addOption(takeOverOption())
    .action(async (dir, { force, takeOver, timeout, ...options }) => {
      const { restore } = await import('../data/restore.ts');
      await restore(dir, options, { force, takeOver, timeout });
    });
}
