import { ClusterOptions, Kubectl } from '../cluster/kubectl';
import { presentModels, wantedModels, withOllama } from '../cluster/ollama';
import { listenForInterruption } from '../interruption';
import { followJob } from '../jobs/follow-job';
import { ExitStatus } from '../mistake';
import { PRELOAD, startPreload } from './preload';
import { pull } from './pull';
import { modelsFrom, modelTable } from './table';
import { mark } from '../terminal/style';

export interface ModelsOptions extends ClusterOptions {}

export interface ListOptions extends ModelsOptions {
  readonly output?: string;
}

export interface PreloadOptions extends ModelsOptions {
  /** In seconds. */
  readonly timeout: number;
}

/** Prints what models there are, and what there should be. The exit status says whether all are there. */
export async function listModels(options: ListOptions): Promise<void> {
  const kubectl = new Kubectl(options);
  const [present, wanted] = await Promise.all([presentModels(kubectl), wantedModels(kubectl)]);
  const models = modelsFrom(present, wanted);
  console.log(options.output === 'json' ? JSON.stringify(models, null, 2) : modelTable(models).join('\n'));
  if (models.some(({ state }) => state === 'missing')) process.exitCode = ExitStatus.NO;
}

/** Lets Ollama pull a model, and shows how far it is. */
export async function pullModel(name: string, options: ModelsOptions): Promise<void> {
  listenForInterruption();
  await withOllama(new Kubectl(options), (url) => pull(url, name));
  console.error(`${mark('good', process.stderr)} ${name} is there`);
}

/** Runs the preload Job again, and prints what it logs until it is complete. */
export async function preloadModels(options: PreloadOptions): Promise<void> {
  const kubectl = new Kubectl(options);
  listenForInterruption();
  await startPreload(kubectl);
  await followJob(kubectl, PRELOAD, options.timeout);
}
