import type { Argument, CommandUnknownOpts, Option } from '@commander-js/extra-typings';
import { overlays } from '../../overlays';
import { checkedObjects } from '../../synthesize';
import { shortName } from '../cluster/names';
import { KubeObject, ofKind } from '../cluster/objects';
import { Flag, Level, Word } from './level';
import { SHELLS } from './shells';
import { sourcesOf } from '../logs/sources';
import { routesTo } from '../port-forward/routes';

/** Prints the completion script for a shell. */
export function completion(shell: keyof typeof SHELLS, program: CommandUnknownOpts): void {
  process.stdout.write(SHELLS[shell](levelsOf(program, [])));
}

/** What can be typed after each command; subcommands come first. */
function levelsOf(command: CommandUnknownOpts, path: string[]): Level[] {
  const help = command.createHelp();
  const commands = help.visibleCommands(command).filter((each) => each.name() !== 'help');
  const values = command.registeredArguments.flatMap((argument) => argumentValues(argument, command));
  const level = {
    path: path.join(' '),
    words: [...commands.map((each) => ({ text: each.name(), description: each.description() })), ...values],
    files: command.registeredArguments.some((argument) => argument.name() === 'dir'),
    commands: commands.map((each) => each.name()),
    flags: help.visibleOptions(command).map(flagOf),
  };
  return [...commands.flatMap((each) => levelsOf(each, [...path, each.name()])), level];
}

function flagOf({ short, long, required, flags, description, argChoices = [] }: Option): Flag {
  const names = [short, long].flatMap((name) => name ?? []);
  const words = argChoices.map((text) => ({ text, description }));
  return { names, description, value: required ? { words, files: /<(file|dir)>/.test(flags) } : undefined };
}

function argumentValues(argument: Argument, command: CommandUnknownOpts): Word[] {
  const known = KNOWN[`${command.name()} ${argument.name()}`] ?? KNOWN[argument.name()];
  const texts = argument.argChoices ?? known?.() ?? [];
  return texts.map((text) => ({ text, description: argument.name() }));
}

/** The values of arguments, where commander does not know them. */
const KNOWN: { [argument: string]: () => string[] } = {
  environment: () => Object.keys(overlays),
  'port-forward names': () => {
    const objects = someObjects();
    return routesTo(ofKind(objects, 'Service'), ofKind(objects, 'Deployment'), []).map(({ name }) => name);
  },
  'logs names': () => sourcesOf(someObjects(), []).map(({ name }) => shortName(name)),
  'run job': () => ofKind(someObjects(), 'CronJob').map(({ metadata }) => shortName(metadata.name)),
};

/** The objects of an environment; all have the same services and jobs. */
function someObjects(): KubeObject[] {
  return checkedObjects('local', overlays.local);
}
