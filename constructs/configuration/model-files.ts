import { Construct } from 'constructs';
import { ConfigMap } from '../building-blocks/config-map';
import { sortedEntries } from '../building-blocks/defaults';
import { CONFIG_MAPS, INSECURE_REGISTRY, SLATE_SYSTEM } from '../names';
import { checkProps } from '../schema/check-props';
import { completeModels, CustomModelSettings, ModelSettings } from './models';
import { lines, quoted } from './text';

/** The ConfigMap `slate-model-files`: the models to pull, and a Modelfile for each that SLATE creates; https://docs.ollama.com/modelfile */
export class ModelFiles extends ConfigMap {
  public constructor(scope: Construct, id: string, models?: ModelSettings) {
    checkProps(scope, id, 'ModelSettings', models);
    const { pull, custom, registry } = completeModels(models);
    const data: { [file: string]: string } = { 'pull.txt': lines(pull) };
    if (registry.host && registry.insecure) data[INSECURE_REGISTRY] = `${registry.host}:${registry.port}`;
    for (const [name, model] of sortedEntries(custom)) data[`Modelfile.${name}`] = modelfile(model);
    super(scope, id, { name: CONFIG_MAPS.modelFiles, partOf: SLATE_SYSTEM, data });
  }
}

function modelfile({ from, system, parameters }: CustomModelSettings): string {
  return lines(
    `FROM ${from}`,
    sortedEntries(parameters).map(([name, value]) => `PARAMETER ${name} ${value}`),
    system ? `SYSTEM ${quoted(system)}` : [],
  );
}
