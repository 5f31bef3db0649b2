import type { Command } from '@commander-js/extra-typings';
import { ENVIRONMENT, existingNamespaceOption, withCluster, withSettings } from '../options';

export function addDiffCommand(program: Command): void {
  withCluster(withSettings(program.command('diff')))
    .description('print what deploy would change on the cluster, field by field')
    .argument('<environment>', ENVIRONMENT)
    .argument('[other]', 'compare with this environment, without a cluster; the settings given apply to it')
    .addOption(existingNamespaceOption())
    .addHelpText('after', '\nThe exit status is 0 if nothing differs, and 1 if something does.')
    .action(async (environment, other, options) => {
      const { diff } = await import('../deploy/diff.ts');
      await diff(environment, other, options);
    });
}
