import { checkedObjects, synthesize, yamlOf } from '../../synthesize';
import { propsOf, settingsOf } from '../environment';
import type { SettingsOptions } from '../options';

/** Prints the manifests of an environment, or writes them to `<output>/<environment>`. */
export function synth(environment: string, options: SettingsOptions, output?: string): void {
  const props = propsOf(settingsOf(environment, options), options);
  if (output === undefined) process.stdout.write(yamlOf(checkedObjects(environment, props)));
  else {
    synthesize({ [environment]: props }, output);
    console.error(`${output}/${environment} is written; apply it with kubectl apply -k ${output}/${environment}`);
  }
}
