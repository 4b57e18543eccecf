import type { Context, Opening } from "../../backend.ts";
import type { Answer } from "./answer.ts";
import { type Call, type Driver, openDriver } from "./driver.ts";
import { type Login, logIn } from "./login.ts";
import { type Server, serverOf } from "./server.ts";

/** A server, and who we are there. Both are found out when they are first needed, once for all reads. */
export class Connection {
  readonly #opening: Opening;
  #opened: Promise<{ readonly server: Server; readonly driver: Driver }> | undefined;
  #login: Promise<Login> | undefined;

  constructor(opening: Opening) {
    this.#opening = opening;
  }

  async server(context: Context): Promise<Server> {
    return (await this.#open(context)).server;
  }

  /** One login for all that ask, at the same time or later. A failed one is tried again by who asks next. */
  login(context: Context): Promise<Login> {
    const login = this.#login ?? this.#logIn(context);
    this.#login = login;
    login.catch(() => this.#forget(login));
    return login;
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

  /** Ends the login. A token that was handed in is its owner's. */
  async end(context: Context): Promise<void> {
    const ended = this.#login;
    this.#login = undefined;
    const login = await ended?.catch(() => undefined);
    if (login?.minted !== true) return;
    await this.ask({ method: "POST", path: "auth/token/revoke-self", safe: true }, login, briefly(context));
  }

  #forget(login: Promise<Login>): void {
    if (this.#login === login) this.#login = undefined;
  }

  #open(context: Context): Promise<{ readonly server: Server; readonly driver: Driver }> {
    const opened = this.#opened ?? this.#start(context);
    this.#opened = opened;
    opened.catch(() => {
      if (this.#opened === opened) this.#opened = undefined;
    });
    return opened;
  }

  async #start(context: Context): Promise<{ readonly server: Server; readonly driver: Driver }> {
    const server = await serverOf(this.#opening, context);
    return { server, driver: await openDriver(server) };
  }

  async #logIn(context: Context): Promise<Login> {
    const { server, driver } = await this.#open(context);
    return logIn(this.#opening.identities, server, driver, context);
  }
}

/** What a goodbye may take. The load may have been aborted, and the token is revoked all the same. */
const GOODBYE = 2_000;

function briefly(context: Context): Context {
  const deadline = context.clock.now() + GOODBYE;
  return { ...context, signal: new AbortController().signal, deadline, attempt: GOODBYE };
}
