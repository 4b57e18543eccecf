import type { ServerResponse } from "node:http";
import type { Fault } from "./faults.ts";

interface Script<Request> {
  readonly faults: Fault[];
  readonly forever: boolean;
  readonly match: (request: Request) => boolean;
}

interface Waiting<Request> {
  readonly count: number;
  readonly match: (request: Request) => boolean;
  readonly resolve: () => void;
}

/** Hands each request the next fault that was scripted for it, and keeps what arrived. */
export class Recorder<Request extends { readonly fault: Fault["kind"] }> {
  readonly requests: Request[] = [];
  #scripts: Script<Request>[] = [];
  #waiting: Waiting<Request>[] = [];

  add(script: Script<Request>): void {
    this.#scripts.push(script);
  }

  clear(): void {
    this.#scripts = [];
    this.requests.length = 0;
  }

  take(request: Request): Fault {
    const script = this.#scripts.find(({ faults, match }) => faults.length > 0 && match(request));
    const fault = (script?.forever ? script.faults[0] : script?.faults.shift()) ?? { kind: "pass" };
    this.requests.push({ ...request, fault: fault.kind });
    this.#waiting = this.#waiting.filter((waiting) => {
      if (this.#count(waiting.match) < waiting.count) return true;
      waiting.resolve();
      return false;
    });
    return fault;
  }

  arrived(count: number, match: (request: Request) => boolean): Promise<void> {
    if (this.#count(match) >= count) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ count, match, resolve }));
  }

  #count(match: (request: Request) => boolean): number {
    return this.requests.filter(match).length;
  }
}

/** How many requests are open, and were at most. */
export class Flights {
  now = 0;
  peak = 0;

  follow(response: ServerResponse): void {
    this.now += 1;
    this.peak = Math.max(this.peak, this.now);
    response.once("close", () => {
      this.now -= 1;
    });
  }
}
