import type { Redacted } from "../../../redaction/redacted.ts";
import type { VaultClient } from "../../../schema/sources/vault.ts";
import type { Context, Opening } from "../../backend.ts";
import { bounded } from "../../batch.ts";
import { contextWith } from "../../derived-context.ts";
import type { Answer } from "./answer.ts";
import { type Call, type Driver, openDriver } from "./driver.ts";
import { entrusted, type Revocation } from "./entrusted.ts";
import { type Login, logIn } from "./login.ts";
import { clientDriver, clientLogin, clientServer } from "./own-client.ts";
import { type Server, serverOf } from "./server.ts";

/** A server, and who we are there. Both are found out when they are first needed, once for all reads. */
export class Connection {
  readonly #opening: Opening;
  #opened: Promise<{ readonly server: Server; readonly driver: Driver }> | undefined;
  #login: Promise<Login> | undefined;
  /** Logins that failed, by the load that tried them. */
  readonly #failed = new WeakMap<Context, Promise<Login>>();
  /** Every login whose token is ours to revoke, also one that was replaced: who refused it may have been no server. */
  readonly #minted = new Set<Login>();
  readonly #leases = new Map<string, Login>();

  constructor(opening: Opening) {
    this.#opening = opening;
  }

  async server(context: Context): Promise<Server> {
    return (await this.#open(context)).server;
  }

  /**
   * One login for all that ask, at the same time or later. One that failed stays so for the load that tried it: what may be
   * tried again was, and a server locks out who sends a wrong password once for each secret. Another load tries anew.
   */
  login(context: Context): Promise<Login> {
    const failed = this.#failed.get(context);
    if (failed !== undefined) return failed;
    this.#login ??= this.#start(context);
    return this.#login;
  }

  /** A fresh login in place of one that the server refuses: one for all whose login was that. */
  async loginAgain(context: Context, spent: Promise<Login>): Promise<Login> {
    this.#forget(spent);
    return this.login(context);
  }

  async ask(call: Omit<Call, "token" | "index">, login: Login, context: Context): Promise<Answer> {
    const { driver } = await this.#open(context);
    return driver.call({ ...call, token: login.token, index: login.index }, context);
  }

  /** Keeps in mind what was issued to us, where the end of our own token does not end it. */
  issued(lease: string, login: Login): void {
    if (!login.minted) this.#leases.set(lease, login);
  }

  /**
   * Ends our logins, and what was issued to others. A token that was handed in is its owner's, and stays. What cannot be
   * revoked ends with its lease, and keeps nothing else from being revoked.
   */
  async end(context: Context): Promise<void> {
    await this.#login?.catch(() => undefined);
    this.#login = undefined;
    const revocations = this.#revocations();
    this.#minted.clear();
    this.#leases.clear();
    const goodbye = briefly(context);
    await bounded(revocations, context.concurrency, async ({ path, login, body }) => {
      await this.ask({ method: "POST", path, body, safe: true }, login, goodbye).catch(() => undefined);
    });
  }

  /** All that `end` would do, for another process. */
  async entrust(context: Context): Promise<Redacted<string> | undefined> {
    await this.#login?.catch(() => undefined);
    const revocations = this.#revocations().map(({ login, ...rest }) => ({ ...rest, token: login.token }));
    return entrusted(await this.server(context), revocations);
  }

  #revocations(): readonly (Omit<Revocation, "token"> & { readonly login: Login })[] {
    return [
      ...[...this.#minted].map((login) => ({ path: "auth/token/revoke-self", login, body: {} })),
      ...[...this.#leases].map(([lease_id, login]) => ({ path: "sys/leases/revoke", login, body: { lease_id } })),
    ];
  }

  #start(context: Context): Promise<Login> {
    const login = this.#logIn(context);
    login.catch(() => {
      this.#forget(login);
      this.#failed.set(context, login);
    });
    return login;
  }

  #forget(login: Promise<Login>): void {
    if (this.#login === login) this.#login = undefined;
  }

  #open(context: Context): Promise<{ readonly server: Server; readonly driver: Driver }> {
    const opened = this.#opened ?? this.#openAt(context);
    this.#opened = opened;
    opened.catch(() => {
      if (this.#opened === opened) this.#opened = undefined;
    });
    return opened;
  }

  async #openAt(context: Context): Promise<{ readonly server: Server; readonly driver: Driver }> {
    const own = this.#opening.custom;
    if (own !== undefined) {
      // The source's type holds it to be one.
      const server = clientServer(own as VaultClient);
      return { server, driver: clientDriver(own as VaultClient, server) };
    }
    const server = await serverOf(this.#opening, context);
    return { server, driver: await openDriver(server) };
  }

  async #logIn(context: Context): Promise<Login> {
    const { server, driver } = await this.#open(context);
    if (this.#opening.custom !== undefined) return clientLogin();
    const login = await logIn(this.#opening.identities, server, driver, context);
    if (login.minted) this.#minted.add(login);
    return login;
  }
}

/** What a goodbye may take. The load may have been aborted, and the token is revoked all the same. */
const GOODBYE = 2_000;

function briefly(context: Context): Context {
  const deadline = context.clock.now() + GOODBYE;
  return contextWith(context, { signal: new AbortController().signal, deadline, attempt: GOODBYE });
}
