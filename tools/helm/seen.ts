import { Assignment, keyOf } from './assignment';
import { Any } from './merge';
import { Sequence } from './tree';

interface Sample {
  readonly node: Any | undefined;
  readonly objects: Sequence;
}

/** What an object was seen to be like, by the states of the switches that are known to change it. */
export class Seen {
  /** The samples that tell something: where the object is the same in the same states, the first. */
  public readonly telling: Assignment[] = [];
  private readonly added = new Set<string>();
  private readonly samples = new Map<string, Sample[]>();

  public constructor(private readonly candidates: readonly number[]) {}

  public isOf(candidates: ReadonlySet<number>): boolean {
    return this.candidates.length === candidates.size;
  }

  public add(key: string, on: Assignment, sample: () => Sample): void {
    if (this.added.has(key)) return;
    this.added.add(key);
    const { node, objects } = sample();
    const states = keyOf(on, this.candidates);
    const others = this.samples.get(states) ?? [];
    if (others.some((other) => other.node === node)) return;
    this.samples.set(states, [...others, { node, objects }]);
    this.telling.push(on);
  }

  /** What there is in an assignment, if that is certain. */
  public in(on: Assignment): Sequence | undefined {
    const samples = this.samples.get(keyOf(on, this.candidates));
    return samples?.length === 1 ? samples[0].objects : undefined;
  }
}
