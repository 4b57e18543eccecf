import { readFileSync } from "node:fs";
import type { Backend, Context, Description, Outcome } from "../../../../src/loader/backend.ts";
import { open } from "../../../../src/loader/backends/gcp/gcp.ts";
import { systemClock } from "../../../../src/loader/clock.ts";
import type { ErrorCode } from "../../../../src/loader/errors/catalogue.ts";
import type { SecretsError } from "../../../../src/loader/errors/secrets-error.ts";
import { processRuntime, type Runtime } from "../../../../src/loader/runtime.ts";
import { createTransport } from "../../../../src/loader/transport/node-transport.ts";
import type { Transport } from "../../../../src/loader/transport/transport.ts";
import type { Identity } from "../../../../src/schema/identity.ts";
import { testContext } from "../../../../src/testing/contract/context.ts";
import type { Google } from "../../../servers/google/google.ts";

type Variables = { readonly [name: string]: string };

/** A process with these variables only, and without a home. Metadata servers are not looked for unless asked. */
export function runtimeWith(variables: Variables, parts: Partial<Runtime> = {}): Runtime {
  const all: Variables = { METADATA_SERVER_DETECTION: "none", ...variables };
  const read = (name: string): string | undefined => all[name];
  return { ...processRuntime, variable: read, optionalVariable: read, homeDirectory: () => undefined, ...parts };
}

/** Our transport, for which Google's hosts are at the stand-in. */
export function transportTo(google: Google, runtime: Runtime, meter: Context["meter"]): Transport {
  const transport = createTransport({ runtime, meter, clock: systemClock });
  const ca = readFileSync(google.caFile, "utf8");
  return {
    send: (request) => {
      const { host, hostname, pathname, search } = new URL(request.url);
      if (!hostname.endsWith(".googleapis.com")) return transport.send(request);
      const url = `${google.url}${pathname}${search}`;
      return transport.send({ ...request, url, headers: { ...request.headers, host }, tls: { ca } });
    },
    close: transport.close,
  };
}

export interface Opening {
  readonly settings?: { readonly [setting: string]: string | boolean };
  readonly identities?: readonly Identity[];
  readonly variables?: Variables;
  readonly runtime?: Partial<Runtime>;
  readonly context?: Partial<Context>;
  readonly client?: object;
}

export interface Opened {
  readonly backend: Required<Pick<Backend, "read" | "describe" | "whoami" | "close">>;
  readonly context: Context;
  readonly read: (path: string, parts?: { field?: string; version?: string }) => Promise<Outcome>;
  readonly describe: (path: string, version?: string) => Promise<Description>;
}

/** A backend as the loader opens it, in a process with these variables only. */
export function opened(google: Google, opening: Opening = {}): Opened {
  const { settings = {}, identities = [], variables = {}, client } = opening;
  const given = { project: google.project.id, ...settings };
  const backend = open({
    store: "gcp-1",
    settings: given,
    identities,
    declared: given,
    ...(client === undefined ? {} : { custom: client }),
  }) as Opened["backend"];
  const runtime = opening.context?.runtime ?? runtimeWith(variables, opening.runtime);
  const meter = { requests: 0, logins: 0 };
  const context = testContext({ runtime, meter, transport: transportTo(google, runtime, meter), ...opening.context });
  return {
    backend,
    context,
    read: async (path, parts = {}) => found(await backend.read([{ backend: "gcp", path, ...parts }], context)),
    describe: async (path, version) => {
      const reference = { backend: "gcp", path, ...(version === undefined ? {} : { version }) };
      return found(await backend.describe([reference], context));
    },
  };
}

function found<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error("there is no answer");
  return first;
}

/** The text of what was found. */
export function textOf(outcome: Outcome): string {
  if (outcome.status !== "found") throw new Error(`it is ${outcome.status}`);
  return new TextDecoder().decode(outcome.value.reveal());
}

/** The error of what failed, which must have this code. */
export function failure(outcome: Outcome | Description, code: ErrorCode): SecretsError {
  if (!("error" in outcome)) throw new Error("it did not fail");
  if (outcome.error.code !== code) throw new Error(`${outcome.error.code}: ${outcome.error.message}`);
  return outcome.error;
}

/** The error that a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<SecretsError> {
  return promise.then(
    () => Promise.reject(new Error("it did not reject")),
    (error: unknown) => error as SecretsError,
  );
}
