import { Command } from 'commander';
import { reportMistake } from './mistake';
import { SettingsOptions, withSettings } from './settings-options';

// Commands are loaded when they run: the help of the program must not wait for cdk8s.
/* eslint-disable @typescript-eslint/no-require-imports */
import type * as Diff from './diff';
import type * as RulesCommand from './rules';
import type * as Synth from './synth';
import type * as Values from './values';

const ENVIRONMENT = 'local, dev, staging or prod';

/** Runs the command that the arguments name. The exit status is 0, or 1 after a mistake; `diff` has its own. */
export function run(argv: string[]): void {
  try {
    newProgram().parse(argv);
  } catch (error) {
    reportMistake(error);
  }
}

function newProgram(): Command {
  const program = new Command('slate-k8s')
    .description('SLATE on Kubernetes: manifests, settings and rules')
    .showHelpAfterError('(--help shows how)')
    .addHelpText(
      'after',
      `
Examples:
  slate-k8s synth prod -f my.yaml --set gpu.enabled=false | kubectl apply -f -
  slate-k8s synth prod -o manifests && kubectl apply -k manifests/prod
  slate-k8s values prod --set dashboard.replicas=1
  slate-k8s diff staging prod`,
    );

  withSettings(program.command('synth'))
    .description('print the manifests of an environment, or write them')
    .argument('<environment>', ENVIRONMENT)
    .option('-o, --output <dir>', 'write DIR/ENVIRONMENT, ready for kubectl apply -k, instead of printing')
    .action((environment: string, options: SettingsOptions & { output?: string }) => {
      (require('./synth') as typeof Synth).synth(environment, options);
    });

  withSettings(program.command('values'))
    .description('print the settings in force, each with where it comes from')
    .argument('[environment]', ENVIRONMENT)
    .option('--docs', 'print every setting there is, with its documentation and its default')
    .action((environment: string | undefined, options: SettingsOptions & { docs?: boolean }) => {
      (require('./values') as typeof Values).values(environment, options);
    });

  withSettings(program.command('diff'))
    .description('print what changes in the objects from one environment to another, or by settings')
    .argument('<environment>', ENVIRONMENT)
    .argument('[other]', 'the environment to compare with; the settings are those of this one')
    .addHelpText('after', '\nThe exit status is 0 when nothing changes, 1 when something does, and 2 after a mistake.')
    .action((environment: string, other: string | undefined, options: SettingsOptions) => {
      (require('./diff') as typeof Diff).diff(environment, other, options);
    });

  program
    .command('rules')
    .description('list the rules that finished objects have to keep')
    .option('-o, --output <format>', 'json, for programs')
    .action((options: { output?: string }) => {
      (require('./rules') as typeof RulesCommand).rules(options);
    });

  return program;
}
