import { join } from "node:path";
import ts from "typescript-5";
import { repository } from "./packed.ts";

/** What a type and a JSON Schema both say: an object's properties, a record, a list, a choice, or the name of a scalar. */
export type Shape =
  | string
  | { readonly properties: { readonly [name: string]: Shape } }
  | { readonly record: Shape }
  | { readonly list: Shape }
  | { readonly choice: readonly Shape[] };

/** What an exported interface of src says. A property that may be absent has a `?` after its name. */
export function shapeOfInterface(file: string, name: string): Shape {
  const path = join(repository, "src", file);
  const options = { strict: true, exactOptionalPropertyTypes: true, target: ts.ScriptTarget.ESNext, noEmit: true };
  const program = ts.createProgram([path], {
    ...options,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path);
  const symbol = source && checker.getSymbolAtLocation(source);
  const found = symbol && checker.getExportsOfModule(symbol).find((one) => one.name === name);
  if (found === undefined) throw new Error(`${file} exports no ${name}`);
  return shapeOfType(checker.getDeclaredTypeOfSymbol(found), checker);
}

function shapeOfType(type: ts.Type, checker: ts.TypeChecker): Shape {
  // A schema with every code in it would refuse the report of a later version.
  if (type.aliasSymbol?.name === "ErrorCode") return "string";
  if (type.isUnion()) return choice(type.types.map((one) => shapeOfType(one, checker)));
  if (type.isStringLiteral()) return JSON.stringify(type.value);
  const scalar = checker.typeToString(type);
  if (["string", "number", "null", "true", "false"].includes(scalar)) return scalar;
  if (checker.isArrayType(type)) {
    const [element] = checker.getTypeArguments(type as ts.TypeReference);
    if (element !== undefined) return { list: shapeOfType(element, checker) };
  }
  const record = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  if (record !== undefined) return { record: shapeOfType(record, checker) };
  return {
    properties: Object.fromEntries(
      checker.getPropertiesOfType(type).map((property) => {
        const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
        const own = checker.getTypeOfSymbol(property);
        const present = optional ? withoutUndefined(own, checker) : shapeOfType(own, checker);
        return [`${property.name}${optional ? "?" : ""}`, present];
      }),
    ),
  };
}

// An alias is lost where `undefined` is in the union, and with it what it was called.
function withoutUndefined(type: ts.Type, checker: ts.TypeChecker): Shape {
  if (!type.isUnion()) return shapeOfType(type, checker);
  const parts = type.types.filter((one) => (one.flags & ts.TypeFlags.Undefined) === 0);
  const isCode = parts.every((one) => one.isStringLiteral() && one.value.includes("/"));
  return isCode ? "string" : choice(parts.map((one) => shapeOfType(one, checker)));
}

/** A choice in one order, whatever the order it was written in; `true | false` is a boolean. */
export function choice(parts: readonly Shape[]): Shape {
  const flat = parts.flatMap((part) => (typeof part === "object" && "choice" in part ? part.choice : [part]));
  const texts = new Set(flat.map((part) => JSON.stringify(part)));
  if (texts.has('"true"') && texts.delete('"false"')) texts.add('"boolean"');
  if (texts.has('"boolean"')) texts.delete('"true"');
  const shapes = [...texts].toSorted().map((text) => JSON.parse(text) as Shape);
  return shapes.length === 1 && shapes[0] !== undefined ? shapes[0] : { choice: shapes };
}
