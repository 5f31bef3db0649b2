import { Container, Manifest, PodSpec } from '../../constructs/rules/objects/manifest';
import { contract, Promised } from './contract';
import { byName, containerOf, namesOf, podOf, workloads } from './finished';

/** CPU and memory asked for, CPU and memory at most, GPUs: written by hand from the design and the overlay of production. */
const SIZES: { [workload: string]: string } = {
  'slate-dashboard': '250m 512Mi 1 2Gi',
  'slate-agent-router': '250m 512Mi 1 2Gi',
  'slate-autonomous-loop': '500m 1Gi 2 4Gi 1',
  'slate-copilot-bridge': '100m 256Mi 500m 1Gi',
  'slate-workflow-manager': '200m 512Mi 1 2Gi',
  ollama: '1 8Gi 8 24Gi 1',
  chromadb: '250m 512Mi 2 4Gi',
  'slate-model-preload': '50m 64Mi 500m 256Mi',
  'slate-model-trainer': '50m 64Mi 500m 256Mi',
  'slate-inference-benchmarks': '50m 64Mi 500m 256Mi',
  'slate-codebase-indexer': '100m 256Mi 1 1Gi',
  'slate-nightly-health': '50m 64Mi 500m 256Mi',
  'slate-workflow-cleanup': '50m 64Mi 500m 256Mi',
  'slate-instruction-sync': '50m 64Mi 500m 256Mi',
};

/** Where each container finds what: a scratch folder with its size, a ConfigMap or a claim. */
const MOUNTS: { [workload: string]: string[] } = {
  'slate-dashboard': ['/home/slate/.cache 200Mi', '/tmp 500Mi', '/workspace slate-workspace-pvc (read-only)'],
  'slate-agent-router': [
    '/config slate-agent-config (read-only)',
    '/config/instructions slate-instructions (read-only)',
    '/slate/.slate_index slate-data-pvc',
    '/tmp 500Mi',
    '/workspace slate-workspace-pvc',
  ],
  'slate-autonomous-loop': [
    '/config slate-agent-config (read-only)',
    '/config/instructions slate-instructions (read-only)',
    '/slate/.slate_index slate-data-pvc',
    '/slate/slate_memory slate-memory-pvc',
    '/tmp 1Gi',
    '/workspace slate-workspace-pvc',
  ],
  'slate-copilot-bridge': [
    '/config/instructions slate-instructions (read-only)',
    '/opt/copilot-bridge slate-copilot-bridge (read-only)',
    '/tmp 200Mi',
    '/workspace slate-workspace-pvc',
  ],
  'slate-workflow-manager': [
    '/config/instructions slate-instructions (read-only)',
    '/slate/.slate_index slate-data-pvc',
    '/tmp 200Mi',
    '/workspace slate-workspace-pvc',
  ],
  ollama: ['/root 100Mi', '/root/.ollama ollama-data-pvc', '/tmp 500Mi'],
  chromadb: ['/data chroma-data-pvc', '/tmp 100Mi'],
  'slate-model-preload': ['/models slate-model-files (read-only)', '/tmp 100Mi'],
  'slate-model-trainer': ['/models slate-model-files (read-only)', '/tmp 100Mi'],
  'slate-inference-benchmarks': ['/models slate-model-files (read-only)', '/tmp 100Mi'],
  'slate-codebase-indexer': ['/tmp 500Mi', '/workspace slate-workspace-pvc (read-only)'],
  'slate-nightly-health': ['/tmp 100Mi', '/workspace slate-workspace-pvc (read-only)'],
  'slate-workflow-cleanup': ['/tmp 100Mi', '/workspace slate-workspace-pvc'],
  'slate-instruction-sync': ['/tmp 100Mi', '/workspace slate-workspace-pvc'],
};

const CLAIMS: { [claim: string]: string } = {
  'slate-workspace-pvc': 'ReadWriteMany 50Gi',
  'slate-data-pvc': 'ReadWriteMany 20Gi',
  'slate-memory-pvc': 'ReadWriteOnce 2Gi',
  'ollama-data-pvc': 'ReadWriteOnce 100Gi',
  'chroma-data-pvc': 'ReadWriteOnce 20Gi',
};

/** What is promised of every environment, and what of production alone. */
export function productionContract(objects: Manifest[]): Promised[] {
  return [
    ...contract(objects),
    [
      'every workload has its size',
      () => {
        const sizes = workloads(objects).map(({ name }) => [name, sizeOf(containerOf(objects, name))]);
        expect(Object.fromEntries(sizes)).toEqual(SIZES);
        for (const name of ['slate-workflow-manager', 'slate-codebase-indexer', 'slate-instruction-sync']) {
          expect(podOf(objects, name).initContainers?.map(sizeOf)).toEqual(['10m 32Mi 500m 256Mi']);
        }
      },
    ],
    [
      'every container finds its volumes',
      () => {
        const mounts = workloads(objects).map(({ name, pod }) => [name, mountsOf(pod, pod.containers[0])]);
        expect(Object.fromEntries(mounts)).toEqual(MOUNTS);
        const pod = podOf(objects, 'slate-workflow-manager');
        expect(pod.initContainers?.map((container) => [container.name, mountsOf(pod, container)])).toEqual([
          ['fill-workspace', ['/workspace slate-workspace-pvc']],
        ]);
      },
    ],
    [
      'every claim has its size and access mode',
      () => {
        const claims = namesOf(objects, 'PersistentVolumeClaim').map((name) => {
          const { spec } = byName(objects, 'PersistentVolumeClaim', name);
          return [name, `${spec?.accessModes?.join(' ')} ${spec?.resources?.requests?.storage}`];
        });
        expect(Object.fromEntries(claims)).toEqual(CLAIMS);
      },
    ],
    [
      'Ollama and the autonomous loop are led to nodes with GPUs',
      () => {
        const placed = workloads(objects).filter(({ pod }) => pod.nodeSelector);
        expect(placed.map(({ name, pod }) => [name, pod.nodeSelector])).toEqual([
          ['ollama', { 'nvidia.com/gpu.present': 'true' }],
          ['slate-autonomous-loop', { 'nvidia.com/gpu.present': 'true' }],
        ]);
      },
    ],
  ];
}

function sizeOf({ resources: { requests = {}, limits = {} } = {} }: Container): string {
  const amounts = [requests.cpu, requests.memory, limits.cpu, limits.memory, limits['nvidia.com/gpu']];
  return amounts.filter((amount) => amount !== undefined).join(' ');
}

function mountsOf({ volumes = [] }: PodSpec, { volumeMounts = [] }: Container): string[] {
  return volumeMounts
    .map(({ name, mountPath, readOnly }) => {
      const { emptyDir, configMap, persistentVolumeClaim } = volumes.find((volume) => volume.name === name) ?? {};
      const source = emptyDir?.sizeLimit ?? configMap?.name ?? persistentVolumeClaim?.claimName;
      return `${mountPath} ${source}${readOnly ? ' (read-only)' : ''}`;
    })
    .sort();
}
