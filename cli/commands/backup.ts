import type { Command } from '@commander-js/extra-typings';
import { takeOverOption, timeoutOption, withCluster } from '../options';

export function addBackupCommand(program: Command): void {
  withCluster(program.command('backup'))
    .description("save Chroma's data and SLATE's state to a folder; what uses them is stopped meanwhile")
    .argument('<dir>', 'a folder that is empty or does not exist yet')
    .addOption(timeoutOption(10, 'how long to wait for pods to stop and start'))
    .addOption(takeOverOption())
    .addHelpText('after', '\nSecrets are not saved, nor are the models of Ollama, which can be pulled again.')
    .action(async (dir, { takeOver, timeout, ...options }) => {
      const { backup } = await import('../data/backup.ts');
      await backup(dir, options, { takeOver, timeout });
    });
}
