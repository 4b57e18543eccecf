import type { AnyConfig } from "../schema/config.ts";
import { type CliCommand, makeCommand } from "./command.ts";
import { exitOf, tellError } from "./failure.ts";
import { configFlag, jsonFlag } from "./flags.ts";
import { openConfig } from "./open-config.ts";

/** `keystead check` */
export const checkCommand: CliCommand = makeCommand({ ...configFlag, ...jsonFlag }, async (args, terminal) => {
  const [{ check }, { issuesError }] = await Promise.all([
    import("../schema/check/check.ts"),
    import("../loader/prepare.ts"),
  ]);
  const { config, file } = await openConfig(args.config);
  const issues = check(config);
  const error = issues.length === 0 ? undefined : issuesError(issues, `use ${file}`);
  if (args.json)
    await terminal.print(`${JSON.stringify({ ok: error === undefined, issues: error?.problems ?? [] })}\n`);
  else if (error === undefined) await terminal.print(`${summary(config)}\n`);
  if (error === undefined) return 0;
  await tellError(error, terminal);
  return exitOf(error);
});

function summary({ secrets, environments, consumers }: AnyConfig): string {
  const counts = [count(secrets, "key"), count(environments, "environment"), count(consumers, "consumer")];
  return `ok: ${counts.join(", ")}`;
}

function count(record: object, noun: string): string {
  const { length } = Object.keys(record);
  return `${length} ${noun}${length === 1 ? "" : "s"}`;
}
