import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { newProgram } from '../../cli';
import { slateK8s } from './slate-k8s';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'];
const scripts: { [shell: string]: string } = {};
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'completion-'));
  for (const shell of SHELLS) {
    const { status, stdout, stderr } = await slateK8s('completion', shell);
    expect([status, stderr]).toEqual([0, '']);
    scripts[shell] = stdout;
    writeFileSync(join(folder, shell), stdout);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What bash offers for words of which the last one is still typed. */
function offered(...words: string[]): string[] {
  const ask = `source ${folder}/bash; COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)); _slate_k8s; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', ask, 'bash', ...words], { encoding: 'utf8', cwd: folder });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

test.each([
  [['dep'], ['deploy']],
  [
    ['models', ''],
    ['list', 'pull', 'preload'],
  ],
  [
    ['deploy', ''],
    ['local', 'dev', 'staging', 'prod'],
  ],
  [['deploy', '--context', 'test', 's'], ['staging']],
  [['diff', 'prod', 'd'], ['dev']],
  [['deploy', 'local', '--no'], ['--no-wait']],
  [['status', '--v'], ['--verbose']],
  [['deploy', 'local', '--set', ''], []],
  [['status', '-o', ''], ['json']],
  [['status', '--output', '=', 'j'], ['json']],
  [
    ['images', 'local', '-o', ''],
    ['json', 'name'],
  ],
  [['completion', 'po'], ['powershell']],
  [['port-forward', 'dashboard', 'o'], ['ollama']],
  [['port-forward', 'me'], ['metrics']],
  [
    ['logs', 'model'],
    ['model-trainer', 'model-preload'],
  ],
  [['run', 'nightly'], ['nightly-health']],
])('bash completes slate-k8s %j to %j', (typed, expected) => {
  expect(offered('slate-k8s', ...typed)).toEqual(expected);
});

test('bash completes the names of files and folders, with spaces in them', () => {
  writeFileSync(join(folder, 'my values.yaml'), '');
  mkdirSync(join(folder, 'my backup'));
  const both = ['my backup', 'my values.yaml'];
  expect(offered('slate-k8s', 'deploy', 'local', '-f', 'my').sort()).toEqual(both);
  expect(offered('slate-k8s', 'status', '--kubeconfig', 'my').sort()).toEqual(both);
  expect(offered('slate-k8s', 'restore', 'my').sort()).toEqual(both);
});

test.each(SHELLS)('the script for %s knows every command and every option', (shell) => {
  const commands = (command: CommandUnknownOpts): CommandUnknownOpts[] => [
    command,
    ...command.commands.flatMap(commands),
  ];
  for (const command of commands(newProgram('1.2.3'))) {
    expect(scripts[shell]).toContain(command.name());
    for (const { long } of command.options)
      expect(scripts[shell]).toContain(shell === 'fish' ? ` -l ${long?.slice(2)} ` : long);
  }
});

test('descriptions are shown where the shell can, their quotes as it wants them', () => {
  expect(scripts.zsh).toContain(
    `'port-forward:make services reachable on this machine, on the guide'\\''s ports, until`,
  );
  expect(scripts.powershell).toContain(
    `'port-forward|make services reachable on this machine, on the guide''s ports, un`,
  );
  expect(scripts.fish).toContain(`-a 'pull' -d 'pull a model'`);
  expect(scripts.fish).toContain(
    `-a 'port-forward' -d 'make services reachable on this machine, on the guide\\'s ports`,
  );
});

test('each shell is told what an option takes', () => {
  expect(scripts.zsh).toContain('        -f|--values|--kubeconfig) values=() files=yes ;;\n');
  expect(scripts.powershell).toContain(`        '--kubeconfig' { $words = @(); $files = $true }\n`);
  expect(scripts.powershell).toContain(
    `        '-o' { $words = @('json|output format, for scripts'); $files = $false }\n`,
  );
  expect(scripts.fish).toContain(
    `complete -c slate-k8s -n '__slate_k8s_typed "^status "' -s o -l output -x -a 'json' -d 'output format, for scripts'\n`,
  );
});

test.each(SHELLS.slice(0, 3).filter((shell) => spawnSync(shell, ['--version']).status === 0))(
  '%s finds no mistake in the script',
  (shell) => {
    const { status, stderr } = spawnSync(shell, ['-n', join(folder, shell)], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  },
);

test('another shell is refused in one message', async () => {
  expect(await slateK8s('completion', 'tcsh')).toEqual({
    status: 2,
    stdout: '',
    stderr: `error: command-argument value 'tcsh' is invalid for argument 'shell'. Allowed choices are bash, zsh, fish, powershell.
(add --help for usage)
`,
  });
});
