import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';

/** A setting as it is declared. */
export interface Member {
  /** The interface and the name, such as `GpuSettings.enabled`. */
  readonly declared: string;
  readonly description: string;
  readonly isOptional: boolean;
  /** The text behind `@default`. */
  readonly default?: string;
}

type Tree = { [key: string]: unknown };
type Visit = (path: string[], member: Member) => void;

const FOLDER = join(__dirname, '../../constructs');

const interfaces = new Map<string, ts.InterfaceDeclaration>();
const aliases = new Map<string, ts.TypeNode>();

for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))) {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  for (const statement of ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true).statements) {
    if (ts.isInterfaceDeclaration(statement)) interfaces.set(statement.name.text, statement);
    if (ts.isTypeAliasDeclaration(statement)) aliases.set(statement.name.text, statement.type);
  }
}

/** Visits every path of the settings tree. Of maps with any names, it visits the names that the values have. */
export function visitSettings(interfaceName: string, values: Tree, visit: Visit, path: string[] = []): void {
  for (const { declared, type, member } of membersOf(interfaceName)) {
    const inner = [...path, declared.split('.')[1]];
    visit(inner, member);
    visitType(type, values[inner[path.length]], visit, inner);
  }
}

function visitType(type: ts.TypeNode | undefined, value: unknown, visit: Visit, path: string[]): void {
  const values = (value ?? {}) as Tree;
  if (!type) return;
  if (ts.isArrayTypeNode(type)) return visitType(type.elementType, {}, visit, [...path, '0']);
  if (ts.isTypeLiteralNode(type)) {
    const [entry] = type.members.filter(ts.isIndexSignatureDeclaration);
    for (const [key, inner] of Object.entries(values)) visitType(entry.type, inner, visit, [...path, key]);
  }
  if (!ts.isTypeReferenceNode(type)) return;
  const name = type.typeName.getText();
  if (interfaces.has(name)) visitSettings(name, values, visit, path);
  else visitType(aliases.get(name), value, visit, path);
}

function membersOf(interfaceName: string): { declared: string; type?: ts.TypeNode; member: Member }[] {
  const declaration = interfaces.get(interfaceName);
  if (!declaration) throw new Error(`there is no interface ${interfaceName}`);
  const parents = (declaration.heritageClauses ?? []).flatMap(({ types }) => types);
  const inherited = parents.flatMap(({ expression }) => membersOf(expression.getText()));
  const own = declaration.members.filter(ts.isPropertySignature).map((property) => {
    const declared = `${interfaceName}.${property.name.getText()}`;
    const tag = ts.getJSDocTags(property).find(({ tagName }) => tagName.text === 'default');
    const [doc] = ts.getJSDocCommentsAndTags(property).filter(ts.isJSDoc);
    const member: Member = {
      declared,
      description: ts.getTextOfJSDocComment(doc?.comment) ?? '',
      isOptional: property.questionToken !== undefined,
      default: tag && (ts.getTextOfJSDocComment(tag.comment) ?? ''),
    };
    return { declared, type: property.type, member };
  });
  return [...inherited, ...own];
}
