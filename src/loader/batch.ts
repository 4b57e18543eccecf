import { Redacted } from "../redaction/redacted.ts";
import type { Context, Lease, Outcome } from "./backend.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import { fieldOf, hasFields, type Json, parseJson } from "./json.ts";

/** One secret of a store, with every field that is asked of it. */
export interface Secret {
  readonly path: string;
  readonly version?: string;
}

/** How the one read of a secret ended. */
export type SecretRead =
  | {
      readonly status: "found";
      /** Bytes as they are stored, or JSON that was parsed with the answer. */
      readonly content: { readonly bytes: Uint8Array } | { readonly json: Json };
      readonly version?: string;
      readonly createdAt?: Date;
      readonly lease?: Lease;
      readonly warnings?: readonly ("expired" | "not-yet-valid")[];
    }
  | { readonly status: "missing"; readonly what: "secret" | "version" }
  | { readonly status: "failed"; readonly error: SecretsError };

/** The largest value that is read. */
export const LARGEST_VALUE: number = 1024 * 1024;

/** What of a reference names a value. */
interface Asked {
  readonly path: string;
  readonly field?: string;
  readonly version?: string;
}

/**
 * Reads references with one read for each secret, however many fields are asked of it, and a bounded number in flight. One
 * failure ends none of the others.
 *
 * @param known what a secret's read gave already, where it was read
 */
export async function readBySecret(
  references: readonly Asked[],
  context: Context,
  readSecret: (secret: Secret) => Promise<SecretRead>,
  known: (asked: Asked) => SecretRead | undefined = () => undefined,
): Promise<readonly Outcome[]> {
  const there = references.map(known);
  const unread = references.filter((_, at) => there[at] === undefined);
  const reads = await askOnce(unread, versionId, context.concurrency, ({ path, version }) =>
    readSecret({ path, ...(version === undefined ? {} : { version }) }),
  );
  let next = 0;
  return references.map(({ field }, at) => select(there[at] ?? (reads[next++]?.[1] as SecretRead), field));
}

/** What the references to one version of one secret have in common. */
export const versionId = ({ path, version }: Asked): string => JSON.stringify([path, version ?? null]);

/**
 * Asks once for all references that have an id in common, with so many questions in flight. Each reference with its
 * answer, in their order.
 */
export async function askOnce<R, A>(
  references: readonly R[],
  idOf: (reference: R) => string,
  concurrency: number,
  ask: (reference: R) => Promise<A>,
): Promise<readonly (readonly [reference: R, answer: A])[]> {
  const answers = new Map<string, A>();
  const ids = references.map(idOf);
  const unique = new Map(references.map((reference, at) => [ids[at] as string, reference]));
  await bounded([...unique], concurrency, async ([id, reference]) => {
    answers.set(id, await ask(reference));
  });
  return references.map((reference, at) => [reference, answers.get(ids[at] as string) as A]);
}

/** Runs a task for each item with so many in flight. A task that throws lets those in flight end, then its error goes on. */
export async function bounded<T>(
  items: readonly T[],
  concurrency: number,
  task: (item: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  const errors: unknown[] = [];
  const worker = async (): Promise<void> => {
    while (next < items.length && errors.length === 0) {
      const item = items[next++] as T;
      try {
        await task(item);
      } catch (error) {
        errors.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(Math.max(1, concurrency), items.length) }, worker));
  if (errors.length > 0) throw errors[0];
}

function select(read: SecretRead, field: string | undefined): Outcome {
  if (read.status !== "found") return read;
  const { content, createdAt, lease, version, warnings } = read;
  const bytes = field === undefined ? whole(content) : valueOf(content, field);
  if (bytes === undefined) return { status: "missing", what: "field" };
  if (bytes instanceof SecretsError) return { status: "failed", error: bytes };
  if (bytes.length > LARGEST_VALUE)
    return { status: "failed", error: new SecretsError("value/too-large", { action: "read" }) };
  const value = Redacted.of(bytes);
  // Nearly every value of a large load, and half as large made in one piece.
  if (version !== undefined && createdAt !== undefined && lease === undefined && warnings === undefined)
    return { status: "found", value, version, createdAt };
  return {
    status: "found",
    value,
    ...(version === undefined ? undefined : { version }),
    ...(createdAt === undefined ? undefined : { createdAt }),
    ...(lease === undefined ? undefined : { lease }),
    ...(warnings === undefined ? undefined : { warnings }),
  };
}

type Content = { readonly bytes: Uint8Array } | { readonly json: Json };

function whole(content: Content): Uint8Array | SecretsError {
  return "bytes" in content
    ? content.bytes
    : new SecretsError("value/undecodable", { action: "read", state: "it has fields, and none was named" });
}

function valueOf(content: Content, field: string): Uint8Array | SecretsError | undefined {
  const parsed = "json" in content ? content : parseJson(content.bytes);
  if (parsed === undefined || !hasFields(parsed.json))
    return new SecretsError("value/undecodable", {
      action: "read",
      state: "it is no JSON object, and a field was asked of it",
      hint: "Store a JSON object there, with each name once, or refer to it without a field",
    });
  return fieldOf(parsed.json, field);
}
