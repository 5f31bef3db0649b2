import { type Command, Option } from '@commander-js/extra-typings';
import { ENVIRONMENT, withSettings } from '../options';

export function addImagesCommand(program: Command): void {
  withSettings(program.command('images'))
    .description('print every image, and the setting it comes from')
    .argument('<environment>', ENVIRONMENT)
    .addOption(
      new Option('-o, --output <format>', 'json for scripts, or name for the images alone').choices(['json', 'name']),
    )
    .action(async (environment, { output, ...options }) => {
      const { images } = await import('../manifests/images.ts');
      images(environment, options, output);
    });
}
