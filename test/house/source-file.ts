import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript-5";
import { repository } from "../package/packed.ts";

/** One import, of a file of ours or of a package. */
export interface Import {
  /** Path below src, or the specifier as it is written. */
  readonly to: string;
  readonly ours: boolean;
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

/** What the rules ask about a file of src. */
export interface SourceFile {
  /** Below src, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Names that are used as a value, or as a property of some object: `process`, `host.Deno`. */
  readonly names: ReadonlySet<string>;
  /** Node's modules, however they are asked for. */
  readonly builtins: ReadonlySet<string>;
  /** Methods that are called, each as often as it is. */
  readonly calls: readonly string[];
  /** `any`, module augmentation and the like, with their line. */
  readonly forbidden: readonly string[];
}

const SOURCES = join(repository, "src");

/** Every file of src. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => path.split("\\").join("/"))
    .toSorted()
    .map((path) => describeSource(path, readFileSync(join(SOURCES, path), "utf8")));
}

/** What the rules ask about one text. */
export function describeSource(path: string, text: string): SourceFile {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const found = { imports: [] as Import[], names: new Set<string>(), builtins: new Set<string>() };
  const calls: string[] = [];
  const forbidden: string[] = [...text.matchAll(/@ts-(?:ignore|nocheck|expect-error)/g)].map(([comment]) => comment);
  const visit = (node: ts.Node): void => {
    const imported = importIn(node, path);
    if (imported !== undefined) found.imports.push(imported);
    if (ts.isIdentifier(node) && isUse(node)) found.names.add(node.text);
    if (ts.isStringLiteralLike(node) && node.text.startsWith("node:") && !isTypeImport(node))
      found.builtins.add(node.text);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
      calls.push(node.expression.name.text);
    const wrong = refused(node);
    if (wrong !== undefined)
      forbidden.push(`${wrong} in line ${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { path, text, lines: text.trimEnd().split("\n").length, ...found, calls, forbidden };
}

function importIn(node: ts.Node, from: string): Import | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined)
    return describeImport(from, (node.moduleSpecifier as ts.StringLiteral).text, isTypeOnly(node), false);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [specifier] = node.arguments;
    if (specifier !== undefined && ts.isStringLiteralLike(specifier))
      return describeImport(from, specifier.text, false, true);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
    return describeImport(from, node.argument.literal.text, true, false);
  return undefined;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const names = node.exportClause;
    return (
      node.isTypeOnly ||
      (names !== undefined && ts.isNamedExports(names) && names.elements.every((one) => one.isTypeOnly))
    );
  }
  const clause = node.importClause;
  if (clause === undefined) return false;
  const names = clause.namedBindings;
  const allTypes = names !== undefined && ts.isNamedImports(names) && names.elements.every((one) => one.isTypeOnly);
  return clause.isTypeOnly || (clause.name === undefined && allTypes);
}

function describeImport(from: string, specifier: string, typeOnly: boolean, dynamic: boolean): Import {
  const ours = specifier.startsWith(".");
  return { to: ours ? posix.join(dirname(from), specifier) : specifier, ours, typeOnly, dynamic };
}

// A name that only declares, labels or types something is no use of the global.
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return isGlobal(parent.expression);
  if (ts.isTypeNode(parent) || ts.isTypeElement(parent) || ts.isImportSpecifier(parent)) return false;
  const named = parent as { readonly name?: ts.Node; readonly propertyName?: ts.Node };
  return named.name !== node && named.propertyName !== node;
}

// `globalThis.Deno`, and the same behind a cast or a name for it.
function isGlobal(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && ["globalThis", "host", "globals", "self", "window"].includes(node.text);
}

function isTypeImport(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  return (ts.isImportDeclaration(parent) && isTypeOnly(parent)) || ts.isLiteralTypeNode(parent);
}

function refused(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return "any";
  if (ts.isModuleDeclaration(node)) return "module augmentation";
  return undefined;
}
