import { type CliCommand, makeCommand } from "./command.ts";
import { jsonFlag } from "./flags.ts";
import type { DotenvEntries } from "./init/dotenv-entries.ts";
import type { Started } from "./init/start-project.ts";

/** `keystead init` */
export const initCommand: CliCommand = makeCommand(
  {
    from: {
      type: "string",
      valueHint: "file",
      description: "A dotenv file: its names are declared, its values stored for development",
    },
    ...jsonFlag,
  },
  async (args, terminal) => {
    const { from } = args;
    const [{ startProject }, { processRuntime }] = await Promise.all([
      import("./init/start-project.ts"),
      import("../loader/runtime.ts"),
    ]);
    const entries = from === undefined ? undefined : await entriesOf(from);
    const started = await startProject(processRuntime.workingDirectory(), entries?.values, processRuntime);
    for (const { name, reason } of entries?.skipped ?? [])
      await terminal.tell(`warning: ${JSON.stringify(name)} is not declared: ${reason}\n`);
    await terminal.print(args.json ? `${JSON.stringify(resultOf(started, entries))}\n` : story(started, from, entries));
  },
);

async function entriesOf(path: string): Promise<DotenvEntries> {
  const { readDotenv } = await import("./init/read-dotenv.ts");
  return await readDotenv(path);
}

function resultOf({ file, identity }: Started, entries: DotenvEntries | undefined): object {
  return {
    config: file,
    environment: "development",
    recipient: identity.recipient,
    ...(identity.created === undefined ? {} : { identity: identity.created }),
    keys: [...(entries?.values.keys() ?? [])],
    skipped: entries?.skipped ?? [],
  };
}

function story({ file, identity }: Started, from: string | undefined, entries: DotenvEntries | undefined): string {
  const { created, recipient } = identity;
  const lines = [
    `${file} is written, and secrets/development/recipients.txt`,
    created === undefined
      ? `your identity is there already: ${recipient}`
      : `your identity is in ${created}: keep it safe, nobody can restore it`,
    ...(entries === undefined
      ? ["next: keystead generate --env development"]
      : [
          `stored encrypted in secrets/development: ${[...entries.values.keys()].join(", ")}`,
          "next: keystead explain --env development",
          ...(entries.skipped.length === 0
            ? [`then delete ${from}: it holds the values in clear`]
            : [`then delete ${from}, which holds the values in clear, once you have kept what is not declared`]),
        ]),
  ];
  return `${lines.join("\n")}\n`;
}
