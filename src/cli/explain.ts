import { printable } from "../loader/errors/printable.ts";
import type { SecretsError } from "../loader/errors/secrets-error.ts";
import type { KeyReport, Report } from "../loader/report.ts";
import { lengthOf } from "../review/doctor/time-left.ts";
import { tellUnused } from "./cache-notes.ts";
import { type CliCommand, makeCommand } from "./command.ts";
import { exitOf, ownError, tellError } from "./failure.ts";
import { jsonFlag, loadFlags } from "./flags.ts";
import { withLoaded } from "./open-config.ts";
import { table } from "./table.ts";

/** `keystead explain` */
export const explainCommand: CliCommand = makeCommand({ ...loadFlags, ...jsonFlag }, async (args, terminal) => {
  const reports: Report[] = [];
  let failure: SecretsError | undefined;
  try {
    await withLoaded(args, () => undefined, { onReport: (report) => void reports.push(report) });
  } catch (error) {
    // Without a report nothing was asked of a store: there is nothing to show but the error.
    if (reports.length === 0) throw error;
    failure = ownError(error, "keystead explain");
  }
  for (const report of reports) {
    await terminal.print(args.json ? `${JSON.stringify(report)}\n` : tableOf(report, Date.now()));
    if (!args.json) await tellUnused(report, terminal);
  }
  if (failure === undefined) return 0;
  await tellError(failure, terminal);
  return exitOf(failure);
});

function tableOf(report: Report, now: number): string {
  const rows = report.keys.map((key) => [
    key.key,
    key.reference ?? "-",
    printable(key.version ?? "-"),
    age(key.createdAt, now),
    stateOf(key, now),
  ]);
  return table(["KEY", "REFERENCE", "VERSION", "AGE", "STATUS"], rows);
}

/** Where the value comes from, or why there is none. */
function stateOf({ status, origin, cachedAt, code, what, warnings }: KeyReport, now: number): string {
  const found = cachedAt === undefined ? from(origin) : `${origin} (${age(cachedAt, now)})`;
  const state = status === "failed" ? code : status === "missing" ? missing(origin, what) : found;
  return [state, ...warnings.filter((warning) => warning !== "stale")].join(", ");
}

function from(origin: KeyReport["origin"]): string {
  return origin === "store" ? "found" : origin;
}

function missing(origin: KeyReport["origin"], what: KeyReport["what"]): string {
  return origin === "absent" ? "absent" : `missing${what === undefined ? "" : ` (${what})`}`;
}

function age(createdAt: string | undefined, now: number): string {
  return createdAt === undefined ? "-" : lengthOf(now - Date.parse(createdAt));
}
