import type { Command } from '@commander-js/extra-typings';
import { takeOverOption, timeoutOption, withCluster } from '../options';

export function addResetCommand(program: Command): void {
  withCluster(program.command('reset'))
    .description(
      'remove SLATE, and its namespace if deploy created it; data is kept, and the next deploy finds it again',
    )
    .option('--delete-data', 'also delete the data: vectors, models, workspace')
    .option('-y, --yes', 'do not ask for confirmation')
    .addOption(timeoutOption(5))
    .addOption(takeOverOption())
    .action(async ({ deleteData, yes, takeOver, timeout, ...options }) => {
      const { reset } = await import('../reset/reset.ts');
      await reset(options, { deleteData, yes, takeOver, timeout });
    });
}
