import type { SecretsError } from "../loader/errors/secrets-error.ts";
import type { KeyReport, Report } from "../loader/report.ts";
import { type CliCommand, makeCommand } from "./command.ts";
import { exitOf, ownError, tellError } from "./failure.ts";
import { jsonFlag, loadFlags } from "./flags.ts";
import { withLoaded } from "./open-config.ts";
import { table } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** `keystead explain` */
export const explainCommand: CliCommand = makeCommand({ ...loadFlags, ...jsonFlag }, async (args, terminal) => {
  let report: Report | undefined;
  const onReport = (made: Report): void => void (report = made);
  const error = await withLoaded(args, () => undefined, { onReport }).catch((thrown: unknown) =>
    ownError(thrown, "keystead explain"),
  );
  // Without a report nothing was asked of a store: there is nothing to show but the error.
  if (report === undefined) {
    if (error !== undefined) throw error;
    return 0;
  }
  await terminal.print(args.json ? `${JSON.stringify(report)}\n` : tableOf(report, Date.now()));
  return error === undefined ? 0 : await failed(error, terminal);
});

async function failed(error: SecretsError, terminal: Terminal): Promise<number> {
  await tellError(error, terminal);
  return exitOf(error);
}

function tableOf(report: Report, now: number): string {
  const rows = report.keys.map((key) => [
    key.key,
    key.reference ?? "-",
    key.version ?? "-",
    age(key.createdAt, now),
    stateOf(key),
  ]);
  return table(["KEY", "REFERENCE", "VERSION", "AGE", "STATUS"], rows);
}

/** Where the value comes from, or why there is none. */
function stateOf({ status, origin, code, what, warnings }: KeyReport): string {
  const state = status === "failed" ? code : status === "missing" ? missing(origin, what) : from(origin);
  return [state, ...warnings].join(", ");
}

function from(origin: KeyReport["origin"]): string {
  return origin === "store" ? "found" : origin;
}

function missing(origin: KeyReport["origin"], what: KeyReport["what"]): string {
  return origin === "absent" ? "absent" : `missing${what === undefined ? "" : ` (${what})`}`;
}

const UNITS = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1000],
] as const;

/** In whole units of the largest kind: `3d`, `5h`. */
function age(createdAt: string | undefined, now: number): string {
  if (createdAt === undefined) return "-";
  const ms = now - Date.parse(createdAt);
  const unit = UNITS.find(([, length]) => ms >= length);
  return unit === undefined ? "0s" : `${Math.floor(ms / unit[1])}${unit[0]}`;
}
