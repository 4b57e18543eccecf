import process from "node:process";
import { CHANGE_KINDS, type ChangeKind, FAILING } from "../review/diff/change.ts";
import type { Diff } from "../review/diff/document.ts";
import { failingKinds } from "../review/diff/failing.ts";
import { safeJson } from "../review/diff/safe-text.ts";
import { type CliCommand, makeCommand } from "./command.ts";
import { diffText } from "./diff/diff-text.ts";
import { configFlag, jsonFlag } from "./flags.ts";
import { UsageError } from "./usage-error.ts";

/** Exit status of findings. */
const FINDINGS = 7;

/** `keystead diff` */
export const diffCommand: CliCommand = makeCommand(
  {
    base: { type: "positional", required: true, description: "The commit to compare with: main, HEAD~1, an id" },
    head: {
      type: "positional",
      required: false,
      description: "The commit that changes it; the work tree's own without it",
    },
    "fail-on": {
      type: "string",
      valueHint: "kinds",
      description: `Kinds that end with 7, in place of ${FAILING.join(",")}; or none, or all`,
    },
    ...configFlag,
    ...jsonFlag,
  },
  async (args, terminal) => {
    const failing = failingKinds(args["fail-on"]);
    if (failing === undefined) throw new UsageError(`--fail-on is none, all, or a list of: ${CHANGE_KINDS.join(", ")}`);
    for (const revision of [args.base, args.head]) requireRevision(revision);
    const { diffRevisions } = await import("../review/revision/diff-revisions.ts");
    const { base, head, config } = args;
    const diff = await diffRevisions({ folder: process.cwd(), base, head, config });
    await terminal.print(args.json ? `${safeJson(diff)}\n` : diffText(diff, failing));
    return exitOf(diff, failing);
  },
);

function exitOf({ changes, problems }: Diff, failing: ReadonlySet<ChangeKind>): number {
  return problems.length > 0 || changes.some(({ kind }) => failing.has(kind)) ? FINDINGS : 0;
}

function requireRevision(revision: string | undefined): void {
  if (revision === "" || revision?.startsWith("-") === true)
    throw new UsageError("BASE and HEAD are commits, as in `keystead diff main HEAD`");
}
