import { Redacted } from "../redaction/redacted.ts";
import { compose } from "../schema/composition.ts";
import type { AnyConfig } from "../schema/config.ts";
import { defaultText } from "../schema/default-text.ts";
import type { Declared } from "../schema/entry.ts";
import type { Plan, PlannedKey } from "../schema/plan.ts";
import type { Outcome } from "./backend.ts";
import { type Cached, originOf } from "./cache/cached.ts";
import type { Deadline } from "./deadline.ts";
import { type Decoded, decode, textOf, trimmed } from "./decode.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import { missingHint } from "./missing-hint.ts";
import { type Answer, referenceText } from "./resolve.ts";

/** One key, made: its typed value, and the text that `run`, `export` and composition use. */
export interface Materialised {
  readonly key: PlannedKey;
  readonly origin: "store" | "cache" | "stale-cache" | "default" | "composed" | "absent";
  readonly value: unknown;
  /** Absent where the key is. */
  readonly text?: Redacted<Uint8Array>;
  readonly previousText?: Redacted<Uint8Array>;
  /** The read that gave it, or the last one asked. */
  readonly answer?: Answer;
  /** Where the cache gave the value, or the one before: the older of both. */
  readonly cached?: Cached;
  readonly error?: SecretsError;
  /** Of a composed key: the problem of a part, which the part itself tells. */
  readonly blockedBy?: SecretsError;
}

type ValueEntry = Extract<Declared, { kind: "value" }>;
const encoder = new TextEncoder();

/** Makes the keys of a plan from its answers, in the plan's order. A key that fails ends none of the others. */
export async function materialise(
  plan: Plan,
  config: AnyConfig,
  answers: ReadonlyMap<string, Answer>,
  deadline: Deadline,
): Promise<readonly Materialised[]> {
  const made = new Map<string, Materialised>();
  for (const key of plan.keys) {
    const declared = config.secrets[key.name]?.["~declared"];
    if (declared === undefined) continue;
    const one =
      declared.kind === "composed" ? composed(key, made) : stored(key, declared, plan.environment, answers, deadline);
    // Of a thousand keys hardly one has a schema that answers later.
    made.set(key.name, one instanceof Promise ? await one : one);
  }
  return [...made.values()];
}

function composed(key: PlannedKey, made: ReadonlyMap<string, Materialised>): Materialised {
  const pieces = key.pieces ?? [];
  const parts = pieces.flatMap((piece) => ("key" in piece ? [made.get(piece.key)] : []));
  const shape = { key, origin: "composed" as const, value: undefined };
  const problem = parts.find((part) => part?.error !== undefined || part?.blockedBy !== undefined);
  const blockedBy = problem?.error ?? problem?.blockedBy;
  if (blockedBy !== undefined) return { ...shape, blockedBy };
  if (parts.some((part) => part?.text === undefined)) return { ...shape, origin: "absent" };
  const known = new Map(
    parts.flatMap((part) => (part?.text === undefined ? [] : [[part.key.name, textOf(part.text.reveal())] as const])),
  );
  const undecodable = [...known].find(([, text]) => text === undefined);
  if (undecodable !== undefined)
    return {
      ...shape,
      error: new SecretsError("value/undecodable", {
        action: "compose",
        facts: { key: key.name, name: undecodable[0] },
      }),
    };
  const result = compose(pieces, (part) => known.get(part) ?? "");
  if ("unfit" in result) return { ...shape, error: unfit(key.name, result.unfit) };
  return { ...shape, value: result.url, text: Redacted.of(encoder.encode(result.url)) };
}

function unfit(key: string, part: string): SecretsError {
  return new SecretsError("value/invalid", {
    action: "compose",
    facts: { key, name: part },
    state: `the value of ${part} cannot stand where the URL has it`,
    hint: `Store a host name, an address or a port number in ${part}, as its place in the URL needs`,
  });
}

/** What the stores said of a key, and of the value before it. */
interface Said {
  readonly key: PlannedKey;
  readonly declared: ValueEntry;
  readonly environment: string;
  readonly answer: Answer | undefined;
  readonly previous: Answer | undefined;
}

function stored(
  key: PlannedKey,
  declared: ValueEntry,
  environment: string,
  answers: ReadonlyMap<string, Answer>,
  deadline: Deadline,
): Materialised | Promise<Materialised> {
  const said = {
    key,
    declared,
    environment,
    answer: lastAsked(key.reads ?? [], answers),
    previous: lastAsked(key.previous, answers),
  };
  try {
    const before = take(said.previous?.outcome, declared, deadline);
    const current =
      said.answer?.outcome.status === "failed" ? undefined : take(said.answer?.outcome, declared, deadline);
    return before instanceof Promise || current instanceof Promise
      ? madeLater(said, before, current)
      : made(said, before, current);
  } catch (error) {
    return unmade(said, error);
  }
}

