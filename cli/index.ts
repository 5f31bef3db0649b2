import { Command, CommanderError } from '@commander-js/extra-typings';
import { addBackupCommand } from './commands/backup';
import { addCompletionCommand } from './commands/completion';
import { addDeployCommand } from './commands/deploy';
import { addDiffCommand } from './commands/diff';
import { addDoctorCommand } from './commands/doctor';
import { addImagesCommand } from './commands/images';
import { addLogsCommand } from './commands/logs';
import { addModelsCommand } from './commands/models';
import { addPortForwardCommand } from './commands/port-forward';
import { addResetCommand } from './commands/reset';
import { addRestoreCommand } from './commands/restore';
import { addRulesCommand } from './commands/rules';
import { addRunCommand } from './commands/run';
import { addStatusCommand } from './commands/status';
import { addSynthCommand } from './commands/synth';
import { addValuesCommand } from './commands/values';
import { untilAllEnded } from './cluster/kubectl-process';
import { ExitStatus, reportMistake } from '../mistake';

/** Runs the command that the arguments name to its end, with all that it started, and sets the exit status (`ExitStatus`). */
export async function run(argv: string[], version: string): Promise<void> {
  try {
    await newProgram(version).parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? ExitStatus.OK : ExitStatus.MISTAKE;
    else reportMistake(error);
  }
  await untilAllEnded();
}

/** The program with all of its commands. Each loads what it needs when it runs, so that the help does not wait for cdk8s. */
export function newProgram(version: string): Command {
  const program = new Command('slate-k8s')
    .description('deploys SLATE on Kubernetes, operates it, and prints its manifests')
    .version(version, '-V, --version', 'print the version')
    .showHelpAfterError('(add --help for usage)')
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  slate-k8s deploy local
  slate-k8s deploy prod -f my.yaml --set gpu.enabled=false --dry-run
  slate-k8s status -w
  slate-k8s port-forward dashboard ollama
  slate-k8s synth prod --set agentRouter.replicas=3 | kubectl apply -f -

Exit status:
  0    done; healthy; no difference
  1    not healthy; something differs or is missing
  2    a mistake in the arguments or the settings; nothing was changed
  3    the cluster could not be queried: no kubectl, no answer, or no permission
  4    refused because data could be lost or there was nobody to confirm; nothing was changed
  5    changed, but it did not become healthy
  130  interrupted`,
    );
  program.commandsGroup('On a cluster:');
  addDoctorCommand(program);
  addDeployCommand(program);
  addDiffCommand(program);
  addStatusCommand(program);
  addPortForwardCommand(program);
  addLogsCommand(program);
  addModelsCommand(program);
  addRunCommand(program);
  addBackupCommand(program);
  addRestoreCommand(program);
  addResetCommand(program);
  program.commandsGroup('Without a cluster:');
  addSynthCommand(program);
  addValuesCommand(program);
  addImagesCommand(program);
  addRulesCommand(program);
  addCompletionCommand(program);
  return program;
}
