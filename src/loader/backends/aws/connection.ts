import { Redacted } from "../../../redaction/redacted.ts";
import type { Context, Opening } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { heeding } from "../../heeding.ts";
import { arnOf } from "./arn.ts";
import { type OwnClient, openClient, ownClient, type SecretsManager } from "./client.ts";
import { type About, failureOf } from "./failure.ts";
import { faultOf } from "./fault.ts";
import { EXPIRED } from "./fault-names.ts";
import { type Login, logIn } from "./login.ts";
import type { Credentials, Place } from "./sdk.ts";

/** A session with less than this left is asked for anew, in milliseconds. */
const MARGIN = 60_000;

/** Stands for the region of a client of the caller's that does not tell it. */
const UNKNOWN = "REGION";

/** What is asked for, and what a denial of it would name. */
export interface Asked {
  readonly action?: string;
  readonly permission: string;
  readonly id?: string;
  readonly region: string;
}

/** A call that failed: the SDK's error, or ours, and what it was about. */
export class CallFailed extends Error {
  readonly reason: unknown;
  readonly about: About;

  constructor(reason: unknown, about: About) {
    super("the call failed");
    this.reason = reason;
    this.about = about;
  }

  get error(): SecretsError {
    return failureOf(this.reason, this.about);
  }
}

/** Who we are, and a client for each region. Both are made when they are first needed, once for all reads. */
export class Connection {
  readonly #opening: Opening;
  #login: Promise<Login> | undefined;
  /** That of a client of the caller's, once it is known. */
  #clientRegion: string | undefined;
  readonly #clients = new WeakMap<Login, Map<string, Promise<SecretsManager>>>();

  constructor(opening: Opening) {
    this.#opening = opening;
  }

  /** The region of an ARN, else the source's. */
  regionOf(id: string): string {
    return arnOf(id)?.region ?? this.region;
  }

  get region(): string {
    const { region } = this.#opening.settings;
    return typeof region === "string" ? region : (this.#clientRegion ?? UNKNOWN);
  }

  get place(): Place {
    const { planned, settings } = this.#opening;
    return {
      region: this.region,
      insecure: settings["insecure"] === true,
      only: planned?.map(({ path }) => path),
    };
  }

  /** One login for all that ask. A failed one is tried again by who asks next, and one that is nearly over is made anew. */
  async login(context: Context): Promise<Login> {
    const current = await this.#current(context);
    const left = (current.expiresAt ?? Number.POSITIVE_INFINITY) - context.clock.now();
    // One that has ended by our clock may go on by AWS's: it is AWS that says so, once.
    if (!current.repeatable || left > MARGIN || left <= 0) return current;
    return this.#current(context, current);
  }

  /** Calls Secrets Manager as who we are; once more as someone fresh, where our own session is over. */
  async call<T>(given: Asked, context: Context, call: (client: SecretsManager) => Promise<T>): Promise<T> {
    const login = await this.login(context);
    const asked = { ...given, region: given.region === UNKNOWN ? this.region : given.region };
    if (this.#clientRegion !== undefined && asked.region !== this.#clientRegion) throw elsewhere(asked.region);
    try {
      return await call(await this.#client(asked.region, login));
    } catch (error) {
      if (!login.repeatable || !EXPIRED.has(faultOf(error).name)) throw failed(error, asked, login);
    }
    const fresh = await this.#current(context, login);
    try {
      return await call(await this.#client(asked.region, fresh));
    } catch (error) {
      throw failed(error, asked, fresh);
    }
  }

  /** Forgets who we are: a session of AWS cannot be given back. */
  end(): void {
    this.#login = undefined;
  }

  /** The login that is there, but for one that is spent. */
  async #current(context: Context, spent?: Login): Promise<Login> {
    const there = this.#login;
    if (there !== undefined && (spent === undefined || (await there) !== spent)) return there;
    if (this.#login !== there) return this.#current(context, spent);
    const made = this.#logIn(context);
    this.#login = made;
    made.catch(() => {
      if (this.#login === made) this.#login = undefined;
    });
    return made;
  }

  async #logIn(context: Context): Promise<Login> {
    const { custom, identities } = this.#opening;
    if (custom !== undefined) {
      const login = loginOf(custom as OwnClient);
      this.#clientRegion = await regionOf(custom as OwnClient, context);
      return login;
    }
    return logIn(identities, this.place, context);
  }

  #client(region: string, login: Login): Promise<SecretsManager> {
    const clients = this.#clients.get(login) ?? new Map<string, Promise<SecretsManager>>();
    this.#clients.set(login, clients);
    const { custom } = this.#opening;
    const client =
      clients.get(region) ??
      (custom === undefined
        ? openClient({ ...this.place, region }, login.credentials.reveal())
        : Promise.resolve(ownClient(custom as OwnClient)));
    clients.set(region, client);
    return client;
  }
}

function failed(error: unknown, { action = "read", ...asked }: Asked, { method, who, origin }: Login): CallFailed {
  return new CallFailed(error, { action, ...asked, method, who, origin });
}

/** The region of a client of the caller's; nothing where it does not tell. */
async function regionOf({ config }: OwnClient, context: Context): Promise<string | undefined> {
  const provider = config?.region;
  if (typeof provider !== "function") return undefined;
  try {
    const region: unknown = await heeding(context, "log in", async () => provider() as unknown);
    return typeof region === "string" ? region : undefined;
  } catch (error) {
    if (error instanceof SecretsError) throw error;
    return undefined;
  }
}

const elsewhere = (region: string): SecretsError =>
  new SecretsError("config/invalid-option", {
    action: "read",
    facts: { option: "client", wanted: `a client of ${region}, where the secret is` },
  });

/** Who a client of the caller's is. Its credentials are asked of it only where it is asked who it is. */
function loginOf(client: OwnClient): Login {
  if (typeof client.send !== "function")
    throw new SecretsError("config/invalid-option", {
      action: "use",
      facts: {
        option: "client",
        wanted: "a SecretsManager or SecretsManagerClient of @aws-sdk/client-secrets-manager",
      },
    });
  const credentials: Credentials = { accessKeyId: "", secretAccessKey: "" };
  const who = "the owner of the client's credentials";
  return { method: "client", who, origin: "`client`", credentials: Redacted.of(credentials), repeatable: false };
}
