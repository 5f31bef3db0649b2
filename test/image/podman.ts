import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../image');
const DOCKERFILE = readFileSync(join(FOLDER, 'Dockerfile'), 'utf8');
const ENVIRONMENT = { ...process.env, CONTAINERS_CONF: join(__dirname, 'containers.conf') };

/** As Docker names what it builds with `-t slate:local`. */
export const IMAGE = 'docker.io/library/slate:local';

/** Runs a command and returns what it prints; throws with that when it fails. */
export function run(command: string, args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { env: ENVIRONMENT, encoding: 'utf8' });
  if (error) throw error;
  if (status === 0) return stdout;
  throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`);
}

export function podman(...args: string[]): string {
  return run('podman', args);
}

/** What a command in a container of its own prints; no container has a network. */
export function inContainer(...command: string[]): string {
  return podman('run', '--rm', '--network=none', IMAGE, ...command);
}

/** Builds the image without a registry of images: the base and kubectl are this machine's. Packages are downloaded. */
export function buildImage(source: string): void {
  const work = mkdtempSync(join(tmpdir(), 'slate-image-'));
  try {
    const contexts = {
      base: `container-image://${base()}`,
      kubectl: folderWithKubectl(work),
      slate: sourcesIn(source, work),
    };
    const options = Object.entries(contexts).map(([name, place]) => `--build-context=${name}=${place}`);
    podman('build', '--quiet', '--network=host', ...options, '--tag', IMAGE, FOLDER);
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** A stand-in for the official image of Python, made once. */
function base(): string {
  const script = join(__dirname, 'base');
  const tag = createHash('sha256').update(readFileSync(script)).digest('hex').slice(0, 12);
  const name = `localhost/python-stand-in:${tag}`;
  if (spawnSync('podman', ['image', 'exists', name], { env: ENVIRONMENT }).status !== 0) run(script, [name]);
  return name;
}

function folderWithKubectl(work: string): string {
  const folder = join(work, 'kubectl');
  mkdirSync(join(folder, 'bin'), { recursive: true });
  cpSync(run('which', ['kubectl']).trim(), join(folder, 'bin/kubectl'), { dereference: true });
  return folder;
}

/** The commit that the Dockerfile names, if the source is a repository of git, else the source as it is. */
function sourcesIn(source: string, work: string): string {
  if (!existsSync(join(source, '.git')) && !existsSync(join(source, 'HEAD'))) return source;
  const commit = DOCKERFILE.match(/#([0-9a-f]{40})/)![1];
  const folder = join(work, 'slate');
  const archive = join(work, 'slate.tar');
  mkdirSync(folder);
  run('git', ['-c', 'safe.directory=*', '-C', source, 'archive', '--output', archive, commit]);
  run('tar', ['-x', '-f', archive, '-C', folder]);
  return folder;
}
