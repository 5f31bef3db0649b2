import { MODEL_PRELOAD } from '../../constructs/names';
import type { Kubectl } from '../cluster/kubectl';
import { conditionOf, Job } from '../cluster/objects';
import { interruption } from '../interruption';
import { ExitStatus, Mistake } from '../../mistake';

/** By these labels the cluster connects a Job with its pods. Each Job is given its own. */
const GIVEN = /^(batch\.kubernetes\.io\/)?(controller-uid|job-name)$/;

/** Makes the preload Job anew from its definition in the cluster. One that has not ended is left alone. */
export async function startPreload(kubectl: Kubectl): Promise<void> {
  const [job] = await kubectl.list<Job>(['jobs', `--field-selector=metadata.name=${MODEL_PRELOAD}`]);
  if (!job) {
    const text = `there is no Job ${MODEL_PRELOAD} in namespace ${kubectl.namespace}; slate-k8s deploy makes it`;
    throw new Mistake(text, ExitStatus.NO);
  }
  if (!conditionOf(job.status, 'Complete') && !conditionOf(job.status, 'Failed')) {
    return console.error(`${MODEL_PRELOAD} is still at work`);
  }
  const input = JSON.stringify(definitionOf(job));
  await insist(kubectl, ['delete', 'job', MODEL_PRELOAD, '--cascade=foreground', '--ignore-not-found']);
  try {
    const apply = ['apply', '--server-side', '--field-manager=slate-k8s', '--force-conflicts', '-f', '-'];
    await insist(kubectl, apply, input);
  } catch (error) {
    const text = `${MODEL_PRELOAD} was deleted, and could not be made anew; slate-k8s deploy brings it back`;
    throw new Mistake(`${text}\n${(error as Error).message}`, ExitStatus.FAILED);
  }
  console.error(`${MODEL_PRELOAD} is started`);
}

/** Calls kubectl whether the user presses Ctrl-C or not: a terminal interrupts the kubectl that runs then as well. */
async function insist(kubectl: Kubectl, args: string[], input?: string): Promise<void> {
  const call = () => kubectl.run(args, { input, evenInterrupted: true });
  await call().catch((error: Error) => {
    if (!interruption.aborted) throw error;
    return call();
  });
}

/** What a Job is made anew from: without what the cluster has added to it. */
export function definitionOf({ apiVersion, kind, metadata, spec }: Job): object {
  const { name, namespace, labels, annotations } = metadata;
  const { template } = spec;
  const own = Object.entries(template.metadata?.labels ?? {}).filter(([label]) => !GIVEN.test(label));
  return {
    apiVersion,
    kind,
    metadata: { name, namespace, labels, annotations },
    spec: {
      ...spec,
      selector: undefined,
      template: { ...template, metadata: { ...template.metadata, labels: Object.fromEntries(own) } },
    },
  };
}
