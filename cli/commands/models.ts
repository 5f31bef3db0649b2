import type { Command } from '@commander-js/extra-typings';
import { outputOption, timeoutOption, withCluster } from '../options';

export function addModelsCommand(program: Command): void {
  const models = program.command('models').description('list, pull and preload the models of Ollama');

  withCluster(models.command('list', { isDefault: true }))
    .description('list the models that Ollama has, and those that the settings ask for')
    .addHelpText('after', '\nThe exit status is 1 if a model is missing.')
    .addOption(outputOption())
    .action(async ({ output, ...options }) => {
      const { listModels } = await import('../models/models.ts');
      await listModels(options, output);
    });

  withCluster(models.command('pull'))
    .description('pull a model')
    .argument('<name>', 'such as llama3.2 or qwen2.5-coder:7b')
    .action(async (name, options) => {
      const { pullModel } = await import('../models/models.ts');
      await pullModel(name, options);
    });

  withCluster(models.command('preload'))
    .description('run the preload Job again, and follow it until it finishes')
    .addOption(timeoutOption(60))
    .action(async ({ timeout, ...options }) => {
      const { preloadModels } = await import('../models/models.ts');
      await preloadModels(options, timeout);
    });
}
