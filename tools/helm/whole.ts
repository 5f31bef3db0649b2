import { Schema } from '../settings-schema';
import type { Mark } from './marks';

/** What references to Kubernetes' own types begin with. Their values are printed as they are given. */
const KUBERNETES = '#/definitions/k8s.';

/** Whether a schema is one of Kubernetes' own types. */
export function isWhole({ $ref }: Schema): boolean {
  return $ref?.startsWith(KUBERNETES) ?? false;
}

/** Values of Kubernetes' own types, each with a text in it by which it is found again. */
export class Wholes {
  private readonly marks = new Map<string, Mark>();

  /** Makes a value of a schema. */
  public add(schema: Schema, text: string, mark: Mark, resolve: (schema: Schema) => Schema): unknown {
    const value = sample(schema, text, resolve);
    this.marks.set(canonical(value), mark);
    return value;
  }

  public markOf(value: object): Mark | undefined {
    return this.marks.get(canonical(value));
  }
}

/** A value with what is required, and the text in it. */
function sample(given: Schema, text: string, resolve: (schema: Schema) => Schema): unknown {
  const schema = resolve(given);
  const [type] = [schema.type ?? 'object'].flat();
  if (type === 'array') return [sample(schema.items ?? {}, text, resolve)];
  if (type !== 'object') return { string: text, boolean: true }[type] ?? 1;
  if (!schema.properties) return { [text]: text };
  const members = Object.entries(schema.properties);
  const entries = members.map(([name, member]) => [name, sample(member, text, resolve)] as const);
  const required = entries.filter(([name]) => schema.required?.includes(name));
  const isFound = (all: typeof entries) => JSON.stringify(all).includes(text);
  const found = isFound(required) ? [] : entries.filter((entry) => isFound([entry])).slice(0, 1);
  return Object.fromEntries([...required, ...found]);
}

/** The text of a value, the same in whatever order its keys are. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
