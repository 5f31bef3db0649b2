import type { Command } from '@commander-js/extra-typings';
import { outputOption } from '../options';

export function addRulesCommand(program: Command): void {
  program
    .command('rules')
    .description('list the rules that the generated objects must follow')
    .addOption(outputOption())
    .action(async ({ output }) => {
      const { rules } = await import('../manifests/rules.ts');
      rules(output);
    });
}
