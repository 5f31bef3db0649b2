import {
  becomesAvailable,
  completes,
  CRON_JOBS,
  Deployment,
  folderOf,
  NAMESPACE,
  Pod,
  refuseToReplace,
  remove,
  startJob,
} from './installation';
import { describeOn, eventually, FAKE, kubectl, KubernetesObject, Labels, list, Outcome, run, sleep } from './kubectl';

/** How many dashboards there are, which pods get a GPU, and which share volumes that only one node can mount. */
const ENVIRONMENTS = {
  dev: { dashboards: 1, onGpus: [], together: ['autonomous-loop', 'copilot-bridge', 'workflow-manager'] },
  staging: { dashboards: 2, onGpus: ['autonomous-loop', 'ollama'], together: [] },
  prod: { dashboards: 2, onGpus: ['autonomous-loop', 'ollama'], together: [] },
};

const COMPONENT = 'app.kubernetes.io/component';

interface Node extends KubernetesObject {
  readonly spec: { readonly taints?: { readonly key: string }[] };
  readonly status: { readonly allocatable: Labels };
}

interface DisruptionBudget extends KubernetesObject {
  readonly status: {
    readonly expectedPods: number;
    readonly currentHealthy: number;
    readonly disruptionsAllowed: number;
  };
}

function servicePods(): Promise<Pod[]> {
  return list<Pod>('pods', '-n', NAMESPACE, '-l', 'app.kubernetes.io/part-of=slate-system');
}

function componentOf(pod: Pod): string {
  return pod.metadata.labels?.[COMPONENT] ?? '';
}

const ENDS_SLOWLY = 'slate.io/ends-slowly';

async function setFinalizers(pods: Pod[], finalizers: string[] | null): Promise<void> {
  const names = pods.map(({ metadata }) => metadata.name);
  const patch = JSON.stringify({ metadata: { finalizers } });
  // Some of them may be gone by now.
  if (names.length > 0) await run(['patch', 'pod', '-n', NAMESPACE, ...names, '--type=merge', '-p', patch]);
}

/**
 * Drains a node whose pods take two seconds to end. Pods of fake nodes end at once, and a scheduler that looks for a new place
 * while the old pods are still there would not be seen.
 */
async function drain(node: string): Promise<void> {
  const pods = (await servicePods()).filter(({ spec }) => spec.nodeName === node);
  await setFinalizers(pods, [ENDS_SLOWLY]);
  const limit = { timeout: 60 };
  let outcome: Outcome | undefined;
  const drained = run(['drain', node, '--ignore-daemonsets', '--delete-emptydir-data'], limit).then(
    (it) => (outcome = it),
  );
  while (!outcome) {
    await Promise.race([drained, sleep(2)]);
    const held = (await servicePods()).filter(({ metadata }) => metadata.finalizers?.includes(ENDS_SLOWLY));
    await setFinalizers(outcome ? held : held.filter(({ metadata }) => metadata.deletionTimestamp), null);
  }
  expect({ node, ...outcome }).toMatchObject({ node, code: 0 });
}

describeOn([FAKE], __filename, 'a cluster with GPU nodes', () => {
  let nodes: string[];
  let gpuNodes: string[];

  beforeAll(async () => {
    const all = await list<Node>('nodes');
    nodes = all.map(({ metadata }) => metadata.name);
    const gpus = all.filter(({ status }) => status.allocatable['nvidia.com/gpu']);
    gpuNodes = gpus.map(({ metadata }) => metadata.name);
    const tainted = gpus.every(({ spec }) => spec.taints?.some(({ key }) => key === 'nvidia.com/gpu'));
    if (gpuNodes.length >= 3 && nodes.length - gpuNodes.length >= 2 && tainted) return;
    throw new Error('these tests drain nodes: they need three tainted nodes with a GPU each, and two without');
  });

  describe.each(Object.entries(ENVIRONMENTS))('%s', (environment, expected) => {
    const together: string[] = expected.together;

    /** Every Deployment has all its pods, and those that have to meet are on one node. */
    async function isWell(): Promise<void> {
      const deployments = await list<Deployment>('deployments', '-n', NAMESPACE);
      const available = Object.fromEntries(
        deployments.map(({ metadata, status }) => [metadata.name, status.availableReplicas]),
      );
      expect(available).toEqual({
        chromadb: 1,
        ollama: 1,
        'slate-agent-router': 2,
        'slate-autonomous-loop': 1,
        'slate-copilot-bridge': 1,
        'slate-dashboard': expected.dashboards,
        'slate-workflow-manager': 1,
      });
      const met = (await servicePods()).filter((pod) => together.includes(componentOf(pod)));
      expect(new Set(met.map(({ spec }) => spec.nodeName)).size).toBe(together.length > 0 ? 1 : 0);
    }

    beforeAll(async () => {
      await refuseToReplace();
      await kubectl(['apply', '-k', folderOf(environment)]);
    });
    afterAll(remove);

    test('has every pod of every Deployment scheduled', async () => {
      await becomesAvailable(60);
      await eventually(30, isWell);
    });

    test('has the pods of every Job and CronJob scheduled', async () => {
      const jobs = [...(await Promise.all(CRON_JOBS.map(startJob))), 'slate-model-preload'];
      await Promise.all(jobs.map((job) => completes(job, 60)));
    });

    test(
      expected.onGpus.length > 0 ? 'runs Ollama and the autonomous loop on GPU nodes' : 'asks for no GPU',
      async () => {
        const pods = await servicePods();
        const onGpus = pods.filter(({ spec }) => gpuNodes.includes(spec.nodeName ?? ''));
        expect(onGpus.map(componentOf).sort()).toEqual(expected.onGpus);
      },
    );

    test('lets one dashboard and one router be disrupted at a time', async () => {
      await eventually(15, async () => {
        const budgets = await list<DisruptionBudget>('poddisruptionbudgets', '-n', NAMESPACE);
        const found = budgets.map(({ metadata, status }) => ({
          name: metadata.name,
          pods: status.expectedPods,
          healthy: status.currentHealthy,
          mayGo: status.disruptionsAllowed,
        }));
        expect(found).toEqual([
          { name: 'slate-agent-router-pdb', pods: 2, healthy: 2, mayGo: 1 },
          { name: 'slate-dashboard-pdb', pods: expected.dashboards, healthy: expected.dashboards, mayGo: 1 },
        ]);
      });
    });

    test('survives the drain of any one node', async () => {
      for (const node of nodes) {
        try {
          await drain(node);
          await eventually(30, isWell);
          const left = (await servicePods()).filter(({ spec }) => spec.nodeName === node);
          expect([node, left.map(componentOf)]).toEqual([node, []]);
        } finally {
          await kubectl(['uncordon', node]);
        }
      }
    });
  });
});
