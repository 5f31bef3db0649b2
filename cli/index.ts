import { Command, CommanderError } from 'commander';
import { addClusterCommands } from './cluster-commands';
import { addManifestCommands } from './manifest-commands';
import { ExitStatus, reportMistake } from './mistake';

/** Runs the command that the arguments name, and sets the exit status (`ExitStatus`). */
export async function run(argv: string[]): Promise<void> {
  try {
    await newProgram().parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? ExitStatus.OK : ExitStatus.MISTAKE;
    else reportMistake(error, ExitStatus.MISTAKE);
  }
}

/** The program with all of its commands. */
export function newProgram(): Command {
  const program = new Command('slate-k8s')
    .description('SLATE on Kubernetes: deploys it, looks after it, and prints its manifests')
    .showHelpAfterError('(--help shows how)')
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  slate-k8s deploy local
  slate-k8s deploy prod -f my.yaml --set gpu.enabled=false --dry-run
  slate-k8s status -w
  slate-k8s port-forward dashboard ollama
  slate-k8s synth prod --set dashboard.replicas=1 | kubectl apply -f -

Exit status:
  0    done; healthy; no difference
  1    not healthy; something differs or is missing
  2    a mistake in the arguments or the settings; nothing was changed
  3    the cluster could not be asked: no kubectl, no answer, no permission
  4    refused, as something could be lost or nobody could be asked; nothing was changed
  5    changed, but it did not become healthy
  130  interrupted`,
    );
  program.commandsGroup('On a cluster:');
  addClusterCommands(program);
  program.commandsGroup('Without a cluster:');
  addManifestCommands(program);
  return program;
}
