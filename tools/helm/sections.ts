import { Assignment } from './assignment';
import { Influence } from './questions';
import { sectionOf } from './samples';
import { nameOf } from './marks';
import { Switch } from './switch';

/** What stands for the section of an object. */
const OWN = '~';

/** The section of the settings that each object is about: what is true of one section and its object is likely to be true of the others. */
export class Sections {
  private readonly indices: Map<string, number>;
  private readonly sections = new Map<string, string>();

  public constructor(
    private readonly switches: readonly Switch[],
    private readonly influence: Influence,
  ) {
    this.indices = new Map(switches.map((each, index) => [relative(each, ''), index]));
  }

  /** What a switch is called where an object's own section has no name. */
  public name(object: string, index: number): string {
    return relative(this.switches[index], this.of(object));
  }

  /** The switch that is called so, if an object has it. */
  public index(object: string, name: string): number | undefined {
    return this.indices.get(name.replace(OWN, this.of(object)));
  }

  /** An assignment in which the sections of two objects have changed places. */
  public exchanged(on: Assignment, one: string, other: string): Assignment {
    return on.map((value, index) => {
      const [ofOne, ofOther] = [one, other].map((object) => this.name(object, index));
      const counterpart = ofOne.includes(OWN) ? this.index(other, ofOne) : this.index(one, ofOther);
      return counterpart === undefined ? value : on[counterpart];
    });
  }

  /** The section that most of the switches are of that change an object. */
  public of(object: string): string {
    const known = this.sections.get(object) ?? this.find(object);
    this.sections.set(object, known);
    return known;
  }

  private find(object: string): string {
    const counts = new Map<string, number>();
    for (const index of this.influence.by(object)) {
      const section = sectionOf(this.switches[index].path);
      counts.set(section, (counts.get(section) ?? 0) + 1);
    }
    return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0])[0];
  }
}

function relative({ kind, path, value }: Switch, section: string): string {
  const name = nameOf(path);
  const isOwn = section !== '' && name.startsWith(`${section}.`);
  return [kind, isOwn ? OWN + name.slice(section.length) : name, value ?? ''].join(' ');
}
