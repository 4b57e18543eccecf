import { vi } from "vitest";
import type { Backend, Context, Outcome } from "../../../../src/loader/backend.ts";
import { open } from "../../../../src/loader/backends/vault/vault.ts";
import { systemClock } from "../../../../src/loader/clock.ts";
import type { ErrorCode } from "../../../../src/loader/errors/catalogue.ts";
import type { SecretsError } from "../../../../src/loader/errors/secrets-error.ts";
import { processRuntime, type Runtime } from "../../../../src/loader/runtime.ts";
import { createTransport } from "../../../../src/loader/transport/node-transport.ts";
import type { HttpRequest, HttpResponse, Transport } from "../../../../src/loader/transport/transport.ts";
import type { Identity } from "../../../../src/schema/identity.ts";
import type { Reference } from "../../../../src/schema/reference.ts";
import { testContext } from "../../../../src/testing/contract/context.ts";
import type { OpenBao } from "../../../servers/openbao.ts";

type Variables = { readonly [name: string]: string };

export interface Opened {
  readonly backend: Required<Pick<Backend, "read" | "describe" | "whoami" | "close">>;
  readonly context: Context;
  readonly read: (path: string, field: string, version?: string) => Promise<Outcome | undefined>;
}

/** Mounts KV version 2, which takes a moment to be there after it was mounted. */
export async function mountKv2(bao: OpenBao, path: string, namespace?: string): Promise<void> {
  const options = namespace === undefined ? {} : { namespace };
  await bao.expect("POST", `sys/mounts/${path}`, { type: "kv", options: { version: "2" } }, options);
  await vi.waitUntil(async () => (await bao.api("GET", `${path}/config`, undefined, options)).status === 200);
}

/** A process with these variables only, and without a home. */
export function runtimeWith(variables: Variables, parts: Partial<Runtime> = {}): Runtime {
  return {
    ...processRuntime,
    variable: (name) => variables[name],
    optionalVariable: (name) => variables[name],
    homeDirectory: () => undefined,
    ...parts,
  };
}

export interface Opening {
  readonly address: string;
  readonly mount?: string;
  readonly settings?: { readonly [setting: string]: string | boolean };
  readonly identities?: readonly Identity[];
  readonly variables?: Variables;
  /** The caller's own client. */
  readonly client?: object;
  readonly context?: Partial<Context>;
}

/** A backend as the loader opens it, in a process with these variables only. */
export function opened(opening: Opening): Opened {
  const { address, mount = "neural", settings = {}, identities, variables, client, context } = opening;
  const given = { address, mount, ...settings };
  const backend = open({
    store: "vault-1",
    settings: given,
    identities: identities ?? [],
    declared: { ...given, address: { variable: "VAULT_ADDR" } },
    ...(client === undefined ? {} : { custom: client }),
  }) as Opened["backend"];
  const runtime = context?.runtime ?? runtimeWith(variables ?? {});
  const meter = { requests: 0, logins: 0 };
  const transport = createTransport({ runtime, meter, clock: systemClock });
  const whole = testContext({ runtime, meter, transport, ...context });
  return {
    backend,
    context: whole,
    async read(path, field, version) {
      return (await backend.read([at(path, field, version)], whole))[0];
    },
  };
}

export function at(path: string, field: string, version?: string): Reference {
  return { backend: "vault", path, field, ...(version === undefined ? {} : { version }) };
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

export function codeOf(outcome: Outcome | undefined): ErrorCode {
  return errorOf(outcome).code;
}

export interface Scripted extends Transport {
  readonly requests: HttpRequest[];
}

export interface ScriptedAnswer {
  readonly status?: number;
  readonly json?: unknown;
  readonly text?: string;
  readonly headers?: { readonly [name: string]: string };
}

/** A transport that answers as the test says, and keeps what it was asked. */
export function scripted(answer: (request: HttpRequest, path: string) => ScriptedAnswer): Scripted {
  const requests: HttpRequest[] = [];
  return {
    requests,
    async send(request): Promise<HttpResponse> {
      requests.push(request);
      const { pathname, search } = new URL(request.url);
      const { status = 200, json, text, headers = {} } = answer(request, `${pathname}${search}`);
      return { status, headers, body: new TextEncoder().encode(text ?? JSON.stringify(json)) };
    },
  };
}

/** An answer of KV version 2. */
export function kv2(fields: { readonly [field: string]: unknown }): ScriptedAnswer {
  return {
    json: { data: { data: fields, metadata: { version: 1, created_time: "2026-01-02T03:04:05.678901234Z" } } },
  };
}
