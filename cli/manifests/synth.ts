import { synthesize, yamlOf } from '../../synthesize';
import { objectsOf, propsOf, settingsOf } from '../environment';
import type { SettingsOptions } from '../options';

/** Prints the manifests of an environment, or writes them to `<output>/<environment>`. */
export function synth(environment: string, options: SettingsOptions, output?: string): void {
  const resolved = settingsOf(environment, options);
  if (output === undefined) process.stdout.write(yamlOf(objectsOf(environment, resolved, options)));
  else {
    synthesize({ [environment]: propsOf(resolved, options) }, output, (_, path) => resolved.sourceOf(path));
    console.error(`${output}/${environment} is written; apply it with kubectl apply -k ${output}/${environment}`);
  }
}
