import type { Context, Opening } from "../../backend.ts";
import type { SecretsError } from "../../errors/secrets-error.ts";
import { at, textAt } from "../../json.ts";
import type { Connection } from "./connection.ts";
import { vaultError } from "./hints.ts";
import type { Login } from "./login.ts";
import type { Place } from "./path.ts";
import { isUnknownNamespace, refusal } from "./refusal.ts";

/** What answers at a mount: KV of either version, or any engine that answers a read with fields. */
export type Engine = "kv1" | "kv2" | "other";

/** Which engine each mount is, as declared or learned. */
export class Engines {
  readonly #connection: Connection;
  readonly #declared: Engine | undefined;
  readonly #known = new Map<string, Engine>();
  readonly #asked = new Map<string, Promise<Engine | undefined>>();

  constructor({ settings }: Opening, connection: Connection) {
    const engine = settings["engine"];
    this.#connection = connection;
    this.#declared = engine === "kv1" || engine === "kv2" || engine === "other" ? engine : undefined;
  }

  known({ mount }: Place): Engine | undefined {
    return this.#declared ?? this.#known.get(mount);
  }

  learn({ mount }: Place, engine: Engine): void {
    this.#known.set(mount, engine);
  }

  /** Asks the server, which tells everyone who may do anything in the mount. `undefined` where it does not say. */
  ask(place: Place, login: Login, context: Context): Promise<Engine | undefined> {
    const asked = this.#asked.get(place.mount) ?? this.#once(place, login, context);
    this.#asked.set(place.mount, asked);
    return asked;
  }

  /** The error for a mount that is none. It names the right one, where the server tells. */
  async absent(place: Place, login: Login, context: Context): Promise<SecretsError> {
    await this.ask(place, login, context);
    const { address, namespace } = await this.#connection.server(context);
    const about = { option: "mount", mount: place.mount, address, namespace };
    return vaultError("config/invalid-option", "unknownMount", about);
  }

  /** The error for a path where nothing was found, though another engine than the one we asked may have it. */
  async undecided({ mount }: Place, context: Context): Promise<SecretsError> {
    const { address } = await this.#connection.server(context);
    const about = { path: `sys/internal/ui/mounts/${mount}`, permission: "read", mount, address };
    return vaultError("backend/denied", "unknownEngine", about);
  }

  async #once(place: Place, login: Login, context: Context): Promise<Engine | undefined> {
    try {
      return await this.#ask(place, login, context);
    } finally {
      this.#asked.delete(place.mount);
    }
  }

  async #ask(place: Place, login: Login, context: Context): Promise<Engine | undefined> {
    const path = `sys/internal/ui/mounts/${place.mount}/${place.rest}`;
    const answer = await this.#connection.ask({ method: "GET", path, safe: true }, login, context);
    const server = await this.#connection.server(context);
    if (isUnanswered(answer.status) && !isUnknownNamespace(answer, server)) return undefined;
    const type = answer.status === 200 ? textAt(answer.json, "data", "type") : undefined;
    if (type === undefined) throw refusal(answer, server, { path });
    const mount = textAt(answer.json, "data", "path")?.replace(/\/+$/, "");
    if (mount !== undefined && mount !== place.mount)
      throw vaultError("config/invalid-option", "otherMount", {
        option: "mount",
        mount: isStartOf(mount, place) ? mount : undefined,
        address: server.address,
      });
    const engine = engineOf(type, at(answer.json, "data", "options", "version"));
    this.learn(place, engine);
    return engine;
  }
}

/** Denied, or closed off by something in between: the question is then of no use, and no failure of the read. */
function isUnanswered(status: number): boolean {
  return status >= 400 && status < 500 && status !== 401 && status !== 429;
}

/** The server's text goes into a hint only where it is part of our own path, and nothing that a terminal or a log acts on. */
function isStartOf(mount: string, place: Place): boolean {
  return /^[A-Za-z0-9._/-]{1,256}$/.test(mount) && `${place.mount}/${place.rest}`.startsWith(`${mount}/`);
}

function engineOf(type: string, version: unknown): Engine {
  if (type !== "kv" && type !== "generic") return "other";
  return version === "2" ? "kv2" : "kv1";
}
