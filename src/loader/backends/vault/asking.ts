import type { Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { type Answer, isApi } from "./answer.ts";
import type { Connection } from "./connection.ts";
import type { Call } from "./driver.ts";
import { vaultError } from "./hints.ts";
import { isKnownToken, isOver } from "./known-token.ts";
import type { Login } from "./login.ts";
import { isUnknownNamespace, refusal } from "./refusal.ts";
import type { Server } from "./server.ts";

/** Ends an attempt whose token the server does not know, or no longer. It never leaves this file's callers. */
class TokenRefused extends Error {}

/** The requests of one call of the backend, and what they found out about the login. */
export class Asking {
  readonly connection: Connection;
  readonly context: Context;
  readonly #known = new Map<Login, Promise<boolean>>();

  constructor(connection: Connection, context: Context) {
    this.connection = connection;
    this.context = context;
  }

  ask(call: Omit<Call, "token" | "index">, login: Login): Promise<Answer> {
    return this.connection.ask(call, login, this.context);
  }

  server(): Promise<Server> {
    return this.connection.server(this.context);
  }

  /** Does something as who we are; once more as someone fresh, where the server no longer knows the token. */
  async asSomeone<T>(attempt: (login: Login) => Promise<T>): Promise<T> {
    const current = this.connection.login(this.context);
    const login = await current;
    try {
      return await attempt(login);
    } catch (error) {
      if (!(error instanceof TokenRefused)) throw error;
    }
    const fresh = await this.connection.loginAgain(this.context, current);
    // A token that was handed in may have been replaced in its file meanwhile.
    if (!login.minted && fresh.token.reveal() === login.token.reveal()) throw await this.#refusedToken(login);
    try {
      return await attempt(fresh);
    } catch (error) {
      throw error instanceof TokenRefused ? await this.#refusedToken(fresh) : error;
    }
  }

  /** Throws the error of an answer, but for statuses that the caller has its own use for. */
  async refuse(answer: Answer, login: Login, path: string, expected: readonly number[]): Promise<void> {
    // A proxy may answer 401; the API itself knows only 403.
    if (answer.status === 401) throw new TokenRefused();
    const server = await this.server();
    const known = expected.includes(answer.status) && isApi(answer) && !isUnknownNamespace(answer, server);
    if (!known) throw refusal(answer, server, { path, method: login.credential.method });
  }

  async badResponse(answer: Answer, path: string): Promise<SecretsError> {
    const { address } = await this.server();
    return new SecretsError("backend/bad-response", {
      action: "read",
      facts: { path, address, status: answer.status },
    });
  }

  /** Ends the attempt where a 403 came because of the token, not because of a policy. */
  async requireValid(login: Login, answer: Answer): Promise<void> {
    if (isOver(login, this.context) || !(await this.#isKnown(login, answer))) throw new TokenRefused();
  }

  #isKnown(login: Login, answer: Answer): Promise<boolean> {
    const known = this.#known.get(login) ?? isKnownToken(login, answer, this.connection, this.context);
    this.#known.set(login, known);
    return known;
  }

  async #refusedToken({ credential, minted }: Login): Promise<SecretsError> {
    const { method, who, origin } = credential;
    const { address } = await this.server();
    return vaultError("backend/unauthenticated", minted ? "mintedTokenRefused" : "tokenRefused", {
      method,
      who,
      origin,
      address,
    });
  }
}
