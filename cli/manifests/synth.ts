import { checkedObjects, synthesize, yamlOf } from '../../synthesize';
import { settingsOf } from '../environment';
import type { SettingsOptions } from '../options';

/** Prints the manifests of an environment, or writes them to `<output>/<environment>`. */
export function synth(environment: string, options: SettingsOptions, output?: string): void {
  const { settings } = settingsOf(environment, options);
  if (output === undefined) process.stdout.write(yamlOf(checkedObjects(environment, settings)));
  else {
    synthesize({ [environment]: settings }, output);
    console.error(`${output}/${environment} is written; apply it with kubectl apply -k ${output}/${environment}`);
  }
}
