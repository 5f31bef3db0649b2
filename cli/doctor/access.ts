import { contextOf } from '../cluster/context';
import type { Answer, Kubectl } from '../cluster/kubectl';
import { Mistake } from '../../mistake';
import { Check, good, warning } from './check';
import { VERSION } from './examination';

interface Version {
  readonly gitVersion: string;
  readonly minor: string;
}

interface Versions {
  readonly clientVersion: Version;
  /** Missing when the cluster does not answer. */
  readonly serverVersion?: Version;
}

/** With older ones the command has not been tried. */
const OLDEST = 27;

export const kubectlInstalled: Check = {
  name: 'kubectl',
  essential: true,
  async check(examination) {
    const { clientVersion, serverVersion } = versions(examination.kubectl, await examination.version());
    const minor = parseInt(clientVersion.minor);
    const remedy = 'get one of the version of the cluster: https://kubernetes.io/docs/tasks/tools/';
    if (minor < OLDEST) return [warning(`${clientVersion.gitVersion} is older than 1.${OLDEST}`, remedy)];
    if (serverVersion && Math.abs(minor - parseInt(serverVersion.minor)) > 1) {
      const apart = `${clientVersion.gitVersion}, and the cluster is ${serverVersion.gitVersion}`;
      return [warning(`${apart}: they may be one minor version apart`, remedy)];
    }
    return [good(clientVersion.gitVersion)];
  },
};

export const clusterReachable: Check = {
  name: 'cluster',
  essential: true,
  async check(examination) {
    const { kubectl } = examination;
    const answer = await examination.version();
    const { serverVersion } = versions(kubectl, answer);
    if (!serverVersion) throw kubectl.mistake(VERSION, answer);
    return [good(`${serverVersion.gitVersion}, ${await where(kubectl)}`)];
  },
};

function versions(kubectl: Kubectl, answer: Answer): Versions {
  if (answer.stdout.trim() === '') throw kubectl.mistake(VERSION, answer);
  return JSON.parse(answer.stdout) as Versions;
}

/** A pod has no kubeconfig, and yet reaches its cluster. */
async function where(kubectl: Kubectl): Promise<string> {
  try {
    const { name, server } = await contextOf(kubectl);
    return `context ${name} at ${server}`;
  } catch (error) {
    if (error instanceof Mistake) return 'without a context';
    throw error;
  }
}
