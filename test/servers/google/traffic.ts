import type { IncomingHttpHeaders } from "node:http";
import type { Fault } from "../faults.ts";
import type { ApiErrorOptions, Status } from "./api-error.ts";

export type GoogleService = "secretmanager" | "sts" | "iamcredentials" | "oauth2" | "metadata" | "unknown";

/**
 * What is done to one request: what the fault proxy does, or a refusal in the words of the API asked.
 * `quota` is the refusal of a spent quota. Over gRPC the kinds that name JSON change the message in the same way.
 */
export type GoogleFault =
  | Fault
  | ({
      readonly kind: "error";
      readonly delayMs?: number;
      readonly status: Status;
      readonly message?: string;
    } & ApiErrorOptions)
  | { readonly kind: "quota"; readonly delayMs?: number; readonly retryAfterSeconds?: number };

export interface GoogleRequest {
  readonly service: GoogleService;
  readonly transport: "rest" | "grpc";
  /** The RPC, such as `AccessSecretVersion`; elsewhere `exchange`, `generateAccessToken`, the grant type, or the path. */
  readonly method: string;
  /** The resource as it was asked for; empty where there is none. */
  readonly resource: string;
  /** Without the port. */
  readonly host: string;
  /** Path and query; over gRPC the path of the method. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The decoded message, the fields of a form, or `undefined`. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
  /** Milliseconds of `performance.now()` at arrival. */
  readonly at: number;
  readonly fault: GoogleFault["kind"];
}

export type GoogleMatch = (request: GoogleRequest) => boolean;

interface Script {
  readonly faults: GoogleFault[];
  readonly forever: boolean;
  readonly match: GoogleMatch;
}

interface Waiting {
  readonly count: number;
  readonly match: GoogleMatch;
  readonly resolve: () => void;
}

const every: GoogleMatch = () => true;

/** What arrived, how much of it at once, and what is to be done to it. */
export class Traffic {
  readonly requests: GoogleRequest[] = [];
  #scripts: Script[] = [];
  #waiting: Waiting[] = [];
  #inFlight = 0;
  #peak = 0;

  get inFlight(): number {
    return this.#inFlight;
  }

  get peakInFlight(): number {
    return this.#peak;
  }

  /** Each matching request takes the next of these faults; when they are used up, requests pass. */
  script(faults: readonly GoogleFault[], match: GoogleMatch = every): void {
    this.#scripts.push({ faults: [...faults], forever: false, match });
  }

  /** Every matching request gets this fault until `clear()`. */
  always(fault: GoogleFault, match: GoogleMatch = every): void {
    this.#scripts.push({ faults: [fault], forever: true, match });
  }

  /** Forgets the faults and what was recorded. */
  clear(): void {
    this.#scripts = [];
    this.requests.length = 0;
    this.#peak = this.#inFlight;
  }

  /** Resolves once so many (matching) requests have arrived since the start or `clear()`. */
  arrived(count: number, match: GoogleMatch = every): Promise<void> {
    if (this.count(match) >= count) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ count, match, resolve }));
  }

  count(match: GoogleMatch = every): number {
    return this.requests.filter(match).length;
  }

  /** Records a request and says what to do to it. */
  take(request: Omit<GoogleRequest, "fault">): GoogleFault {
    const seen: GoogleRequest = { ...request, fault: "pass" };
    const script = this.#scripts.find(({ faults, match }) => faults.length > 0 && match(seen));
    const fault = (script?.forever ? script.faults[0] : script?.faults.shift()) ?? { kind: "pass" };
    this.requests.push({ ...seen, fault: fault.kind });
    this.#waiting = this.#waiting.filter((waiting) => {
      if (this.count(waiting.match) < waiting.count) return true;
      waiting.resolve();
      return false;
    });
    return fault;
  }

  /** Counts a request as open until `end` calls back. */
  follow(end: (closed: () => void) => void): void {
    this.#inFlight += 1;
    this.#peak = Math.max(this.#peak, this.#inFlight);
    end(() => {
      this.#inFlight -= 1;
    });
  }
}
