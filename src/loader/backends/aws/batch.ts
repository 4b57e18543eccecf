import type { Reference } from "../../../schema/reference.ts";
import type { Context } from "../../backend.ts";
import { bounded, type SecretRead } from "../../batch.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { isArn, isNamed } from "./arn.ts";
import type { BatchAnswer } from "./client.ts";
import { CallFailed, type Connection } from "./connection.ts";
import type { About } from "./failure.ts";
import { faultOf } from "./fault.ts";
import { DENIED, THROTTLED, TRANSIENT } from "./fault-names.ts";
import { type Answered, isCurrent, READ, unread, valueIn } from "./reader.ts";

/** How many secrets one call takes. */
const SIZE = 20;

const BATCH = "secretsmanager:BatchGetSecretValue";

/** Reads in batches, as long as AWS lets us. What it leaves open is read one by one. */
export class Batches {
  readonly #connection: Connection;
  #allowed = true;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Reads the current versions among these, by the ids under which they are asked for. */
  async read(references: readonly Reference[], context: Context): Promise<ReadonlyMap<string, SecretRead>> {
    const reads = new Map<string, SecretRead>();
    await bounded(this.#groups(references), context.concurrency, async (ids) => {
      if (this.#allowed) await this.#readGroup(ids, context, reads);
    });
    return reads;
  }

  #groups(references: readonly Reference[]): readonly (readonly string[])[] {
    const ids = new Set<string>();
    for (const reference of references) if (isCurrent(reference)) ids.add(reference.path);
    const regions = Map.groupBy(ids, (id) => this.#connection.regionOf(id));
    const groups = [...regions.values()].flatMap((all) =>
      Array.from({ length: Math.ceil(all.length / SIZE) }, (_, at) => all.slice(at * SIZE, (at + 1) * SIZE)),
    );
    return groups.filter((some) => some.length > 1);
  }

  async #readGroup(ids: readonly string[], context: Context, reads: Map<string, SecretRead>): Promise<void> {
    const region = this.#connection.regionOf(ids[0] ?? "");
    try {
      const answer = await this.#connection.call({ permission: BATCH, region }, context, (client) =>
        client.batch(ids, context),
      );
      const { method, who, origin } = await this.#connection.login(context);
      const about = { action: "read", permission: READ, region: this.#connection.regionOf(ids[0] ?? "") };
      take(ids, answer, { ...about, method, who, origin }, reads);
    } catch (error) {
      const failure = error instanceof CallFailed ? error.error : error;
      if (!(failure instanceof SecretsError)) throw error;
      if (this.#isForReadsAlone(error, failure)) return;
      for (const id of ids) reads.set(id, { status: "failed", error: failure });
    }
  }

  /** A batch that is denied is not tried again; one that is not to AWS's liking may have one bad id among good ones. */
  #isForReadsAlone(error: unknown, failure: SecretsError): boolean {
    const name = error instanceof CallFailed ? faultOf(error.reason).name : "";
    if (DENIED.has(name) || /^(?:UnknownOperation|InvalidAction)/.test(name)) this.#allowed = false;
    return (
      !this.#allowed ||
      failure.code === "reference/invalid" ||
      failure.code === "value/too-large" ||
      /^(?:InvalidRequest|InvalidNextToken|ResourceNotFound)Exception$/.test(name)
    );
  }
}

type Value = Answered & { readonly ARN: string; readonly Name: string };

/** Takes of an answer each id's value or its own error; what AWS says nothing of, or only that it is busy, is left out. */
function take(
  ids: readonly string[],
  { SecretValues, Errors }: BatchAnswer,
  about: About,
  reads: Map<string, SecretRead>,
): void {
  const values = valuesOf(ids, listOf(SecretValues).filter(isValue));
  const errors = listOf(Errors).filter(isError);
  for (const id of ids) {
    const value = values.get(id);
    const read = value === undefined ? undefined : valueIn(value);
    const error = errors.find(({ SecretId }) => SecretId === id);
    const name = error?.ErrorCode ?? "";
    if (read !== undefined) reads.set(id, read);
    else if (error !== undefined && !THROTTLED.has(name) && !TRANSIENT.has(name))
      reads.set(id, unread({ name, words: error.Message ?? "" }, { ...about, id }));
  }
}

/**
 * The value of each id, by its name or its ARN. Two accounts may have a secret of one name: a name of two values, or of one that
 * is asked for by its ARN too, has none here, and is read alone.
 */
function valuesOf(ids: readonly string[], values: readonly Value[]): ReadonlyMap<string, Value | undefined> {
  const found = new Map<string, Value | undefined>();
  for (const value of values) found.set(value.Name, found.has(value.Name) ? undefined : value);
  for (const id of ids.filter(isArn)) {
    const [value, ...more] = values.filter(({ ARN, Name }) => isNamed(id, ARN, Name));
    if (value !== undefined) found.set(value.Name, undefined);
    found.set(id, more.length === 0 ? value : undefined);
  }
  return found;
}

const listOf = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []);

function isValue(value: unknown): value is Value {
  const { ARN, Name } = (value ?? {}) as Partial<Value>;
  return typeof ARN === "string" && typeof Name === "string";
}

interface ItemError {
  readonly SecretId: string;
  readonly ErrorCode?: string;
  readonly Message?: string;
}

function isError(error: unknown): error is ItemError {
  const { SecretId, ErrorCode = "", Message = "" } = (error ?? {}) as Partial<ItemError>;
  return [SecretId, ErrorCode, Message].every((text) => typeof text === "string");
}
