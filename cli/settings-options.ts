import { Command } from 'commander';
import type { SetArgument, SetFlag } from '../settings/set';

/** The options by which settings are given, as commander collects them. */
export interface SettingsOptions {
  readonly values?: string[];
  readonly set?: string[];
  readonly setString?: string[];
  readonly setFile?: string[];
  readonly setJson?: string[];
  /** What `--namespace` says, in commands that have it: another way to set `namespace`. */
  readonly namespace?: string;
}

/** Gives a command the options of Helm for values. */
export function withSettings(command: Command): Command {
  const all = (text: string, before: string[] = []) => [...before, text];
  return command
    .option(
      '-f, --values <file>',
      'values in YAML; later files override earlier ones, several are separated by commas',
      all,
    )
    .option('--set <path=value>', 'a value, such as gpu.enabled=false; separate several by commas', all)
    .option('--set-string <path=value>', 'a value that is text, such as dashboard.env.PORT=8080', all)
    .option('--set-file <path=file>', 'a value that is the content of a file', all)
    .option('--set-json <path=json>', 'a value in JSON', all);
}

/** What the options say, for `resolveEnvironment`. */
export function layersOf(options: SettingsOptions): { valuesFiles: string[]; set: SetArgument[] } {
  const given: [SetFlag, string[] | undefined][] = [
    ['--set', options.set],
    ['--set-string', [...(options.setString ?? []), ...(options.namespace ? [`namespace=${options.namespace}`] : [])]],
    ['--set-file', options.setFile],
    ['--set-json', options.setJson],
  ];
  return {
    valuesFiles: (options.values ?? []).flatMap((files) => files.split(',')),
    set: given.flatMap(([flag, texts = []]) => texts.map((text) => ({ flag, text }))),
  };
}
