import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '..');
const INDEX = join(ROOT, 'constructs/index.ts');

/** Where Kubernetes' own types are declared. */
const KUBERNETES = '/imports/k8s.d.ts';

const HEADER = `// Generated from the interfaces by npm run generate.

/** The props of each interface that constructs are given. The interface of their values follows, \`[]\` for a list, \`{}\` for a map. */
export const PROP_NAMES: { readonly [type: string]: { readonly [prop: string]: string } | undefined } = `;

/** The source of a table of the props that constructs are given, and of the interfaces within them. */
export function propNames(): string {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
    ts.sys,
    ROOT,
  );
  const program = ts.createProgram([INDEX], options);
  const checker = program.getTypeChecker();
  const table = new Map<string, { [prop: string]: string }>();

  const add = (type: ts.Type) => {
    const name = nameOf(type);
    if (table.has(name)) return;
    const props: { [prop: string]: string } = {};
    table.set(name, props);
    for (const prop of type.getProperties()) props[prop.name] = shapeOf(checker.getTypeOfSymbol(prop));
  };
  const shapeOf = (type: ts.Type): string => {
    const value = checker.getNonNullableType(type);
    const [item] = checker.isArrayType(value) ? checker.getTypeArguments(value as ts.TypeReference) : [];
    if (item) return suffixed(item, '[]');
    const entry = value.getStringIndexType();
    return entry ? suffixed(entry, '{}') : suffixed(value, '');
  };
  const suffixed = (type: ts.Type, suffix: string): string => {
    if (!isStruct(type)) return '';
    add(type);
    return nameOf(type) + suffix;
  };

  const index = checker.getSymbolAtLocation(program.getSourceFile(INDEX) as ts.Node);
  for (const symbol of index ? checker.getExportsOfModule(index) : []) {
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    // A Slate checks its own settings, by their schema.
    if (/(Props|^PlatformSettings)$/.test(symbol.name) && symbol.name !== 'SlateProps' && isStruct(type)) add(type);
  }
  const sorted = [...table].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = sorted.map(
    ([name, props]) => `  ${name.includes('.') ? `'${name}'` : name}: ${JSON.stringify(props)},\n`,
  );
  return `${HEADER}{\n${lines.join('')}};\n`;
}

/** Some of Kubernetes' own types have the name of one of ours. */
function nameOf(type: ts.Type): string {
  return (isDeclaredIn(KUBERNETES, type) ? 'k8s.' : '') + type.symbol.name;
}

function isDeclaredIn(place: string, type: ts.Type): boolean {
  const declarations = type.symbol?.declarations ?? [];
  return declarations.some((one) => ts.isInterfaceDeclaration(one) && one.getSourceFile().fileName.includes(place));
}

/** Whether a type is a plain map of props: an interface of ours or of Kubernetes without methods. */
function isStruct(type: ts.Type): boolean {
  const isKnown = ['/constructs/', KUBERNETES].some((place) => isDeclaredIn(place, type));
  return (
    isKnown && type.isClassOrInterface() && !type.getProperties().some(({ flags }) => flags & ts.SymbolFlags.Method)
  );
}
