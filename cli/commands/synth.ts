import type { Command } from '@commander-js/extra-typings';
import { ENVIRONMENT, existingNamespaceOption, withSettings } from '../options';

export function addSynthCommand(program: Command): void {
  withSettings(program.command('synth'))
    .description('print the manifests of an environment, or write them to a folder')
    .argument('<environment>', ENVIRONMENT)
    .addOption(existingNamespaceOption())
    .option('-o, --output <dir>', 'write DIR/ENVIRONMENT, ready for kubectl apply -k, instead of printing')
    .action(async (environment, { output, ...options }) => {
      const { synth } = await import('../manifests/synth.ts');
      synth(environment, options, output);
    });
}
