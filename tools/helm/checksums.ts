import { createHash } from 'node:crypto';
import { Mark, splitAtMarks } from './marks';
import { Unprinted } from './unprinted';

/** A ConfigMap, the checksum of its data, and whether settings are in them. */
interface Summed {
  readonly name: string;
  readonly checksum: string;
  readonly isMarked: boolean;
}

/** The checksums of the ConfigMaps whose data were seen to depend on settings. */
export class Checksums {
  /** The names of the ConfigMaps by the checksums of their data. */
  public readonly names = new Map<string, string>();
  private readonly dependent = new Set<string>();
  private readonly known = new Map<string, Summed>();

  public constructor(private readonly marks: ReadonlyMap<string, Mark>) {}

  /** Takes the ConfigMaps among some objects. */
  public note(objects: readonly Unprinted[]): void {
    for (const object of objects) {
      if (!object.id.startsWith('ConfigMap/')) continue;
      const { name, checksum, isMarked } = this.summed(object);
      if (isMarked) this.dependent.add(name);
      if (this.dependent.has(name)) this.names.set(checksum, name);
    }
  }

  private summed(object: Unprinted): Summed {
    const known = this.known.get(object.source);
    if (known) return known;
    const { metadata, data } = object.printed;
    const text = JSON.stringify(data);
    const checksum = createHash('sha256').update(text).digest('hex');
    const isMarked = splitAtMarks(text).some((part) => this.marks.has(part));
    const summed = { name: metadata.name, checksum, isMarked };
    this.known.set(object.source, summed);
    return summed;
  }
}
