import { ApiObject, JsonPatch } from 'cdk8s';
import { IConstruct } from 'constructs';
import { missingPart, missingPlace } from './json-pointer';
import { ObjectPatch, PatchOperation } from './patch';
import { isSelected, Patchable, whyNone } from './patch-target';

/** What is wrong with a patch: the path of the setting, and the rest of the sentence. */
export interface PatchProblem {
  readonly path: (string | number)[];
  readonly text: string;
}

/** What became of an object when it was rendered last. */
interface Rendered {
  /** The object without patches. */
  readonly object: Patchable;
  /** The patches that it got, by their places in the settings. */
  readonly hits: number[];
  readonly problems: PatchProblem[];
}

const PATCHES = 'cdk8s-slate/patches';

/** The patches of a `Slate`, for every object below it. */
export class Patches {
  /** Patches the objects below a scope whenever they are rendered. */
  public static set(scope: IConstruct, patches: ObjectPatch[]): void {
    if (patches.length > 0) scope.node.setContext(PATCHES, new Patches(patches));
  }

  private readonly rendered = new Map<ApiObject, Rendered>();

  private constructor(private readonly patches: ObjectPatch[]) {}

  /** A rendered object with the patches that select it. One that cannot be applied is left out, as a whole. */
  public apply(source: ApiObject, json: object): object {
    const object = { ...(json as Patchable) };
    const hits = [...this.patches.keys()].filter((place) => isSelected(object, this.patches[place].target));
    const problems: PatchProblem[] = [];
    let patched = json;
    for (const place of hits) {
      const result = applied(this.patches[place], patched);
      if ('after' in result) patched = result.after;
      else {
        const path = ['patches', place, 'patch', ...result.path];
        problems.push({ path, text: `${result.text}: ${object.kind} ${object.metadata.name}` });
      }
    }
    this.rendered.set(source, { object, hits, problems });
    return patched;
  }

  /** What was wrong when the objects were rendered. */
  public problems(): PatchProblem[] {
    const rendered = [...this.rendered.values()];
    const objects = rendered.map(({ object }) => object);
    const idle = [...this.patches.entries()].filter(([place]) => !rendered.some(({ hits }) => hits.includes(place)));
    return [
      ...idle.map(([place, { target }]) => {
        return { path: ['patches', place, 'target'], text: `selects no object${whyNone(target, objects)}` };
      }),
      ...rendered.flatMap(({ problems }) => problems),
    ];
  }
}

/** The patches for the objects below a scope, if there are any. */
export function patchesOf(scope: IConstruct): Patches | undefined {
  return scope.node.tryGetContext(PATCHES) as Patches | undefined;
}

function applied({ patch }: ObjectPatch, before: object): { after: object } | PatchProblem {
  let after = structuredClone(before);
  for (const [place, operation] of patch.entries()) {
    const problem = placeProblem(operation, after);
    if (problem) return { ...problem, path: [place, ...problem.path] };
    try {
      after = JsonPatch.apply(after, jsonPatch(operation)) as object;
    } catch (error) {
      const [reason] = (error as Error).message.split('\n');
      return { path: [place], text: `cannot be applied (${reason})` };
    }
  }
  return { after };
}

function placeProblem({ op, path, from }: PatchOperation, document: object): PatchProblem | undefined {
  const isAdded = ['add', 'move', 'copy'].includes(op);
  const source = from === undefined ? undefined : missingPart(document, from);
  const missing = source ?? (isAdded ? missingPlace : missingPart)(document, path);
  if (missing === undefined) return undefined;
  const [key, given] = source === undefined ? ['path', path] : ['from', from];
  return { path: [key], text: `is ${JSON.stringify(given)}; must be in the object, where there is no ${missing}` };
}

function jsonPatch({ op, path, value, from = '' }: PatchOperation): JsonPatch {
  switch (op) {
    case 'remove':
      return JsonPatch.remove(path);
    case 'replace':
      return JsonPatch.replace(path, value);
    case 'move':
      return JsonPatch.move(from, path);
    case 'copy':
      return JsonPatch.copy(from, path);
    case 'test':
      return JsonPatch.test(path, value);
    default:
      return JsonPatch.add(path, value);
  }
}
