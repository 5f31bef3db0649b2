import { Range, Scope } from './expression';

/** From how many places and lines on a helper prints an entry. */
const PLACES = 3;
const LINES = 5;

/** What stands for variables that a helper does not get. */
const UNKNOWN = '$unknown';

/** Helpers for entries of lists and maps of the settings that are printed alike in several places. */
export class EntryHelpers {
  private readonly places = new Map<string, number>();
  private readonly names = new Map<string, string>();
  private isCounting = true;

  /** From here on, what was printed often enough is a helper. */
  public use(): void {
    this.isCounting = false;
  }

  /** The call of the helper that prints an entry, if there is one. `print` gives the lines of the entry where names mean something else. */
  public call(
    { key, value, inner, kind }: Range,
    within: string,
    print: (scope: Scope) => string[],
  ): string | undefined {
    const variables = new Map([...inner.variables].map(([name]) => [name, UNKNOWN]));
    variables.set(kind, key ? value : '$').set(`@key ${kind}`, key ?? '');
    const lines = print({ root: '$', variables });
    const body = [...(key ? [`{{- ${key} := index . 0 }}`, `{{- ${value} := index . 1 }}`] : []), ...lines].join('\n');
    if (lines.length < LINES || body.includes(UNKNOWN) || /\$\.(Values|Release)/.test(body)) return undefined;
    if (this.isCounting) this.places.set(body, (this.places.get(body) ?? 0) + 1);
    if ((this.places.get(body) ?? 0) < PLACES) return undefined;
    return `include "${this.nameOf(body, value.slice(1), within)}" ${key ? `(list ${key} ${value})` : value}`;
  }

  public text(): string {
    const defines = [...this.names].map(([body, name]) => `{{- define "${name}" -}}\n${body}\n{{- end }}\n`);
    return defines.join('\n');
  }

  /** Entries of one kind that are printed in several ways are told apart by what they are printed within. */
  private nameOf(body: string, entry: string, within: string): string {
    const taken = new Set(this.names.values());
    const name =
      this.names.get(body) ?? [`slate.${entry}`, `slate.${entry}.${within}`].find((each) => !taken.has(each));
    if (!name) throw new Error(`${entry} is printed in two ways within ${within}`);
    this.names.set(body, name);
    return name;
  }
}
