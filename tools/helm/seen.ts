import { Assignment, keyOf } from './assignment';
import { Any } from './merge';
import { Sequence } from './tree';

interface Sample {
  readonly on: Assignment;
  readonly objects: Sequence;
  readonly node: Any | undefined;
}

/** What an object was seen to be like, by the states of the switches that are known to change it. */
export class Seen {
  /** The samples that tell something: where the object is the same in the same states, the first. */
  public readonly telling: Sample[] = [];
  private readonly added = new Set<string>();
  private readonly samples = new Map<string, Sample[]>();

  public constructor(private readonly candidates: readonly number[]) {}

  public isOf(candidates: ReadonlySet<number>): boolean {
    return this.candidates.length === candidates.size;
  }

  public add(key: string, sample: () => Sample): void {
    if (this.added.has(key)) return;
    this.added.add(key);
    const one = sample();
    const states = keyOf(one.on, this.candidates);
    const others = this.samples.get(states) ?? [];
    if (others.some(({ node }) => node === one.node)) return;
    this.samples.set(states, [...others, one]);
    this.telling.push(one);
  }

  /** What there is in an assignment, if that is certain. */
  public in(on: Assignment): Sequence | undefined {
    const samples = this.samples.get(keyOf(on, this.candidates));
    return samples?.length === 1 ? samples[0].objects : undefined;
  }
}
