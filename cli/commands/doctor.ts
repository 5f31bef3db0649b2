import type { Command } from '@commander-js/extra-typings';
import { ENVIRONMENT, existingNamespaceOption, outputOption, withCluster, withSettings } from '../options';

export function addDoctorCommand(program: Command): void {
  withCluster(withSettings(program.command('doctor')))
    .description('check whether the cluster is ready for SLATE, and say how to fix what is not')
    .argument('[environment]', ENVIRONMENT)
    .addOption(existingNamespaceOption())
    .addOption(outputOption())
    .action(async (environment, { output, ...options }) => {
      const { doctor } = await import('../doctor/doctor.ts');
      await doctor(environment, options, output);
    });
}
