import { join, relative } from 'node:path';
import {
  AnyType,
  ChainNodeParser,
  type CompletedConfig,
  type Context,
  createFormatter,
  createParser,
  createProgram,
  DEFAULT_CONFIG,
  DefinitionType,
  InterfaceAndClassNodeParser,
  type MutableParser,
  SchemaGenerator,
  type SubNodeParser,
} from 'ts-json-schema-generator';
import ts from 'typescript';
import { KUBERNETES, strict } from './kubernetes-types';
import type { Schema } from './settings-schema';

const ROOT = join(__dirname, '..');

/** Tags that the generator does not know. */
const TAGS = ['additionalProperties', 'dependencies', 'irremovable', 'not', 'properties'];

/** The schemas of all types that are exported by some files, by name: those of Kubernetes' own types as `k8s.X`. */
export function declaredTypes(path: string, tsconfig: string): { [name: string]: Schema } {
  const config: CompletedConfig = { ...DEFAULT_CONFIG, path, tsconfig, skipTypeCheck: true, extraTags: TAGS };
  const program = createProgram(config);
  const parser = createParser(program, config, (all: MutableParser) => {
    all.addNodeParser(new KubernetesTypes(program.getTypeChecker(), all as ChainNodeParser));
    all.addNodeParser(new Classes());
  });
  const generator = new SchemaGenerator(program, parser, createFormatter(config), config);
  const { definitions } = generator.createSchemaFromNodes(program.getSourceFiles().flatMap(declared));
  return Object.fromEntries(
    Object.entries(definitions as { [name: string]: Schema }).map(([name, schema]) => [name, strict(name, schema)]),
  );
}

/** The types of values, and the interfaces of settings and props. */
function declared({ fileName, statements }: ts.SourceFile): ts.Node[] {
  const file = relative(ROOT, fileName);
  if (!file.startsWith('constructs/') || file.startsWith('constructs/rules/')) return [];
  return statements.filter(
    (node) =>
      (/-(types|values).ts$/.test(file) && ts.isTypeAliasDeclaration(node)) ||
      (ts.isInterfaceDeclaration(node) && /(Props|Settings)$/.test(node.name.text)),
  );
}

/** Takes an instance of a class as it is. */
class Classes implements SubNodeParser {
  public supportsNode(node: ts.Node): boolean {
    return ts.isClassDeclaration(node);
  }

  public createType(): AnyType {
    return new AnyType();
  }
}

/** Names Kubernetes' own types `k8s.X`, unless one of ours stands for them. */
class KubernetesTypes implements SubNodeParser {
  private readonly members: InterfaceAndClassNodeParser;

  public constructor(checker: ts.TypeChecker, all: ChainNodeParser) {
    this.members = new InterfaceAndClassNodeParser(checker, all, false);
  }

  public supportsNode(node: ts.Node): boolean {
    return ts.isInterfaceDeclaration(node) && node.getSourceFile().fileName.endsWith('/imports/k8s.d.ts');
  }

  public createType(node: ts.InterfaceDeclaration, context: Context): DefinitionType {
    return new DefinitionType(KUBERNETES + node.name.text, this.members.createType(node, context));
  }
}
