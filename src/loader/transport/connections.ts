import type { ClientRequest, RequestOptions } from "node:http";
import type { TlsSettings } from "./transport.ts";

/** One connection, which requests to one place use one after another. */
export interface Connection {
  open(outgoing: RequestOptions): ClientRequest;
  /** Ends it, whatever it is doing: also while its tunnel is still being built. */
  end(): void;
}

/** Where a connection leads. Requests share one only if they agree in all of it. */
export interface Place {
  /** Scheme, host and port. */
  readonly origin: string;
  /** The proxy's URL, where there is one. */
  readonly proxy: string | undefined;
  readonly tls: TlsSettings | undefined;
}

interface Idle {
  readonly place: Place;
  readonly connection: Connection;
}

/** The connections that wait for their next request. An idle one keeps no process alive. */
export class Connections {
  #idle: Idle[] = [];
  #closed = false;

  /** One that waits, if there is one: the one that was used last, which a server has least reason to have closed. */
  take(place: Place): Connection | undefined {
    const at = this.#idle.findLastIndex((idle) => isSame(idle.place, place));
    return at === -1 ? undefined : this.#idle.splice(at, 1)[0]?.connection;
  }

  /** Gives one back whose last answer was read to its end. */
  give(place: Place, connection: Connection): void {
    if (this.#closed) connection.end();
    else this.#idle.push({ place, connection });
  }

  /** Ends those that wait, and each that is given back from now on. */
  close(): void {
    this.#closed = true;
    const idle = this.#idle;
    this.#idle = [];
    for (const { connection } of idle) connection.end();
  }
}

function isSame(one: Place, other: Place): boolean {
  return one.origin === other.origin && one.proxy === other.proxy && isSameTls(one.tls ?? {}, other.tls ?? {});
}

function isSameTls(one: TlsSettings, other: TlsSettings): boolean {
  return (
    one.ca === other.ca &&
    one.cert === other.cert &&
    one.key === other.key &&
    one.serverName === other.serverName &&
    (one.insecure ?? false) === (other.insecure ?? false)
  );
}
