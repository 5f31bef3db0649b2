import { Argument, Command, Option } from 'commander';
import { SettingsOptions, withSettings } from './settings-options';

// Commands are loaded when they run: the help of the program must not wait for cdk8s.
/* eslint-disable @typescript-eslint/no-require-imports */
import type * as Completion from './completion/completion';
import type * as Images from './manifests/images';
import type * as RulesCommand from './manifests/rules';
import type * as Synth from './manifests/synth';
import type * as Values from './manifests/values';

export const ENVIRONMENT = 'local, dev, staging or prod';

/** Adds the commands that need no cluster. */
export function addManifestCommands(program: Command): void {
  withSettings(program.command('synth'))
    .description('print the manifests of an environment, or write them')
    .argument('<environment>', ENVIRONMENT)
    .option('-o, --output <dir>', 'write DIR/ENVIRONMENT, ready for kubectl apply -k, instead of printing')
    .action((environment: string, options: SettingsOptions & { output?: string }) => {
      (require('./manifests/synth') as typeof Synth).synth(environment, options);
    });

  withSettings(program.command('values'))
    .description('print the settings in force, each with where it comes from')
    .argument('[environment]', ENVIRONMENT)
    .option('--docs', 'print every setting there is, with its documentation and its default')
    .action((environment: string | undefined, options: SettingsOptions & { docs?: boolean }) => {
      (require('./manifests/values') as typeof Values).values(environment, options);
    });

  withSettings(program.command('images'))
    .description('print every image with the setting it comes from, for pulling ahead')
    .argument('<environment>', ENVIRONMENT)
    .addOption(
      new Option('-o, --output <format>', 'json, for programs, or name for the images alone').choices(['json', 'name']),
    )
    .action((environment: string, options: SettingsOptions & { output?: string }) => {
      (require('./manifests/images') as typeof Images).images(environment, options);
    });

  program
    .command('rules')
    .description('list the rules that finished objects have to keep')
    .option('-o, --output <format>', 'json, for programs')
    .action((options: { output?: string }) => {
      (require('./manifests/rules') as typeof RulesCommand).rules(options);
    });

  program
    .command('completion')
    .description('print what lets a shell complete the command')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish', 'powershell']))
    .addHelpText(
      'after',
      `
Examples:
  source <(slate-k8s completion bash)                               # also zsh
  slate-k8s completion fish | source
  slate-k8s completion powershell | Out-String | Invoke-Expression`,
    )
    .action((shell: string) => {
      (require('./completion/completion') as typeof Completion).completion(shell, program);
    });
}
