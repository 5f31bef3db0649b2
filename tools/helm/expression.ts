import { Token } from './tree';
import { Condition, Literal } from './terms';
import { factored, Formula } from './factored';
import { EachTemplate } from './merge';
import { onlyLiteral } from './parts';
import { Leaf, nameOf, Path } from './marks';
import { Space } from './space';
import { Switch } from './switch';

/** What names mean in a place of a template. */
export interface Scope {
  /** `.` at the top, `$` where the dot is something else. */
  readonly root: '' | '$';
  /** The variables of entries, by the name of their kind: of the entry itself and, after `key `, of its key. */
  readonly variables: ReadonlyMap<string, string>;
  /** The setting that the dot is. */
  readonly dot?: string;
  /** A section that the dot has under the last of its names, in a helper. */
  readonly section?: string;
}

/** A loop over entries: how it begins, its variables, and what names mean in it. */
export interface Range {
  readonly head: string;
  readonly kind: string;
  readonly key?: string;
  readonly value: string;
  readonly inner: Scope;
}

export const TOP: Scope = { root: '', variables: new Map() };

/** Settings and conditions in the language of templates. */
export class Expressions {
  public constructor(private readonly space: Space) {}

  public path(path: Path, scope: Scope): string {
    if (scope.dot === nameOf(path)) return '.';
    const [first, ...others] = path;
    const parent = nameOf(path.slice(0, -1));
    if (scope.section !== undefined && scope.section === parent)
      return member(`.${path[path.length - 2]}`, path[path.length - 1]);
    if (first === '@namespace') return `${scope.root}.Release.Namespace`;
    const isEntry = first.startsWith('@');
    const variable = isEntry ? scope.variables.get(first) : `${scope.root}.Values`;
    if (variable === undefined)
      throw new Error(`${nameOf(path)} decides something outside of the entry that it belongs to`);
    return (isEntry ? others : path).reduce(member, variable);
  }

  public leaf(leaf: Leaf, scope: Scope): string {
    if (!leaf.isKey) return this.path(leaf.path, scope);
    return this.path([`@key ${nameOf(leaf.path)}`], scope);
  }

  public condition(condition: Condition, scope: Scope): string {
    return this.formula(factored(condition), scope);
  }

  private formula(formula: Formula, scope: Scope): string {
    if ('index' in formula) return this.literal(formula, scope);
    const parts = 'all' in formula ? formula.all : formula.any;
    const texts = parts.map((part) => inParentheses(this.formula(part, scope)));
    return `${'all' in formula ? 'and' : 'or'} ${texts.join(' ')}`;
  }

  /** The setting whose presence is all that the condition asks for. */
  public presence(condition: Condition): Path | undefined {
    const literal = onlyLiteral(condition);
    const decider = literal?.on ? this.space.switches[literal.index] : undefined;
    const isPlain = decider?.kind === 'any' || (decider?.kind === 'has' && decider.leaf && !isFalsy(decider.leaf));
    return isPlain ? decider?.path : undefined;
  }

  /** The choice that a condition asks for. */
  public choice(condition: Condition, scope: Scope): { expression: string; value: string } | undefined {
    const literal = onlyLiteral(condition);
    const { kind, path, value }: Partial<Switch> = literal?.on ? this.space.switches[literal.index] : {};
    return kind === 'equals' && path && value !== undefined ? { expression: this.path(path, scope), value } : undefined;
  }

  private literal({ index, on }: Literal, scope: Scope): string {
    const { kind, path, leaf, value } = this.space.switches[index];
    const expression = this.path(path, { ...scope, dot: undefined });
    if (kind === 'equals') return `${on ? 'eq' : 'ne'} ${expression} ${JSON.stringify(value)}`;
    const isLoose = kind !== 'has' || (leaf && !isFalsy(leaf));
    const parent = () => this.path(path.slice(0, -1), { ...scope, dot: undefined });
    const truth = isLoose ? expression : `hasKey ${parent()} ${JSON.stringify(path[path.length - 1])}`;
    return on ? truth : `not ${inParentheses(truth)}`;
  }

