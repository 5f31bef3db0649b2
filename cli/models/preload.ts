import { MODEL_PRELOAD } from '../../constructs/names';
import type { Kubectl } from '../cluster/kubectl';
import { conditionOf, Job } from '../cluster/objects';
import { interruption } from '../interruption';
import { ExitStatus, Mistake } from '../../mistake';

/** The labels that connect a Job with its pods. Each Job gets its own from the cluster. */
const OWN_LABELS = /^(batch\.kubernetes\.io\/)?(controller-uid|job-name)$/;

/** Creates the preload Job again from its definition in the cluster. One that has not ended is left alone. */
export async function startPreload(kubectl: Kubectl): Promise<void> {
  const [job] = await kubectl.list<Job>(['jobs', `--field-selector=metadata.name=${MODEL_PRELOAD}`]);
  if (!job) {
    const text = `there is no Job ${MODEL_PRELOAD} in namespace ${kubectl.namespace}; create it with slate-k8s deploy`;
    throw new Mistake(text, ExitStatus.NO);
  }
  if (!conditionOf(job.status, 'Complete') && !conditionOf(job.status, 'Failed')) {
    return console.error(`${MODEL_PRELOAD} is still running`);
  }
  const input = JSON.stringify(definitionOf(job));
  await runDespiteInterruption(kubectl, ['delete', 'job', MODEL_PRELOAD, '--cascade=foreground', '--ignore-not-found']);
  try {
    const apply = ['apply', '--server-side', '--field-manager=slate-k8s', '--force-conflicts', '-f', '-'];
    await runDespiteInterruption(kubectl, apply, input);
  } catch (error) {
    const text = `${MODEL_PRELOAD} was deleted, but could not be created again; create it with slate-k8s deploy`;
    throw new Mistake(`${text}\n${(error as Error).message}`, ExitStatus.FAILED);
  }
  console.error(`${MODEL_PRELOAD} is started`);
}

/** Calls kubectl even after Ctrl-C, and again if that interrupted kubectl as well, as it does in a terminal. */
async function runDespiteInterruption(kubectl: Kubectl, args: string[], input?: string): Promise<void> {
  const call = () => kubectl.run(args, { input, evenInterrupted: true });
  await call().catch((error: Error) => {
    if (!interruption.aborted) throw error;
    return call();
  });
}

/** The definition of a Job, without what the cluster has added to it. */
export function definitionOf({ apiVersion, kind, metadata, spec }: Job): object {
  const { name, namespace, labels, annotations } = metadata;
  const { template } = spec;
  const rest = Object.entries(template.metadata?.labels ?? {}).filter(([label]) => !OWN_LABELS.test(label));
  return {
    apiVersion,
    kind,
    metadata: { name, namespace, labels, annotations },
    spec: {
      ...spec,
      selector: undefined,
      template: { ...template, metadata: { ...template.metadata, labels: Object.fromEntries(rest) } },
    },
  };
}
