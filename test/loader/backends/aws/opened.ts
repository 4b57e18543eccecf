import type { Backend, Context, Outcome } from "../../../../src/loader/backend.ts";
import { open } from "../../../../src/loader/backends/aws/aws.ts";
import { systemClock } from "../../../../src/loader/clock.ts";
import type { ErrorCode } from "../../../../src/loader/errors/catalogue.ts";
import type { SecretsError } from "../../../../src/loader/errors/secrets-error.ts";
import { processRuntime, type Runtime } from "../../../../src/loader/runtime.ts";
import { createTransport } from "../../../../src/loader/transport/node-transport.ts";
import type { HttpRequest, HttpResponse, Transport } from "../../../../src/loader/transport/transport.ts";
import type { Identity } from "../../../../src/schema/identity.ts";
import type { Reference } from "../../../../src/schema/reference.ts";
import { variable } from "../../../../src/schema/setting.ts";
import { aws } from "../../../../src/schema/sources/aws.ts";
import { testContext } from "../../../../src/testing/contract/context.ts";
import type { AwsKey } from "../../../servers/aws-signed.ts";

export type Variables = { readonly [name: string]: string };

export interface Opened {
  readonly backend: Required<Pick<Backend, "read" | "describe" | "whoami" | "close">>;
  readonly context: Context;
  readonly read: (path: string, field?: string, version?: string) => Promise<Outcome | undefined>;
}

/** A process with these variables only. */
export function runtimeWith(variables: Variables): Runtime {
  const read = (name: string): string | undefined => variables[name];
  return { ...processRuntime, variable: read, optionalVariable: read, homeDirectory: () => undefined };
}

export interface Opening {
  readonly address?: string;
  readonly key?: AwsKey;
  readonly settings?: { readonly [setting: string]: string | boolean };
  readonly identities?: readonly Identity[];
  readonly variables?: Variables;
  readonly client?: object;
  readonly context?: Partial<Context>;
}

const KEYS = aws.keys({ accessKeyId: variable("ID"), secretAccessKey: variable("SECRET") });
const TEMPORARY = aws.keys({
  accessKeyId: variable("ID"),
  secretAccessKey: variable("SECRET"),
  sessionToken: variable("SESSION"),
});

const asVariables = ({ accessKeyId, secretAccessKey, sessionToken }: AwsKey): Variables => ({
  ID: accessKeyId,
  SECRET: secretAccessKey,
  ...(sessionToken === undefined ? {} : { SESSION: sessionToken }),
});

/** A backend as the loader opens it, in a process with these variables only, by a key or the identities that are given. */
export function opened({ address, key, settings, identities, variables, client, context }: Opening): Opened {
  const byKey = key?.sessionToken === undefined ? KEYS : TEMPORARY;
  const given = { ...(client === undefined ? { region: "us-east-1" } : {}), ...settings };
  const backend = open({
    store: "aws-1",
    settings: given,
    identities: identities ?? (key === undefined ? [] : [byKey]),
    declared: given,
    ...(client === undefined ? {} : { custom: client }),
  }) as Opened["backend"];
  const runtime = runtimeWith({
    ...(address === undefined ? {} : { AWS_ENDPOINT_URL: address }),
    ...(key === undefined ? {} : asVariables(key)),
    ...variables,
  });
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

export function at(path: string, field?: string, version?: string): Reference {
  return {
    backend: "aws",
    path,
    ...(field === undefined ? {} : { field }),
    ...(version === undefined ? {} : { version }),
  };
}

const decoder = new TextDecoder();

/** The text of a value, or what came in its place. */
export function textOf(outcome: Outcome | undefined): string {
  if (outcome === undefined) return "no answer";
  if (outcome.status === "found") return decoder.decode(outcome.value.reveal());
  return outcome.status === "missing" ? `missing ${outcome.what}` : outcome.error.code;
}

export function errorOf(outcome: Outcome | undefined): SecretsError {
  if (outcome?.status !== "failed") throw new Error(`it is ${outcome?.status}`);
  return outcome.error;
}

export function codeOf(outcome: Outcome | undefined): ErrorCode {
  return errorOf(outcome).code;
}

export interface ScriptedAnswer {
  readonly status?: number;
  readonly json?: unknown;
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly headers?: { readonly [name: string]: string };
}

export interface Call {
  /** The operation: `GetSecretValue`, or the action of STS. */
  readonly operation: string;
  readonly input: { readonly [name: string]: unknown };
  readonly request: HttpRequest;
}

export interface Scripted extends Transport {
  readonly calls: Call[];
  readonly operations: readonly string[];
}

/** A transport that answers as the test says, and keeps what it was asked. */
export function scripted(answer: (call: Call, count: number) => ScriptedAnswer): Scripted {
  const calls: Call[] = [];
  return {
    calls,
    get operations() {
      return calls.map(({ operation }) => operation);
    },
    async send(request): Promise<HttpResponse> {
      const call = callOf(request);
      calls.push(call);
      const { status = 200, json, text, bytes, headers = {} } = answer(call, calls.length);
      return { status, headers, body: bytes ?? new TextEncoder().encode(text ?? JSON.stringify(json)) };
    },
  };
}

function callOf(request: HttpRequest): Call {
  const body = typeof request.body === "string" ? request.body : decoder.decode(request.body);
  const target = Object.entries(request.headers ?? {}).find(([name]) => name.toLowerCase() === "x-amz-target")?.[1];
  const operation = target?.split(".")[1];
  if (operation !== undefined) return { operation, input: JSON.parse(body) as Call["input"], request };
  const input = Object.fromEntries(new URLSearchParams(body));
  return { operation: input["Action"] ?? "", input, request };
}
