import { contextOf } from '../cluster/context';
import type { Answer, Kubectl } from '../cluster/kubectl';
import { Mistake } from '../../mistake';
import { Check, good, warning } from './check';
import { VERSION } from './check-context';

interface Version {
  readonly gitVersion: string;
  readonly minor: string;
}

interface Versions {
  readonly clientVersion: Version;
  /** Missing when the cluster does not answer. */
  readonly serverVersion?: Version;
}

/** The command has not been tested with older versions. */
const OLDEST = 27;

export const kubectlInstalled: Check = {
  name: 'kubectl',
  essential: true,
  async check(context) {
    const { clientVersion, serverVersion } = versions(context.kubectl, await context.version());
    const minor = parseInt(clientVersion.minor);
    const remedy = 'install the version of the cluster: https://kubernetes.io/docs/tasks/tools/';
    if (minor < OLDEST) return [warning(`${clientVersion.gitVersion} is older than 1.${OLDEST}`, remedy)];
    if (serverVersion && Math.abs(minor - parseInt(serverVersion.minor)) > 1) {
      const apart = `${clientVersion.gitVersion}, and the cluster is ${serverVersion.gitVersion}`;
      return [warning(`${apart}: they may differ by at most one minor version`, remedy)];
    }
    return [good(clientVersion.gitVersion)];
  },
};

export const clusterReachable: Check = {
  name: 'cluster',
  essential: true,
  async check(context) {
    const { kubectl } = context;
    const answer = await context.version();
    const { serverVersion } = versions(kubectl, answer);
    if (!serverVersion) throw kubectl.mistake(VERSION, answer);
    return [good(`${serverVersion.gitVersion}, ${await where(kubectl)}`)];
  },
};

function versions(kubectl: Kubectl, answer: Answer): Versions {
  if (answer.stdout.trim() === '') throw kubectl.mistake(VERSION, answer);
  return JSON.parse(answer.stdout) as Versions;
}

/** A pod has no kubeconfig, but reaches its cluster. */
async function where(kubectl: Kubectl): Promise<string> {
  try {
    const { name, server } = await contextOf(kubectl);
    return `context ${name} at ${server}`;
  } catch (error) {
    if (error instanceof Mistake) return 'without a context';
    throw error;
  }
}
