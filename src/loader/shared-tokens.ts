import type { Context } from "./backend.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import { jwtClaims } from "./jwt-claims.ts";

/** Milliseconds for which a token is given to others: it is asked for at the moment of use. */
const FRESH = 60_000;
/** Milliseconds that it must have left. */
const MARGIN = 60_000;

interface Shared {
  readonly token: Promise<string>;
  /** In whose time it was asked for. */
  readonly asker: Context;
  /** Who has it: whoever comes back for another one has shown it, and may have been refused. */
  readonly given: WeakSet<object>;
  /** In the clock's milliseconds; absent while it is under way. */
  until?: number;
}

/** The tokens that the identities of one load share: one for each audience. */
export class SharedTokens {
  static readonly #ofLoads = new WeakMap<object, SharedTokens>();
  readonly #shared = new Map<string, Shared>();

  /** Those of one load, known by its meter. */
  static of(load: object): SharedTokens {
    const tokens = SharedTokens.#ofLoads.get(load) ?? new SharedTokens();
    SharedTokens.#ofLoads.set(load, tokens);
    return tokens;
  }

  /** The token of a name: the one that another identity asks for or has just been given, else a new one. */
  async take(name: string, identity: object, context: Context, ask: () => Promise<string>): Promise<string> {
    const shared = this.#shared.get(name);
    if (shared === undefined || !isFor(identity, shared, context.clock.now()))
      return this.#ask(name, identity, context, ask);
    shared.given.add(identity);
    try {
      return await shared.token;
    } catch (error) {
      if (!endedByAsker(error, shared.asker, context)) throw error;
      return this.take(name, identity, context, ask);
    }
  }

  async #ask(name: string, identity: object, asker: Context, ask: () => Promise<string>): Promise<string> {
    const shared: Shared = { token: ask(), asker, given: new WeakSet([identity]) };
    this.#shared.set(name, shared);
    try {
      const token = await shared.token;
      shared.until = usableUntil(token, asker.clock.now());
      return token;
    } catch (error) {
      if (this.#shared.get(name) === shared) this.#shared.delete(name);
      throw error;
    }
  }
}

function isFor(identity: object, { given, until }: Shared, now: number): boolean {
  return until === undefined || (now < until && !given.has(identity));
}

/** One whose end is not known is nobody else's. */
function usableUntil(token: string, now: number): number {
  const expiresAt = jwtClaims(token)?.expiresAt;
  return expiresAt === undefined ? now : Math.min(now + FRESH, expiresAt - MARGIN);
}

/** Whether it failed only because whoever asked had less time than we have. */
function endedByAsker(error: unknown, asker: Context, own: Context): boolean {
  if (!(error instanceof SecretsError)) return false;
  if (error.code === "backend/aborted") return asker.signal !== own.signal;
  return error.code === "backend/timeout" && (asker.signal !== own.signal || asker.deadline < own.deadline);
}
