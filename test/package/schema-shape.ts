import { choice, type Shape } from "./type-shape.ts";

/** The part of JSON Schema that ours are written in. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: { readonly [name: string]: Schema };
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
}

/** What a schema says, in the words of a type. */
export function shapeOfSchema(schema: Schema, root: Schema = schema): Shape {
  const inner = (one: Schema): Shape => shapeOfSchema(one, root);
  if (schema.$ref !== undefined) return inner(definition(schema.$ref, root));
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return choice(schema.enum.map((one) => JSON.stringify(one)));
  if (schema.anyOf !== undefined) return choice(schema.anyOf.map(inner));
  if (Array.isArray(schema.type)) return choice(schema.type.map(scalar));
  if (schema.items !== undefined) return { list: inner(schema.items) };
  if (typeof schema.additionalProperties === "object") return { record: inner(schema.additionalProperties) };
  if (schema.properties === undefined) return scalar(schema.type as string);
  if (schema.additionalProperties !== false) throw new Error("an object of ours names all its properties");
  const required = new Set(schema.required);
  return {
    properties: Object.fromEntries(
      Object.entries(schema.properties).map(([name, one]) => [`${name}${required.has(name) ? "" : "?"}`, inner(one)]),
    ),
  };
}

function definition(reference: string, root: Schema): Schema {
  const found = root.$defs?.[reference.slice("#/$defs/".length)];
  if (found === undefined) throw new Error(`${reference} is not there`);
  return found;
}

function scalar(type: string): string {
  return type === "integer" ? "number" : type;
}
