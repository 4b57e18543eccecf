import { describe, expect, inject, test } from "vitest";
import { type AwsAccount, connectAws } from "./aws-account.ts";
import { catalogue, type ServerName } from "./catalogue.ts";
import { connectOpenBao, type OpenBao, type OpenBaoCoordinates } from "./openbao.ts";
import { connectPostgreSql, type PostgreSql, type PostgreSqlCoordinates } from "./postgresql.ts";

/** What the global set-up found and started, as the test files get it. */
export interface SharedServers {
  readonly paths: Readonly<Record<ServerName, string | undefined>>;
  readonly openbao?: OpenBaoCoordinates;
  readonly postgresql?: PostgreSqlCoordinates;
  readonly ministack?: AwsCoordinates;
}

/** Where a server that speaks AWS's APIs is. */
export interface AwsCoordinates {
  readonly address: string;
}

/** Why a suite was not run, and how to get what it wants. */
export interface Want {
  readonly want: string;
  readonly get: string;
}

declare module "vitest" {
  interface ProvidedContext {
    servers: SharedServers;
  }
  interface TaskMeta {
    notRun?: Want;
  }
}

/** A running server where there is a shared one, the path of the program otherwise. */
export interface AvailableServers extends Record<Exclude<ServerName, "openbao" | "postgresql" | "ministack">, string> {
  readonly openbao: OpenBao;
  readonly postgresql: PostgreSql;
  readonly ministack: AwsAccount;
}

/** Registers a suite that is not run: it is counted and printed at the end of the run with what would get it. */
export function notRun(want: string, get: string): void {
  describe(`not run for want of ${want}`, () => {
    test(`get it: ${get}`, { skip: true, meta: { notRun: { want, get } } }, () => expect.unreachable(want));
  });
}

/** Defines the tests where they can run, and counts them as not run where they cannot: the system, the user. */
export function suiteWhere(possible: boolean, { want, get }: Want, define: () => void): void {
  if (possible) define();
  else notRun(want, get);
}

function available(name: ServerName, shared: SharedServers): OpenBao | PostgreSql | AwsAccount | string | undefined {
  if (name === "openbao") return shared.openbao && connectOpenBao(shared.openbao);
  if (name === "postgresql") return shared.postgresql && connectPostgreSql(shared.postgresql);
  if (name === "ministack") return shared.ministack && connectAws(shared.ministack.address);
  return shared.paths[name];
}

/**
 * Defines the tests that need these servers, or counts them as not run when one is absent.
 * OpenBao, PostgreSQL and ministack are shared by all files of a run: use mounts, namespaces, names and roles of your own,
 * and start your own server to seal, restart or reconfigure it.
 */
export function suiteFor<Name extends ServerName>(
  names: Name | readonly Name[],
  define: (servers: Pick<AvailableServers, Name>) => void,
): void {
  const shared = inject("servers");
  const wanted = typeof names === "string" ? [names] : names;
  const servers = wanted.map((name) => [name, available(name, shared)] as const);
  const absent = servers.filter(([, server]) => server === undefined).map(([name]) => name);
  if (absent.length === 0) {
    define(Object.fromEntries(servers) as Pick<AvailableServers, Name>);
    return;
  }
  notRun(absent.join(" and "), absent.map((name) => catalogue[name].get).join(" && "));
}
