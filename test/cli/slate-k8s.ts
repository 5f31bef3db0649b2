import { run } from '../../cli';

/** How the command ended, and what it printed. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in this process, which saves the time that Node takes to start. */
export async function slateK8s(...args: string[]): Promise<Outcome> {
  const printed = { stdout: '', stderr: '' };
  const keep = (stream: 'stdout' | 'stderr', end: string) => (text: unknown) => {
    printed[stream] += `${String(text)}${end}`;
    return true;
  };
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation(keep('stdout', '')),
    jest.spyOn(process.stderr, 'write').mockImplementation(keep('stderr', '')),
    jest.spyOn(console, 'log').mockImplementation(keep('stdout', '\n')),
    jest.spyOn(console, 'error').mockImplementation(keep('stderr', '\n')),
  ];
  process.exitCode = 0;
  try {
    await run(['node', 'slate-k8s', ...args], '1.2.3');
    return { status: Number(process.exitCode), ...printed };
  } finally {
    process.exitCode = 0;
    spies.forEach((spy) => spy.mockRestore());
  }
}