async function madeLater(
  said: Said,
  before: Taken | undefined | Promise<Taken>,
  current: Taken | undefined | Promise<Taken>,
): Promise<Materialised> {
  try {
    return made(said, ...(await Promise.all([before, current])));
  } catch (error) {
    return unmade(said, error);
  }
}

function made(said: Said, before: Taken | undefined, current: Taken | undefined): Materialised {
  const { answer, declared, key } = said;
  // Nearly every key of a large load, and half as large made in one piece.
  return current !== undefined &&
    answer !== undefined &&
    !("cached" in answer) &&
    declared.options.keepPrevious !== true
    ? { key, answer, origin: "store", value: current.value, text: current.text }
    : madeOf(said, before, current);
}

function madeOf(said: Said, before: Taken | undefined, current: Taken | undefined): Materialised {
  const { answer, declared, key, previous } = said;
  const shape = { key, ...(answer === undefined ? undefined : { answer }) };
  const pair = (value: unknown): unknown =>
    declared.options.keepPrevious === true ? { current: value, previous: before?.value } : value;
  if (current !== undefined) {
    const cached = olderOf(answer?.cached, previous?.cached);
    return {
      ...shape,
      origin: originOf(cached),
      ...(cached === undefined ? undefined : { cached }),
      value: pair(current.value),
      ...texts(current.text, before?.text),
    };
  }
  if (answer?.outcome.status === "failed") return unmade(said, answer.outcome.error);
  const { default: fallback, optional } = declared.options;
  if (fallback !== undefined) {
    const text = Redacted.of(encoder.encode(defaultText(fallback, declared.schema)));
    return { ...shape, origin: "default", value: pair(fallback), ...texts(text, before?.text) };
  }
  if (optional === true || key.reads === null) return { ...shape, origin: "absent", value: undefined };
  return unmade(said, missing(said));
}

function unmade({ key, answer }: Said, error: unknown): Materialised {
  return {
    key,
    value: undefined,
    ...(answer === undefined ? undefined : { answer }),
    origin: "store",
    error: error instanceof SecretsError ? error : new SecretsError("internal/bug", { action: "read" }),
  };
}

function olderOf(one: Cached | undefined, other: Cached | undefined): Cached | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one.storedAt <= other.storedAt ? one : other;
}

/** The first that is not missing; else the last that is. */
function lastAsked(ids: readonly string[], answers: ReadonlyMap<string, Answer>): Answer | undefined {
  const last = ids.findLast((id) => answers.has(id));
  return last === undefined ? undefined : answers.get(last);
}

/** A value that was found, decoded. */
interface Taken {
  readonly value: unknown;
  readonly text: Redacted<Uint8Array>;
}

function take(
  outcome: Outcome | undefined,
  { schema, options }: ValueEntry,
  deadline: Deadline,
): Taken | undefined | Promise<Taken> {
  if (outcome?.status === "failed") throw outcome.error;
  if (outcome?.status !== "found") return undefined;
  const text = options.trim === true ? Redacted.of(trimmed(outcome.value.reveal())) : outcome.value;
  // Once the time is over the load has failed by another key: a value that came is no problem, and nobody gets it.
  if (deadline.reason() !== undefined) return { value: undefined, text };
  const decoded = decode(text.reveal(), schema);
  return decoded instanceof Promise ? takeLater(decoded, text, deadline) : { value: decoded.value, text };
}

function takeLater(decoded: Promise<Decoded>, text: Taken["text"], deadline: Deadline): Promise<Taken> {
  const late = deadline.within(decoded).then(({ value }) => ({ value, text }));
  // Where the other value of its key fails meanwhile, nobody waits for this one.
  late.catch(() => undefined);
  return late;
}

function texts(
  current: Redacted<Uint8Array>,
  previous: Redacted<Uint8Array> | undefined,
): Pick<Materialised, "text" | "previousText"> {
  return previous === undefined ? { text: current } : { text: current, previousText: previous };
}

function missing({ answer, declared, environment, key }: Said): SecretsError {
  const what = answer?.outcome.status === "missing" ? answer.outcome.what : "secret";
  const lacking = { key: key.name, environment, generated: declared.options.generate !== undefined };
  const hint = answer === undefined ? undefined : missingHint(lacking, answer.read, referenceText(answer), what);
  return new SecretsError("value/missing", {
    action: "read",
    facts: { what },
    ...(hint === undefined ? {} : { hint }),
  });
}
