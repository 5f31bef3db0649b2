import type { Command } from '@commander-js/extra-typings';
import { outputOption, withCluster } from '../options';

export function addStatusCommand(program: Command): void {
  withCluster(program.command('status'))
    .description('show everything on one screen; the exit status is 0 only if all of it is healthy')
    .option('-w, --watch', 'keep the screen up to date until Ctrl-C; the exit status then tells the last state seen')
    .addOption(outputOption())
    .action(async ({ watch, output, ...options }) => {
      const { status } = await import('../status/status.ts');
      await status(options, { watch, output });
    });
}