  /** Whether a setting has no value, be it that it was not given or that it was given as null. */
  public isMissing(path: Path, scope: Scope): string {
    const setting = this.space.switches.find(({ path: other }) => nameOf(other) === nameOf(path));
    const expression = this.path(path, scope);
    return setting?.leaf && isFalsy(setting.leaf) ? `kindIs "invalid" ${expression}` : `not ${expression}`;
  }

  /** The loop over the entries of a list or a map. */
  public range(each: EachTemplate, over: string, scope: Scope, counter?: string): Range {
    const kind = this.space.kinds.get(nameOf(each.over)) ?? '';
    const isMap = this.space.maps.has(nameOf(each.over));
    const value = `$${variableName(kind, isMap)}`;
    const key = isMap ? (value === '$value' ? '$key' : '$name') : counter;
    const variables = new Map(scope.variables).set(kind, value).set(`@key ${kind}`, key ?? '');
    const names = key ? `${key}, ${value}` : value;
    return { head: `range ${names} := ${over}`, kind, key, value, inner: { root: '$', variables } };
  }

  /** A token as an argument. */
  public argument(token: Token, scope: Scope): string {
    if (typeof token === 'string') return JSON.stringify(token);
    if ('quoted' in token) return `(${this.pipeline(token, scope)})`;
    const leaf = this.leaf(token.leaf, scope);
    return token.leaf.type === 'string' ? leaf : `(${leaf} | ${numeric(token.leaf)})`;
  }

  /** A token in a text, without the braces around it. */
  public pipeline(token: Exclude<Token, string>, scope: Scope): string {
    if (!('quoted' in token)) {
      const leaf = this.leaf(token.leaf, scope);
      return token.leaf.type === 'string' ? leaf : `${leaf} | ${numeric(token.leaf)}`;
    }
    return `${this.joined(token.quoted, scope)} | toRawJson`;
  }

  /** Tokens as one text. */
  public joined(tokens: readonly Token[], scope: Scope): string {
    if (tokens.every((token) => typeof token === 'string')) return JSON.stringify(tokens.join(''));
    if (tokens.length === 1) return this.argument(tokens[0], scope);
    const format = tokens.map((token) => (typeof token === 'string' ? token.replace(/%/g, '%%') : '%v')).join('');
    const marks = tokens.filter((token) => typeof token !== 'string').map((token) => this.argument(token, scope));
    return `printf ${JSON.stringify(format)} ${marks.join(' ')}`;
  }
}

function member(parent: string, name: string): string {
  return /^\w+$/.test(name) ? `${parent}.${name}` : `(index ${parent} ${JSON.stringify(name)})`;
}

export function inParentheses(expression: string): string {
  return expression.includes(' ') && !/^\([^()]*\)$/.test(expression) ? `(${expression})` : expression;
}

/** Numbers of values files are floating: whole ones would be printed as 1e+06. */
function numeric({ type }: Leaf): string {
  return type === 'integer' ? 'int64' : 'toJson';
}

/** Whether the value can be one that templates take for nothing. */
function isFalsy({ type, pattern, choices }: Leaf): boolean {
  return type !== 'string' || (!choices && (pattern === undefined || new RegExp(pattern).test('')));
}

/** `@Toleration` gives `toleration`, `@networkPolicy.dns.extraCidrs` gives `extraCidr`. */
function variableName(kind: string, isMap: boolean): string {
  const last = kind.slice(1).split('.').pop() ?? '';
  const name = last.charAt(0).toLowerCase() + last.slice(1).replace(/Settings$/, '');
  if (/^@[A-Z]/.test(kind)) return name;
  return isMap ? 'value' : name.replace(/s$/, '');
}
