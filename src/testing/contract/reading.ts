import type { Context, Outcome } from "../../loader/backend.ts";
import { Redacted } from "../../redaction/redacted.ts";
import type { Reference } from "../../schema/reference.ts";
import type { ContractFixture, Named, OpenedStore, RunningStore } from "./fixture.ts";
import { must } from "./violation.ts";

const encoder = new TextEncoder();

/** A value that is nowhere by chance, and stands in no error. */
export const CANARY = "kv-canary-5Jq0pXw8Zr2";

export const bytes = (text: string): Uint8Array => encoder.encode(text);

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Opens the store, reads, and closes it again. */
export async function readOnce(
  store: RunningStore,
  references: readonly Reference[],
  parts?: Partial<Context>,
): Promise<readonly Outcome[]> {
  return opened(store, parts, ({ backend, context }) => backend.read(references, context));
}

/** Opens the store for a task and closes it again. */
export async function opened<T>(
  store: RunningStore,
  parts: Partial<Context> | undefined,
  task: (opened: OpenedStore) => Promise<T>,
): Promise<T> {
  const open = await store.open(parts);
  try {
    return await task(open);
  } finally {
    await open.backend.close?.(open.context);
    open.context.transport.close?.();
  }
}

/** A reference to a secret's value, with a field where the store has them. */
export function valueOf(store: RunningStore, fixture: ContractFixture, named: Named): Reference {
  const { field, ...rest } = named;
  return store.reference(fixture.capabilities.fields ? { ...rest, field: field ?? "value" } : rest);
}

/** Stores one value. */
export function seedValue(
  store: RunningStore,
  name: string,
  value: string | Uint8Array,
): Promise<{ version?: string }> {
  return store.seed(name, { value: typeof value === "string" ? bytes(value) : value });
}

/** The bytes of an outcome that must be a value. */
export function found(outcome: Outcome | undefined, rule: string): Uint8Array {
  must(outcome !== undefined && outcome.status === "found", rule);
  must(outcome.value instanceof Redacted, "a value is a Redacted");
  const value: unknown = outcome.value.reveal();
  must(value instanceof Uint8Array, "a value is bytes");
  return value;
}

/** Fails unless an outcome is this kind of missing. */
export function mustMiss(outcome: Outcome | undefined, what: "secret" | "version" | "field"): void {
  must(outcome?.status === "missing", `a ${what} that is not there is an answer: missing`);
  must(outcome.what === what, `a ${what} that is not there is told apart: what is missing is the ${what}`);
}

/** Fails unless an outcome refuses a part of a reference that the store does not have. */
export function mustRefuse(outcome: Outcome | undefined, part: "field" | "version"): void {
  must(
    outcome?.status === "failed" && outcome.error.code === "reference/unsupported",
    `a ${part} is refused as reference/unsupported, since this store has none`,
  );
}
