import { Redacted } from "../redaction/redacted.ts";
import { compose } from "../schema/composition.ts";
import type { AnyConfig } from "../schema/config.ts";
import { defaultText } from "../schema/default-text.ts";
import type { Declared } from "../schema/entry.ts";
import type { Plan, PlannedKey } from "../schema/plan.ts";
import type { Outcome } from "./backend.ts";
import { type Cached, originOf } from "./cache/cached.ts";
import type { Deadline } from "./deadline.ts";
import { decode, textOf, trimmed } from "./decode.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import { missingHint } from "./missing-hint.ts";
import type { Answer } from "./resolve.ts";

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
    made.set(
      key.name,
      declared.kind === "composed" ? composed(key, made) : await stored(key, declared, answers, deadline),
    );
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
  const texts = new Map(
    parts.flatMap((part) => (part?.text === undefined ? [] : [[part.key.name, textOf(part.text.reveal())] as const])),
  );
  const undecodable = [...texts].find(([, text]) => text === undefined);
  if (undecodable !== undefined)
    return {
      ...shape,
      error: new SecretsError("value/undecodable", {
        action: "compose",
        facts: { key: key.name, name: undecodable[0] },
      }),
    };
  const result = compose(pieces, (part) => texts.get(part) ?? "");
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

async function stored(
  key: PlannedKey,
  declared: ValueEntry,
  answers: ReadonlyMap<string, Answer>,
  deadline: Deadline,
): Promise<Materialised> {
  const { keepPrevious, optional } = declared.options;
  const answer = lastAsked(key.reads ?? [], answers);
  const previous = lastAsked(key.previous, answers);
  const shape = { key, value: undefined, ...(answer === undefined ? {} : { answer }) };
  try {
    const before = await take(previous?.outcome, declared, deadline);
    if (answer?.outcome.status === "found") {
      const current = await take(answer.outcome, declared, deadline);
      const value = keepPrevious === true ? { current: current?.value, previous: before?.value } : current?.value;
      const cached = olderOf(answer.cached, previous?.cached);
      return {
        ...shape,
        origin: originOf(cached),
        ...(cached === undefined ? {} : { cached }),
        value,
        ...text(current?.bytes, before?.bytes),
      };
    }
    if (answer?.outcome.status === "failed") throw answer.outcome.error;
    const { default: fallback } = declared.options;
    if (fallback !== undefined) {
      const value = keepPrevious === true ? { current: fallback, previous: before?.value } : fallback;
      return {
        ...shape,
        origin: "default",
        value,
        ...text(encoder.encode(defaultText(fallback, declared.schema)), before?.bytes),
      };
    }
    if (optional === true || key.reads === null) return { ...shape, origin: "absent" };
    throw missing(key.name, answer);
  } catch (error) {
    return {
      ...shape,
      origin: "store",
      error: error instanceof SecretsError ? error : new SecretsError("internal/bug", { action: "read" }),
    };
  }
}

function olderOf(one: Cached | undefined, other: Cached | undefined): Cached | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one.storedAt <= other.storedAt ? one : other;
}

/** The first that is not missing; else the last that is. */
function lastAsked(ids: readonly string[], answers: ReadonlyMap<string, Answer>): Answer | undefined {
  return ids.flatMap((id) => answers.get(id) ?? []).at(-1);
}

async function take(
  outcome: Outcome | undefined,
  { schema, options }: ValueEntry,
  deadline: Deadline,
): Promise<{ readonly value: unknown; readonly bytes: Uint8Array } | undefined> {
  if (outcome?.status === "failed") throw outcome.error;
  if (outcome?.status !== "found") return undefined;
  const bytes = options.trim === true ? trimmed(outcome.value.reveal()) : outcome.value.reveal();
  // Once the time is over the load has failed by another key: a value that came is no problem, and nobody gets it.
  if (deadline.reason() !== undefined) return { value: undefined, bytes };
  const decoded = decode(bytes, schema);
  const { value } = decoded instanceof Promise ? await deadline.within(decoded) : decoded;
  return { value, bytes };
}

function text(
  current: Uint8Array | undefined,
  previous: Uint8Array | undefined,
): Pick<Materialised, "text" | "previousText"> {
  return {
    ...(current === undefined ? {} : { text: Redacted.of(current) }),
    ...(previous === undefined ? {} : { previousText: Redacted.of(previous) }),
  };
}

function missing(key: string, answer: Answer | undefined): SecretsError {
  const what = answer?.outcome.status === "missing" ? answer.outcome.what : "secret";
  const hint = answer === undefined ? undefined : missingHint(key, answer.read, answer.reference, what);
  return new SecretsError("value/missing", {
    action: "read",
    facts: { what },
    ...(hint === undefined ? {} : { hint }),
  });
}
