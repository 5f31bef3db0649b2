import { type Command, Option } from '@commander-js/extra-typings';
import { duration } from '../duration';
import { withCluster } from '../options';

export function addLogsCommand(program: Command): void {
  withCluster(program.command('logs'))
    .description('print the logs of services and jobs')
    .argument('[names...]', 'such as dashboard or ollama (default: all, without the pods of finished jobs)')
    .option('-f, --follow', 'keep printing new lines until Ctrl-C')
    .addOption(new Option('-p, --previous', 'the logs of the previous containers, after a crash').conflicts('follow'))
    .option('--since <duration>', 'only lines newer than this, such as 10m or 1h', duration)
    .action(async (names, { follow, previous, since, ...options }) => {
      const { logs } = await import('../logs/logs.ts');
      await logs(names, options, { follow, previous, since });
    });
}
