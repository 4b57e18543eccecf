import type { Backend, Context, Outcome } from "../../../../src/loader/backend.ts";
import { open } from "../../../../src/loader/backends/azure/azure.ts";
import { type Clock, systemClock } from "../../../../src/loader/clock.ts";
import type { SecretsError } from "../../../../src/loader/errors/secrets-error.ts";
import { processRuntime, type Runtime } from "../../../../src/loader/runtime.ts";
import { createTransport } from "../../../../src/loader/transport/node-transport.ts";
import type { HttpRequest, HttpResponse, Transport } from "../../../../src/loader/transport/transport.ts";
import type { Identity } from "../../../../src/schema/identity.ts";
import type { Reference } from "../../../../src/schema/reference.ts";
import { testContext } from "../../../../src/testing/contract/context.ts";
import type { Azure } from "../../../servers/azure/azure.ts";

type Variables = { readonly [name: string]: string };

export interface Opened {
  readonly backend: Required<Pick<Backend, "read" | "describe" | "whoami">>;
  readonly context: Context;
  readonly read: (path: string, more?: { readonly field?: string; readonly version?: string }) => Promise<Outcome>;
}

export interface Opening {
  readonly vault: string;
  readonly identities?: readonly Identity[];
  readonly variables?: Variables;
  readonly client?: object;
  readonly context?: Partial<Context>;
  readonly runtime?: Partial<Runtime>;
}

/** A backend as the loader opens it, in a process with these variables only. */
export function opened(transport: (runtime: Runtime, meter: Context["meter"]) => Transport, opening: Opening): Opened {
  const { vault, identities = [], variables = {}, client, context = {} } = opening;
  const backend = open({
    store: "azure-1",
    settings: { vault },
    identities,
    declared: { vault: { variable: "AZURE_VAULT" } },
    ...(client === undefined ? {} : { custom: client }),
  }) as Opened["backend"];
  const variable = (name: string): string | undefined => variables[name];
  const runtime = { ...processRuntime, variable, optionalVariable: variable, ...opening.runtime };
  const meter = { requests: 0, logins: 0 };
  const whole = testContext({ runtime, meter, transport: transport(runtime, meter), ...context });
  return {
    backend,
    context: whole,
    async read(path, more = {}) {
      const [outcome] = await backend.read([at(path, more)], whole);
      if (outcome === undefined) throw new Error("there is no answer");
      return outcome;
    },
  };
}

/** A backend that reaches the stand-in by production URLs; only the CA is the stand-in's own. */
export function openedAt(azure: Azure, opening: Partial<Opening>): Opened {
  const variables = { HTTPS_PROXY: azure.proxy.url, ...opening.variables };
  return opened(trusting(azure), { vault: azure.vaultUrl("main"), ...opening, variables });
}

function trusting(azure: Azure): (runtime: Runtime, meter: Context["meter"]) => Transport {
  return (runtime, meter) => {
    const transport = createTransport({ runtime, meter, clock: systemClock });
    return { send: (request) => transport.send({ ...request, tls: { ca: azure.ca } }) };
  };
}

export function at(path: string, more: { readonly field?: string; readonly version?: string } = {}): Reference {
  return { backend: "azure", path, ...more };
}

const decoder = new TextDecoder();

/** The text of a value, or what came in its place. */
export function textOf(outcome: Outcome | undefined): string {
  if (outcome === undefined) return "no answer";
  if (outcome.status === "found") return decoder.decode(outcome.value.reveal());
  return outcome.status === "missing" ? `missing ${outcome.what}` : `${outcome.error.code}: ${outcome.error.hint}`;
}

export function errorOf(outcome: Outcome | undefined): SecretsError {
  if (outcome?.status !== "failed") throw new Error(`it is ${outcome?.status}`);
  return outcome.error;
}

/** A clock on which what waits is called at once, and the time has passed. */
export function instantClock(): Clock {
  let now = Date.now();
  return {
    now: () => now,
    jitter: () => 0.5,
    after(ms, call) {
      const pending = setImmediate(() => {
        now += ms;
        call();
      });
      return () => clearImmediate(pending);
    },
  };
}

export interface Scripted extends Transport {
  readonly requests: HttpRequest[];
}

export interface ScriptedAnswer {
  readonly status?: number;
  readonly json?: unknown;
  readonly headers?: { readonly [name: string]: string };
}

/** A transport that answers as the test says, and keeps what it was asked. */
export function scripted(answer: (request: HttpRequest) => ScriptedAnswer): Scripted {
  const requests: HttpRequest[] = [];
  return {
    requests,
    async send(request): Promise<HttpResponse> {
      requests.push(request);
      const { status = 200, json, headers = {} } = answer(request);
      return { status, headers, body: new TextEncoder().encode(JSON.stringify(json)) };
    },
  };
}
