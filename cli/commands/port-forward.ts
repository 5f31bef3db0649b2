import type { Command } from '@commander-js/extra-typings';
import { withCluster } from '../options';

export function addPortForwardCommand(program: Command): void {
  withCluster(program.command('port-forward'))
    .description("make services reachable on this machine, on the guide's ports, until Ctrl-C")
    .argument('[names...]', 'such as dashboard or ollama (default: all); dashboard=9080 uses another local port')
    .addHelpText(
      'after',
      `
While a pod is being replaced, requests wait up to 30 s for the next one to be ready.
Ctrl-C is the normal way to stop: the exit status is then 0.

Examples:
  slate-k8s port-forward
  slate-k8s port-forward dashboard=9080 ollama`,
    )
    .action(async (names, options) => {
      const { portForward } = await import('../port-forward/port-forward.ts');
      await portForward(names, options);
    });
}
