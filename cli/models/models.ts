import { MODEL_PRELOAD } from '../../constructs/names';
import { Kubectl } from '../cluster/kubectl';
import { isPulledInsecurely, presentModels, wantedModels, withOllama } from '../cluster/ollama';
import { listenForInterruption } from '../interruption';
import { followJob } from '../jobs/follow-job';
import { ExitStatus } from '../../mistake';
import type { ClusterOptions } from '../options';
import { startPreload } from './preload';
import { pull } from './pull';
import { modelsFrom, modelTable } from './table';
import { mark } from '../terminal/style';

/** Prints the models that Ollama has, and those it should have. The exit status says whether any is missing. */
export async function listModels(options: ClusterOptions, output?: 'json'): Promise<void> {
  const kubectl = new Kubectl(options);
  const [present, wanted] = await Promise.all([presentModels(kubectl), wantedModels(kubectl)]);
  const models = modelsFrom(present, wanted);
  console.log(output === 'json' ? JSON.stringify(models, null, 2) : modelTable(models).join('\n'));
  if (models.some(({ state }) => state === 'missing')) process.exitCode = ExitStatus.NO;
}

/** Makes Ollama pull a model, and shows the progress. */
export async function pullModel(name: string, options: ClusterOptions): Promise<void> {
  listenForInterruption();
  const kubectl = new Kubectl(options);
  const insecure = await isPulledInsecurely(kubectl, name);
  await withOllama(kubectl, (url) => pull(url, name, insecure));
  console.error(`${mark('good', process.stderr)} ${name} is available`);
}

/** Runs the preload Job again, and prints its logs until it is complete. `timeout` is in seconds. */
export async function preloadModels(options: ClusterOptions, timeout: number): Promise<void> {
  const kubectl = new Kubectl(options);
  listenForInterruption();
  await startPreload(kubectl);
  await followJob(kubectl, MODEL_PRELOAD, timeout);
}
