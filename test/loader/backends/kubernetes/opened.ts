import type { Backend, Context, Outcome } from "../../../../src/loader/backend.ts";
import { open } from "../../../../src/loader/backends/kubernetes/kubernetes.ts";
import { systemClock } from "../../../../src/loader/clock.ts";
import type { SecretsError } from "../../../../src/loader/errors/secrets-error.ts";
import { processRuntime, type Runtime } from "../../../../src/loader/runtime.ts";
import { createTransport } from "../../../../src/loader/transport/node-transport.ts";
import type { HttpRequest, HttpResponse, Transport } from "../../../../src/loader/transport/transport.ts";
import type { Identity } from "../../../../src/schema/identity.ts";
import type { Reference } from "../../../../src/schema/reference.ts";
import { testContext } from "../../../../src/testing/contract/context.ts";

type Variables = { readonly [name: string]: string };

export interface Opened {
  readonly backend: Required<Pick<Backend, "read" | "describe" | "endpoints" | "whoami" | "close">>;
  readonly context: Context;
  readonly read: (path: string, field: string) => Promise<Outcome | undefined>;
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
  readonly settings?: { readonly [setting: string]: string | boolean };
  readonly identities?: readonly Identity[];
  readonly variables?: Variables;
  /** The caller's own client. */
  readonly client?: object;
  readonly context?: Partial<Context>;
}

/** A backend as the loader opens it, in a process with these variables only. */
export function opened({ settings = {}, identities = [], variables = {}, client, context }: Opening): Opened {
  const custom = client === undefined ? {} : { custom: client };
  const backend = open({
    store: "kubernetes-1",
    settings,
    identities,
    declared: settings,
    ...custom,
  }) as Opened["backend"];
  const runtime = context?.runtime ?? runtimeWith(variables);
  const meter = { requests: 0, logins: 0 };
  const transport = createTransport({ runtime, meter, clock: systemClock });
  const whole = testContext({ runtime, meter, transport, ...context });
  return {
    backend,
    context: whole,
    async read(path, field) {
      return (await backend.read([at(path, field)], whole))[0];
    },
  };
}

export function at(path: string, field: string): Reference {
  return { backend: "kubernetes", path, field };
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

export interface ScriptedAnswer {
  readonly status?: number;
  readonly json?: unknown;
  readonly text?: string;
}

export interface Scripted extends Transport {
  readonly requests: HttpRequest[];
}

/** A transport that answers as the test says, and keeps what it was asked. */
export function scripted(answer: (request: HttpRequest, path: string) => ScriptedAnswer): Scripted {
  const requests: HttpRequest[] = [];
  return {
    requests,
    async send(request): Promise<HttpResponse> {
      requests.push(request);
      const { pathname, search } = new URL(request.url);
      const { status = 200, json, text } = answer(request, `${pathname}${search}`);
      return { status, headers: {}, body: new TextEncoder().encode(text ?? JSON.stringify(json)) };
    },
  };
}

/** A Secret as the API answers it. */
export function secretAnswer(
  name: string,
  data: { readonly [key: string]: string | null } | undefined,
): ScriptedAnswer {
  const encoded =
    data && Object.entries(data).map(([key, value]) => [key, value === null ? null : btoa(value)] as const);
  return {
    json: {
      kind: "Secret",
      apiVersion: "v1",
      metadata: { name, resourceVersion: "7" },
      ...(encoded === undefined ? {} : { data: Object.fromEntries(encoded) }),
    },
  };
}

/** A refusal as the API answers it. */
export function statusAnswer(status: number, reason: string, message = ""): ScriptedAnswer {
  return { status, json: { kind: "Status", apiVersion: "v1", status: "Failure", reason, message, code: status } };
}
