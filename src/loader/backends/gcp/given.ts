import type { GcpClient } from "../../../schema/sources/gcp.ts";
import type { Context, Principal } from "../../backend.ts";
import { endedError, heeding } from "../../heeding.ts";
import { type Answer, thrownRefusal } from "./answer.ts";
import type { Ask, Caller, Service } from "./service.ts";

/** The caller's own client. Who it is, by what it sends and how often it tries again are its own; when it ends is ours. */
export class GivenService implements Service {
  readonly #client: GcpClient;

  constructor(client: GcpClient) {
    this.#client = client;
  }

  async call(ask: Ask, context: Context): Promise<Answer> {
    const left = context.deadline - context.clock.now();
    if (left <= 0 || context.signal.aborted) throw endedError(context, "read");
    context.meter.requests += 1;
    try {
      const [value] = await heeding(context, "read", () => ask(this.#client, { timeout: left }));
      return value === undefined || value === null ? { refusal: thrownRefusal(undefined) } : { value };
    } catch (error) {
      if (context.signal.aborted) throw endedError(context, "read");
      return { refusal: thrownRefusal(error) };
    }
  }

  async caller(): Promise<Caller> {
    return { method: "client", who: "who the client of the source is", origin: "the client of the source" };
  }

  async whoami(): Promise<Principal> {
    return { method: "client", name: "", grants: [] };
  }

  close(): void {
    // It is the caller's.
  }
}
