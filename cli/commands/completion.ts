import { Argument, type Command } from '@commander-js/extra-typings';

export function addCompletionCommand(program: Command): void {
  program
    .command('completion')
    .description('print the completion script for a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish', 'powershell']))
    .addHelpText(
      'after',
      `
Examples:
  source <(slate-k8s completion bash)                               # also zsh
  slate-k8s completion fish | source
  slate-k8s completion powershell | Out-String | Invoke-Expression`,
    )
    .action(async (shell) => {
      const { completion } = await import('../completion/completion.ts');
      completion(shell, program);
    });
}
