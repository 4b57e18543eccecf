/** The part of JSON Schema that our own documents are described in. Another keyword would be ignored: a test holds there is none. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: { readonly [name: string]: JsonSchema };
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
}

/** Whether a value, as `JSON.parse` gives it, is what a schema describes. */
export function fits(value: unknown, schema: JsonSchema, root: JsonSchema = schema): boolean {
  if (schema.$ref !== undefined) {
    const named = root.$defs?.[schema.$ref.replace("#/$defs/", "")];
    return named !== undefined && fits(value, named, root);
  }
  if (schema.anyOf !== undefined) return schema.anyOf.some((one) => fits(value, one, root));
  if ("const" in schema) return value === schema.const;
  if (schema.enum !== undefined) return schema.enum.includes(value);
  if (schema.type !== undefined && ![schema.type].flat().includes(typeOf(value))) return false;
  if (Array.isArray(value)) {
    const { items } = schema;
    return items === undefined || value.every((item) => fits(item, items, root));
  }
  return typeof value !== "object" || value === null || objectFits(value, schema, root);
}

function objectFits(value: object, schema: JsonSchema, root: JsonSchema): boolean {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  if (!required.every((name) => Object.hasOwn(value, name))) return false;
  return Object.entries(value).every(([name, part]) => {
    if (UNSAFE.has(name)) return false;
    const known = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    return typeof known === "object" ? fits(part, known, root) : known !== false;
  });
}

/** Names that could make of an object another than it is, where it is copied. */
const UNSAFE: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
