import type { TestProject } from "vitest/node";
import { recordProofs } from "./proven/record.ts";
import { catalogue, found, type ServerName, serverNames } from "./servers/catalogue.ts";
import { type OwnAws, startMinistack } from "./servers/ministack.ts";
import { type OpenBaoCoordinates, type OwnOpenBao, startOpenBao } from "./servers/openbao.ts";
import { type OwnPostgreSql, type PostgreSqlCoordinates, startPostgreSql } from "./servers/postgresql.ts";
import { describeNotRun, type NotRun } from "./servers/report.ts";

interface Started {
  readonly openbao: OwnOpenBao | undefined;
  readonly postgresql: OwnPostgreSql | undefined;
  readonly ministack: OwnAws | undefined;
}

type Paths = Readonly<Record<ServerName, string | undefined>>;

async function stop({ openbao, postgresql, ministack }: Started): Promise<void> {
  await Promise.all([openbao?.stop(), postgresql?.stop(), ministack?.stop()]);
}

// A server that is there and does not start fails the run: it is not the same as one that is absent.
async function start(paths: Paths): Promise<Started> {
  const [openbao, postgresql, ministack] = await Promise.allSettled([
    paths.openbao === undefined ? undefined : startOpenBao(),
    paths.postgresql === undefined ? undefined : startPostgreSql(),
    paths.ministack === undefined ? undefined : startMinistack(),
  ]);
  const started = { openbao: valueOf(openbao), postgresql: valueOf(postgresql), ministack: valueOf(ministack) };
  const failed = [openbao, postgresql, ministack].find(({ status }) => status === "rejected");
  if (failed === undefined) return started;
  await stop(started);
  throw (failed as PromiseRejectedResult).reason;
}

function valueOf<T>(settled: PromiseSettledResult<T>): T | undefined {
  return settled.status === "fulfilled" ? settled.value : undefined;
}

// Only data goes to the workers.
function openBaoCoordinates({ address, token, unsealKey }: OwnOpenBao): OpenBaoCoordinates {
  return { address, token, unsealKey };
}

function postgreSqlCoordinates({ host, port, user, password, programs }: OwnPostgreSql): PostgreSqlCoordinates {
  return { host, port, user, password, programs };
}

function suitesNotRun(project: TestProject): readonly NotRun[] {
  return project.vitest.state.getTestModules().flatMap((module) =>
    [...module.children.allTests("skipped")].flatMap((test) => {
      const { notRun } = test.meta();
      return notRun === undefined ? [] : [{ ...notRun, file: module.relativeModuleId }];
    }),
  );
}

// Continuous integration demands every server; elsewhere an absent one is a printed, counted gap.
function report(project: TestProject, paths: Paths): void {
  const suites = suitesNotRun(project);
  for (const line of describeNotRun(suites)) console.log(line);
  if (process.env["KEYSTEAD_SERVERS_REQUIRED"] !== "1") return;
  const absent = serverNames.filter((name) => paths[name] === undefined);
  for (const name of absent) console.log(`absent: ${catalogue[name].title} (${catalogue[name].get})`);
  if (suites.length + absent.length === 0) return;
  console.log("KEYSTEAD_SERVERS_REQUIRED=1 lets nothing be absent: the run fails");
  process.exitCode = 1;
}

/** Starts the shared servers that are there, tells the workers where, and reports at the end what was not run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const paths = await found();
  const started = await start(paths);
  const { openbao, postgresql, ministack } = started;
  project.provide("servers", {
    paths,
    ...(openbao === undefined ? {} : { openbao: openBaoCoordinates(openbao) }),
    ...(postgresql === undefined ? {} : { postgresql: postgreSqlCoordinates(postgresql) }),
    ...(ministack === undefined ? {} : { ministack: { address: ministack.address } }),
  });
  return async () => {
    await stop(started);
    report(project, paths);
    recordProofs(project);
  };
}
