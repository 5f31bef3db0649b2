import { Sampled } from './learn';
import { Assignment, Path, Space } from './space';

/**
 * What shows most: everything on, and everything on but what is optional, each with every switch the other way; and everything on with
 * one boolean the other way, with every switch of the same section the other way, as a boolean hides or shows the others beside it.
 */
export function firstSamples(space: Space): Sampled[] {
  const samples: Sampled[] = [];
  const every = [...space.switches.keys()];
  const [on, off, plain] = space.bases;
  for (const base of [on, plain]) addFlipped(samples, base, every);
  samples.push({ on: off });
  space.switches.forEach(({ kind, path }, index) => {
    if (kind !== 'is' || path[0].startsWith('@')) return;
    const beside = every.filter(
      (other) => other !== index && sectionOf(space.switches[other].path) === sectionOf(path),
    );
    addFlipped(samples, flipped(on, index), beside);
  });
  return samples;
}

/** Adds an assignment, and the same with each of some switches the other way. */
export function addFlipped(samples: Sampled[], base: Assignment, flips: readonly number[]): void {
  const of = samples.push({ on: base }) - 1;
  samples.push(...flips.map((index) => ({ on: flipped(base, index), flip: { of, index } })));
}

/** The first name of a path; that of the job for jobs, and so for every section that has sections only. */
function sectionOf(path: Path): string {
  return path.slice(0, path[0] === 'jobs' ? 2 : 1).join('.');
}

/** The same with one switch the other way. */
export function flipped(on: Assignment, flip: number): Assignment {
  return on.map((value, index) => value !== (index === flip));
}

/** Random assignments, always the same ones: each kind of switch is rarely, often or mostly on. */
export function randomAssignments(space: Space): () => Assignment {
  let seed = 20260701;
  const random = () => (seed = (seed * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
  return () => {
    const density = Object.fromEntries(
      ['is', 'has', 'any', 'equals'].map((kind) => [kind, [0.2, 0.5, 0.8][Math.floor(random() * 3)]]),
    );
    return space.switches.map(({ kind, path }) => random() < (path[0].startsWith('@') ? 0.7 : density[kind]));
  };
}
