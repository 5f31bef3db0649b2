import { CLAIMS } from '../../constructs/names';
import { notInstalled } from '../cluster/namespace';
import type { Kubectl } from '../cluster/kubectl';
import { Claim, Container, CronJob, Deployment, KubeObject, ofKind, PodSpec } from '../cluster/objects';
import { isPartOfSlate } from '../cluster/owners';
import { ExitStatus, Mistake } from '../../mistake';
import { listed } from '../terminal/words';

export type DeploymentOrCronJob = Deployment | CronJob;

/** A claim with data of SLATE. */
export interface DataVolume {
  /** The name of the volume in pods, such as `chroma-data`. */
  readonly name: string;
  readonly claim: Claim;
  /** What mounts it. */
  readonly users: DeploymentOrCronJob[];
  /** A pod that mounts the volume is made like this one. */
  readonly model: PodSpec;
}

/** What is in the namespace that concerns data. */
export interface Installation {
  readonly claims: Claim[];
  readonly deployments: Deployment[];
  readonly cronJobs: CronJob[];
}

const OLLAMA = CLAIMS.ollama.name.replace(/-pvc$/, '');

export async function installationOf(kubectl: Kubectl): Promise<Installation> {
  const objects = await kubectl.list<KubeObject>(['persistentvolumeclaims,deployments,cronjobs']);
  return {
    claims: ofKind<Claim>(objects, 'PersistentVolumeClaim'),
    deployments: ofKind<Deployment>(objects, 'Deployment').filter(isPartOfSlate),
    cronJobs: ofKind<CronJob>(objects, 'CronJob').filter(isPartOfSlate),
  };
}

/** The claims with data of SLATE: its own, and those of others that it mounts. */
export function dataVolumes({ claims, deployments, cronJobs }: Installation): DataVolume[] {
  const workloads = [...deployments, ...cronJobs];
  const volumes = claims.flatMap((claim): DataVolume[] => {
    const users = workloads.filter((workload) => nameIn(podSpecOf(workload), claim) !== undefined);
    const like = users.at(0) ?? workloads.at(0);
    if (!like || (users.length === 0 && !isPartOfSlate(claim))) return [];
    const model = podSpecOf(like);
    return [{ name: nameIn(model, claim) ?? claim.metadata.name.replace(/-pvc$/, ''), claim, users, model }];
  });
  return volumes.sort((one, other) => one.name.localeCompare(other.name));
}

/** Those that a backup saves: all but the models of Ollama. Throws a `Mistake` when one of them cannot be mounted. */
export async function savedVolumes(kubectl: Kubectl): Promise<DataVolume[]> {
  const volumes = dataVolumes(await installationOf(kubectl)).filter(({ name }) => name !== OLLAMA);
  if (volumes.length === 0) throw notInstalled(kubectl);
  const unbound = volumes.filter(({ claim }) => claim.status.phase !== 'Bound').map(({ claim }) => claim.metadata.name);
  if (unbound.length === 0) return volumes;
  throw new Mistake(`no volume is bound to ${listed(unbound)}; see slate-k8s status`, ExitStatus.NO);
}

function podSpecOf({ spec }: DeploymentOrCronJob): PodSpec {
  return 'jobTemplate' in spec ? spec.jobTemplate.spec.template.spec : spec.template.spec;
}

/** The name of the volume by which a pod mounts a claim. */
export function nameIn({ volumes = [] }: PodSpec, { metadata }: Claim): string | undefined {
  return volumes.find(({ persistentVolumeClaim }) => persistentVolumeClaim?.claimName === metadata.name)?.name;
}

/** The container of a pod that mounts a claim, or its first one. */
export function mountingContainer(spec: PodSpec, claim: Claim): Container {
  const name = nameIn(spec, claim);
  const mounts = ({ volumeMounts = [] }: Container) => volumeMounts.some((mount) => mount.name === name);
  return spec.containers.find(mounts) ?? spec.containers[0];
}
