import type { Command } from '@commander-js/extra-typings';
import { ENVIRONMENT, withSettings } from '../options';

export function addValuesCommand(program: Command): void {
  withSettings(program.command('values'))
    .description('print the settings in force, and where each of them comes from')
    .argument('[environment]', ENVIRONMENT)
    .option('--docs', 'print every setting there is, with its documentation and default')
    .action(async (environment, { docs, ...options }) => {
      const { values } = await import('../manifests/values.ts');
      values(environment, options, docs);
    });
}
