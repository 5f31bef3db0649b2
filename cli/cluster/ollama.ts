import { CONFIG_MAPS } from '../../constructs/names';
import type { Manifest } from '../../constructs/rules/objects/manifest';
import { ListedModels, listedModels } from '../../constructs/rules/objects/models';
import { interruption } from '../interruption';
import { ExitStatus, Mistake } from '../../mistake';
import type { Kubectl } from './kubectl';
import { Tunnel } from './tunnel';

/** How long Ollama may take to answer about its models, in seconds. */
const TIMEOUT = 5;

/** The models that Ollama has. All names have their tag. */
export interface PresentModels {
  /** What is on its disk. */
  readonly installed: { readonly name: string; readonly size: number }[];
  /** What is in its memory. */
  readonly loaded: string[];
}

/** A model that the settings ask for, and what for. */
export interface WantedModel {
  readonly name: string;
  readonly purpose: string;
}

/** What Ollama has. Throws a `Mistake` when there is no Ollama in the cluster, or no answer. */
export async function presentModels(kubectl: Kubectl): Promise<PresentModels> {
  const [installed, loaded] = await withOllama(kubectl, (url) =>
    Promise.all([modelsAt(`${url}/api/tags`), modelsAt(`${url}/api/ps`)]),
  );
  return { installed, loaded: loaded.map(({ name }) => name) };
}

/** The models that the ConfigMap `slate-model-files` lists; none without it. */
export async function wantedModels(kubectl: Kubectl): Promise<WantedModel[]> {
  const { custom, bases, pulled } = await modelFiles(kubectl);
  const models = [
    ...custom.map((model) => ({ name: tagged(model), purpose: 'custom model' })),
    ...bases.map((model) => ({ name: tagged(model), purpose: 'base of custom models' })),
    ...pulled.map((model) => ({ name: tagged(model), purpose: 'pulled' })),
  ];
  return models.filter(({ name }, place) => models.findIndex((other) => other.name === name) === place);
}

/** Whether a model is to be pulled over plain HTTP: only if it names a registry that the settings say so of. */
export async function isPulledInsecurely(kubectl: Kubectl, model: string): Promise<boolean> {
  if (!/:\d+\//.test(model)) return false;
  const { insecureRegistry } = await modelFiles(kubectl);
  return insecureRegistry !== undefined && model.startsWith(`${insecureRegistry}/`);
}

async function modelFiles(kubectl: Kubectl): Promise<ListedModels> {
  const selector = `--field-selector=metadata.name=${CONFIG_MAPS.modelFiles}`;
  const [found] = await kubectl.list<Manifest>(['configmaps', selector]);
  return listedModels(found?.data);
}

/** A model's name with its tag, which is `latest` where none is given. */
export function tagged(name: string): string {
  return /:[^/]*$/.test(name) ? name : `${name}:latest`;
}

/** Runs work that calls Ollama, at a URL of this machine. */
export async function withOllama<T>(kubectl: Kubectl, work: (url: string) => Promise<T>): Promise<T> {
  const tunnel = new Tunnel(kubectl, 'deployment/ollama', 'http');
  try {
    const port = await tunnel.port.catch((error: Error) => {
      throw /deployments.*"ollama" not found/.test(error.message) ? noOllama(kubectl) : error;
    });
    return await work(`http://127.0.0.1:${port}`);
  } finally {
    tunnel.close();
  }
}

function noOllama({ namespace }: Kubectl): Mistake {
  const text = `there is no Ollama in namespace ${namespace}: it is outside the cluster, or SLATE is not deployed there`;
  return new Mistake(text, ExitStatus.NO);
}

async function modelsAt(url: string): Promise<PresentModels['installed']> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.any([interruption, AbortSignal.timeout(TIMEOUT * 1000)]) });
    const { models = [] } = (await answer.json()) as { models?: PresentModels['installed'] };
    return models.map(({ name, size }) => ({ name, size }));
  } catch (error) {
    if (interruption.aborted) throw error;
    throw new Mistake('Ollama does not answer; see slate-k8s logs ollama', ExitStatus.CLUSTER);
  }
}
