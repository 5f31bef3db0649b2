import { stripVTControlCharacters } from 'node:util';
import { matches } from '../../constructs/rules/objects/system';
import { shortName } from '../cluster/names';
import type { Pod } from '../cluster/objects';
import { styled } from '../terminal/style';
import { padded } from '../terminal/table';
import type { Source } from './sources';

const COLOURS = ['cyan', 'yellow', 'green', 'magenta', 'blue', 'cyanBright', 'yellowBright', 'greenBright', 'magentaBright', 'blueBright'] as const; // prettier-ignore

/** The length of the part of a pod's name that is its own, with the dash before it. */
const SUFFIX = 6;

/** Prints lines of logs, each after the name of its pod, in a colour for each source. */
export class LogPrinter {
  private readonly width: number;

  public constructor(private readonly sources: Source[]) {
    this.width = Math.max(...sources.map(({ name }) => shortName(name).length)) + SUFFIX;
  }

  public print(pod: Pod, container: string, line: string): void {
    const place = this.sources.findIndex(({ labels }) => matches(labels, pod.metadata.labels));
    const prefix = `${padded(this.nameOf(pod, container), this.width)} |`;
    console.log(`${styled(COLOURS[place % COLOURS.length], prefix)} ${stripVTControlCharacters(line)}`);
  }

  /** The short name of a pod, such as `dashboard-x2k9f`, and of its container unless that is the main one. */
  public nameOf(pod: Pod, container?: string): string {
    const source = this.sources.find(({ labels }) => matches(labels, pod.metadata.labels));
    const name = `${shortName(source?.name ?? '')}-${pod.metadata.name.split('-').pop()}`;
    const isMain = container === undefined || container === pod.spec.containers[0].name;
    return isMain ? name : `${name}/${container}`;
  }
}
