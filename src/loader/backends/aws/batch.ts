import type { Reference } from "../../../schema/reference.ts";
import type { Context } from "../../backend.ts";
import { bounded, type SecretRead } from "../../batch.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { isNamed } from "./arn.ts";
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
    if (this.#allowed)
      await bounded(this.#groups(references), context.concurrency, (ids) => this.#readGroup(ids, context, reads));
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
      take(ids, answer, { action: "read", permission: READ, region, method, who, origin }, reads);
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

type Value = Answered & { readonly Name?: string | undefined };

/** Takes of an answer each id's value or its own error; what AWS says nothing of, or only that it is busy, is left out. */
function take(
  ids: readonly string[],
  { SecretValues, Errors = [] }: BatchAnswer,
  about: About,
  reads: Map<string, SecretRead>,
): void {
  const values = Array.isArray(SecretValues) ? SecretValues.filter(isValue) : [];
  const byName = new Map<unknown, Value>();
  for (const value of values) byName.set(value.Name, value);
  for (const id of ids) {
    const value = byName.get(id) ?? values.find(({ ARN, Name }) => isNamed(id, ARN, Name));
    const read = value === undefined ? undefined : valueIn(value);
    const error = Errors.find(({ SecretId }) => SecretId === id);
    const name = error?.ErrorCode ?? "";
    if (read !== undefined) reads.set(id, read);
    else if (error !== undefined && !THROTTLED.has(name) && !TRANSIENT.has(name))
      reads.set(id, unread({ name, words: error.Message ?? "" }, { ...about, id }));
  }
}

const isValue = (value: unknown): value is Value => typeof value === "object" && value !== null;
