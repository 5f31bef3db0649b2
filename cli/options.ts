import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { Command, Option, type OptionValues } from '@commander-js/extra-typings';
import { duration } from './duration';
import { listed } from './terminal/words';

/** What the flags that a function adds give. */
type OptionsOf<Add extends (command: Command) => { opts(): OptionValues }> = ReturnType<ReturnType<Add>['opts']>;
type NoOptions = Record<never, never>;

/** Adds Helm's options for values. */
export function withSettings<Options extends OptionValues>(command: Command<[], Options>) {
  const all = (text: string, before: string[] = []) => [...before, text];
  return command
    .option(
      '-f, --values <file>',
      'a YAML file of settings; separate several with commas (later files override earlier ones)',
      all,
    )
    .option('--set <path=value>', 'a setting, such as gpu.enabled=false; separate several with commas', all)
    .option('--set-string <path=value>', 'a setting whose value is text, such as dashboard.env.PORT=8080', all)
    .option('--set-file <path=file>', 'a setting whose value is the contents of a file', all)
    .option('--set-json <path=json>', 'a setting whose value is JSON', all);
}

/** What gives settings: those options, and in commands that have them `--namespace` and `--existing-namespace`. */
export type SettingsOptions = OptionsOf<typeof withSettings<NoOptions>> &
  Pick<ClusterOptions, 'namespace'> & { readonly existingNamespace?: true };

/** Adds the options that say which cluster to use, and where SLATE is in it. */
export function withCluster<Options extends OptionValues>(command: Command<[], Options>) {
  return command
    .option('--context <name>', 'the context to use in your kubeconfig (default: the current one)')
    .option('--kubeconfig <file>', 'the kubeconfig to use (default: KUBECONFIG, or ~/.kube/config)')
    .option('-n, --namespace <name>', 'the namespace of SLATE (default: slate)')
    .option('--verbose', 'print every call to kubectl');
}

export type ClusterOptions = OptionsOf<typeof withCluster<NoOptions>>;

/** `--timeout`, in seconds. */
export function timeoutOption(minutes: number, description = 'how long to wait, such as 90s or 10m') {
  return new Option('--timeout <duration>', description).argParser(duration).default(minutes * 60, `${minutes}m`);
}

/** `--output`, for commands whose answer can be read by scripts. */
export function outputOption() {
  return new Option('-o, --output <format>', 'output format, for scripts').choices(['json']);
}

/** `--existing-namespace`, for commands that render the namespace or look at it. */
export function existingNamespaceOption() {
  return new Option(
    '--existing-namespace',
    "use a namespace that others made: leave it as it is, and close SLATE's own pods only (networkPolicy.defaultDeny=false, debug=false)",
  );
}

/** `--take-over`, for commands that change what other tools may manage. */
export function takeOverOption() {
  return new Option('--take-over', 'go on although Flux, Argo CD, Helm or another tool manages SLATE');
}

/** The names of the environments: those of the files in overlays/, because the overlays themselves would load cdk8s. */
const ENVIRONMENTS = readdirSync(join(__dirname, '../overlays'))
  .filter((file) => !file.endsWith('.d.ts'))
  .map((file) => parse(file).name)
  .filter((name) => name !== 'index');

/** `dev, local, prod or staging`, for the help. */
export const ENVIRONMENT = listed(ENVIRONMENTS, 'or');
