import { CATALOGUE, type ErrorCode } from "./catalogue.ts";
import type { Facts } from "./facts.ts";
import { printable } from "./printable.ts";

/** What a {@link SecretsError} is made of. */
export interface ErrorParts {
  /** What was tried: `read`, `load`, `log in`. */
  readonly action?: string;
  readonly facts?: Facts;
  /** In place of the catalogue's hint, from a table of ours. */
  readonly hint?: string;
  /** In place of the catalogue's state, from a table of ours: a sealed server, an expired token. */
  readonly state?: string;
}

/**
 * The one error class. It says what was tried, the state, and what to do about it, and never a value, a body or a foreign
 * message. A failed load is one error whose {@link problems} are all of them.
 */
export class SecretsError extends Error {
  /** Permanent, `area/reason`. */
  readonly code: ErrorCode;
  /** One imperative, with the exact policy line, permission, flag or command. */
  readonly hint: string;
  readonly facts: Facts;
  /** Whether the same call may go through later. */
  readonly retryable: boolean;
  /** All problems of a failed load; empty where this is one problem. */
  readonly problems: readonly SecretsError[];
  readonly #parts: ErrorParts;

  constructor(code: ErrorCode, parts: ErrorParts = {}, problems: readonly SecretsError[] = []) {
    const facts = given(parts.facts ?? {});
    super(problems.length === 0 ? sentence(code, parts, facts) : listing(parts, facts, problems));
    this.name = "SecretsError";
    this.code = code;
    this.facts = Object.freeze(facts);
    this.hint = parts.hint === undefined ? CATALOGUE[code].hint(facts) : printable(parts.hint);
    this.retryable = problems.length === 0 ? CATALOGUE[code].retryable : problems.every((problem) => problem.retryable);
    this.problems = Object.freeze([...problems]);
    this.#parts = parts;
    for (const name of ["facts", "problems", "retryable", "hint", "code", "name"] as const) {
      Object.defineProperty(this, name, { enumerable: name === "code" || name === "hint" });
    }
  }

  /** The same problem, told with more facts: the resolver knows the key, the backend did not. */
  about(facts: Facts, action?: string): SecretsError {
    const merged = { ...facts, ...this.facts };
    const about = action ?? this.#parts.action;
    // Not by name: a bundler gives a class that names itself another name, and every stack would show that.
    return new (this.constructor as typeof SecretsError)(
      this.code,
      { ...this.#parts, facts: merged, ...(about === undefined ? {} : { action: about }) },
      this.problems,
    );
  }

  /** What is wrong, without what was tried: `access denied`. */
  get state(): string {
    return stateOf(this.code, this.#parts, this.facts);
  }

  /** Value-free, for logs and `--json`. */
  toJSON(): { code: ErrorCode; message: string; hint: string; facts: Facts; retryable: boolean; problems: unknown[] } {
    const { code, message, hint, facts, retryable } = this;
    return { code, message, hint, facts, retryable, problems: this.problems.map((problem) => problem.toJSON()) };
  }

  /** One error of several problems; the single one, if it is one. Its code is that of the gravest. */
  static all(problems: readonly SecretsError[], parts: ErrorParts): SecretsError {
    const gravest = problems.toSorted((a, b) => CATALOGUE[b.code].exit - CATALOGUE[a.code].exit)[0];
    return new this(
      gravest?.code ?? "internal/bug",
      { ...(gravest === undefined ? {} : { hint: gravest.hint }), ...parts },
      problems,
    );
  }
}

function given(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === "string" ? printable(value) : value]],
    ),
  );
}

function sentence(code: ErrorCode, parts: ErrorParts, facts: Facts): string {
  return `Cannot ${parts.action ?? "continue"}${subject(facts)}: ${stateOf(code, parts, facts)}`;
}

function stateOf(code: ErrorCode, parts: ErrorParts, facts: Facts): string {
  const state = parts.state === undefined ? CATALOGUE[code].state : printable(parts.state);
  return facts.what === undefined ? state : `${state} (no such ${facts.what})`;
}

function subject(facts: Facts): string {
  const name = facts.key ?? facts.variable ?? facts.option ?? facts.name;
  const environment = facts.environment === undefined ? "" : ` for "${facts.environment}"`;
  const from = facts.reference ?? facts.address ?? placeOf(facts);
  return `${name === undefined ? "" : ` ${name}`}${environment}${from === undefined ? "" : ` from ${from}`}`;
}

function placeOf({ path, line }: Facts): string | undefined {
  return path === undefined || line === undefined ? path : `${path}:${line}`;
}

function listing(parts: ErrorParts, facts: Facts, problems: readonly SecretsError[]): string {
  const told = [...Map.groupBy(problems, sameness).values()].flatMap((same) =>
    same.slice(0, same.length > FEW ? 1 : FEW).map((problem) => ({
      line: `\n  ${problem.message} [${problem.code}]`,
      advice: `\n    ${problem.hint}${same.length > FEW ? alike(same.slice(1)) : ""}`,
    })),
  );
  // Advice that several share stands once, below them.
  const lines = [...Map.groupBy(told, ({ advice }) => advice)].map(
    ([advice, sharing]) => `${sharing.map(({ line }) => line).join("")}${advice}`,
  );
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return `Cannot ${parts.action ?? "continue"}${subject(facts)}: ${count}${lines.join("")}`;
}

/** So many problems that differ by names alone are told each. */
const FEW = 3;

/** What a problem says besides of which key: a server that is down is one thing to tell, however many keys it has. */
function sameness({ code, message, hint, facts }: SecretsError): string {
  const own = [facts.reference, facts.path, facts.key].filter((name) => name !== undefined && name !== "");
  return own.reduce<string>((text, name) => text.replaceAll(String(name), "*"), JSON.stringify([code, message, hint]));
}

/** Keys that are named where many have the same problem; `problems` has them all. */
const NAMED = 50;

function alike(others: readonly SecretsError[]): string {
  const names = others.map(({ facts }) => facts.key ?? facts.reference ?? facts.name ?? "?");
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : "";
  return `\n    The same for ${names.slice(0, NAMED).join(", ")}${more}`;
}
