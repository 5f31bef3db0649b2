import { Command } from 'commander';

/** Gives a command the options that say which cluster it is about, and where in it. */
export function withCluster(command: Command): Command {
  return command
    .option('--context <name>', 'the context of your kubeconfig (default: the current one)')
    .option('--kubeconfig <file>', 'the kubeconfig (default: KUBECONFIG, or ~/.kube/config)')
    .option('-n, --namespace <name>', 'the namespace that SLATE is in (default: slate)')
    .option('--verbose', 'print every call of kubectl');
}
