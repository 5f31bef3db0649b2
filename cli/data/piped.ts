import type { Kubectl } from '../cluster/kubectl';
import type { KubectlProcess } from '../cluster/kubectl-process';
import { interruption } from '../interruption';
import { ExitStatus, Mistake } from '../../mistake';

const KUBECTLS_OWN = /^([EWI]\d{4} |command terminated with exit code)/;

/**
 * Runs kubectl with its input or its output connected to something. Throws a `Mistake` with what kubectl printed when it fails, and
 * the error of the connection when that fails.
 */
export async function piped(
  kubectl: Kubectl,
  args: string[],
  connect: (call: KubectlProcess) => Promise<void>,
): Promise<void> {
  const call = kubectl.start(args, { signal: interruption, writes: args.includes('--stdin') });
  const connection = connect(call).catch((error: Error) => {
    call.stop();
    return error;
  });
  const [{ code, stderr }, broken] = await Promise.all([call.ended, connection]);
  if (code !== null && code !== 0) throw new Mistake(said(stderr), ExitStatus.FAILED);
  if (broken) throw broken;
}

/** What a command in a pod complained of, without what kubectl adds. */
export function said(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line !== '' && !KUBECTLS_OWN.test(line));
  return lines.slice(0, 5).join('\n') || 'it failed without an error message';
}
