import { checkedChart, synthesize, yamlOf } from '../../overlays/synthesize';
import { settingsOf } from '../environment';
import { SettingsOptions } from '../settings-options';

/** Prints the manifests of an environment, or writes them to `<output>/<environment>`. */
export function synth(environment: string, options: SettingsOptions & { readonly output?: string }): void {
  const { settings } = settingsOf(environment, options);
  if (options.output === undefined) process.stdout.write(yamlOf(checkedChart(environment, settings)));
  else {
    synthesize({ [environment]: settings }, options.output);
    console.error(`${options.output}/${environment} is written; kubectl apply -k ${options.output}/${environment}`);
  }
}
