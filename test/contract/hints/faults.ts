import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { SecretsError } from "../../../src/loader/errors/secrets-error.ts";
import type { Ports } from "../../../src/loader/load-options.ts";
import { loadSecretsWith } from "../../../src/loader/load-secrets.ts";
import { processRuntime, type Runtime } from "../../../src/loader/runtime.ts";
import { defineSecrets, secret } from "../../../src/schema/declare.ts";
import type { Source } from "../../../src/schema/source.ts";

/** What goes wrong with an identity in every store. */
export const FAULTS = [
  "a wrong audience",
  "an expired credential",
  "an unknown role",
  "a missing policy",
  "a missing id-token: write",
] as const;

export type Fault = (typeof FAULTS)[number];

export type Variables = { readonly [name: string]: string };

/** One way to run into a fault: as whom, with which variables, and the part of the hint that mends it. */
export interface Case {
  readonly by: string;
  readonly source: Source;
  readonly variables: Variables;
  readonly code: SecretsError["code"];
  readonly hint: string;
}

/** A store that is ready, whose key `key` is there. */
export interface Refusing {
  readonly cases: { readonly [F in Fault]: readonly Case[] };
  /** A process with these variables only, as this store is reached from it. */
  readonly ports: (variables: Variables) => Ports;
  stop(): Promise<void>;
}

/** What mends a job that may not have a token. */
const GITHUB = "`permissions: id-token: write`";

/** GitHub's service, which gives this job no token. */
export interface Github {
  /** What the runner sets. */
  readonly variables: Variables;
  stop(): Promise<void>;
}

export async function refusedByGithub(): Promise<Github> {
  const server = createServer((_, response) => response.writeHead(403).end("{}"));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    variables: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "bearer",
    },
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** A process with these variables only. */
export function runtimeWith(variables: Variables): Runtime {
  const read = (name: string): string | undefined => variables[name];
  return { ...processRuntime, variable: read, optionalVariable: read, homeDirectory: () => undefined };
}

/** A login that is refused. */
export function refused(by: string, source: Source, variables: Variables, hint: string): Case {
  return { by, source, variables, hint, code: "backend/unauthenticated" };
}

/** A read that is denied. */
export function denied(by: string, source: Source, variables: Variables, hint: string): Case {
  return { by, source, variables, hint, code: "backend/denied" };
}

/** A job whose runner sets nothing, and one that GitHub refuses. */
export function withoutPermission(by: string, source: Source, more: Variables, github: Github): readonly Case[] {
  const unset: Case = { by, source, variables: more, hint: GITHUB, code: "backend/unconfigured" };
  return [unset, refused(`${by}, refused by GitHub`, source, { ...more, ...github.variables }, GITHUB)];
}

/** The one problem of a load of the key. */
export async function refusalOf({ source, variables }: Case, ports: Refusing["ports"]): Promise<SecretsError> {
  const config = defineSecrets({ environments: { production: source }, secrets: { KEY: secret() } });
  const error: unknown = await loadSecretsWith(config, { environment: "production" }, ports(variables)).catch(
    (reason: unknown) => reason,
  );
  if (!(error instanceof SecretsError)) throw new Error("it loaded");
  const [problem, ...others] = error.problems;
  if (problem === undefined || others.length > 0) throw error;
  return problem;
}
