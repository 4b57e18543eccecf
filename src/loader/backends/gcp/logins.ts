import type { Identity } from "../../../schema/identity.ts";
import type { Context } from "../../backend.ts";
import type { Credential } from "./credential.ts";
import { credentialOf } from "./identity.ts";
import type { Token } from "./token.ts";

/** What is sent to be someone. */
export interface Login {
  readonly credential: Credential;
  readonly token: Token;
}

/** Milliseconds before its end from which a token is not used any more: clocks differ. */
const LEAD = 60_000;

/** Who we are, found out when it is first needed, and once for all reads. */
export class Logins {
  readonly #identities: readonly Identity[];
  #login: Promise<Login> | undefined;

  constructor(identities: readonly Identity[]) {
    this.#identities = identities;
  }

  /** One login for all that ask, at the same time or later. A failed or spent one is made again by who asks next. */
  async current(context: Context): Promise<Login> {
    const login = this.#login;
    if (login === undefined) return this.#start(context);
    const { token } = await login;
    const over = token.expiresAt !== undefined && context.clock.now() >= token.expiresAt - LEAD;
    return over ? this.again(context, login) : login;
  }

  /** A fresh login in place of one that is refused or spent: one for all whose login was that. */
  async again(context: Context, spent: Login | Promise<Login>): Promise<Login> {
    const login = this.#login;
    if (login === undefined || (await login) !== (await spent)) return this.current(context);
    if (this.#login === login) this.#login = undefined;
    return this.#login ?? this.#start(context);
  }

  /** Tokens end by themselves; they cannot be revoked. */
  forget(): void {
    this.#login = undefined;
  }

  #start(context: Context): Promise<Login> {
    const login = this.#logIn(context);
    this.#login = login;
    login.catch(() => {
      if (this.#login === login) this.#login = undefined;
    });
    return login;
  }

  async #logIn(context: Context): Promise<Login> {
    const credential = await credentialOf(this.#identities, context);
    context.meter.logins += 1;
    return { credential, token: await credential.login(context) };
  }
}
