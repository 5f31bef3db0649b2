import type { ChildProcess, StdioOptions } from 'node:child_process';
import type { Kubectl } from '../cluster/kubectl';
import { interruption } from '../interruption';
import { ExitStatus, Mistake } from '../../mistake';

const KUBECTLS_OWN = /^([EWI]\d{4} |command terminated with exit code)/;

/**
 * Runs kubectl with its input or its output connected to something. Throws a `Mistake` with what it complained of when it fails,
 * and the error of the connection when that fails.
 */
export async function piped(
  kubectl: Kubectl,
  args: string[],
  stdio: StdioOptions,
  connect: (child: ChildProcess) => Promise<void>,
): Promise<void> {
  interruption.throwIfAborted();
  const child = kubectl.start(args, stdio);
  const stop = () => child.kill();
  interruption.addEventListener('abort', stop, { once: true });
  const connection = connect(child).catch((error: Error) => {
    stop();
    return error;
  });
  const [{ code, stderr }, broken] = await Promise.all([endOf(child), connection]);
  interruption.removeEventListener('abort', stop);
  interruption.throwIfAborted();
  if (code !== null && code !== 0) throw new Mistake(said(stderr), ExitStatus.FAILED);
  if (broken) throw broken;
}

/** What a command in a pod complained of, without what kubectl adds. */
export function said(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line !== '' && !KUBECTLS_OWN.test(line));
  return lines.slice(0, 5).join('\n') || 'it failed without a word';
}

function endOf(child: ChildProcess): Promise<{ code: number | null; stderr: string }> {
  return new Promise((resolve, reject) => {
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject).on('close', (code) => resolve({ code, stderr }));
  });
}
