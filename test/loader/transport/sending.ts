import { type Clock, systemClock } from "../../../src/loader/clock.ts";
import { SecretsError } from "../../../src/loader/errors/secrets-error.ts";
import { processRuntime, type Runtime } from "../../../src/loader/runtime.ts";
import { createTransport } from "../../../src/loader/transport/node-transport.ts";
import type { HttpRequest, HttpResponse } from "../../../src/loader/transport/transport.ts";

export interface Environment {
  readonly [variable: string]: string;
}

/** A runtime with these variables and no others. */
export function runtimeWith(environment: Environment): Runtime {
  return {
    ...processRuntime,
    name: "node",
    variable: (name) => environment[name],
    optionalVariable: (name) => environment[name],
  };
}

export interface Sending {
  readonly environment?: Environment;
  readonly clock?: Clock;
  readonly meter?: { requests: number; logins: number };
}

/** Sends one request; a GET unless it says otherwise. */
export function send(
  request: Partial<HttpRequest> & { readonly url: string },
  { environment = {}, clock = systemClock, meter = { requests: 0, logins: 0 } }: Sending = {},
): Promise<HttpResponse> {
  const transport = createTransport({ runtime: runtimeWith(environment), meter, clock });
  return transport.send({ method: "GET", signal: new AbortController().signal, timeout: 10_000, ...request });
}

/** The error of a request that must fail, which must be ours. */
export async function failure(answer: Promise<HttpResponse>): Promise<SecretsError> {
  try {
    await answer;
  } catch (thrown) {
    if (thrown instanceof SecretsError) return thrown;
    throw new Error("a foreign error came through", { cause: thrown });
  }
  throw new Error("it did not fail");
}

export const textOf = ({ body }: HttpResponse): string => new TextDecoder().decode(body);
