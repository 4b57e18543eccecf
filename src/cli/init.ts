import type { OwnIdentity } from "../loader/backends/local/make-identity.ts";
import type { Runtime } from "../loader/runtime.ts";
import { type CliCommand, makeCommand } from "./command.ts";
import { jsonFlag } from "./flags.ts";
import type { DotenvEntries } from "./init/dotenv-entries.ts";
import type { Joined } from "./init/join-project.ts";
import type { Started } from "./init/start-project.ts";
import { openConfig } from "./open-config.ts";
import type { Terminal } from "./terminal.ts";

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
    const [{ hasConfig, startProject }, { processRuntime }] = await Promise.all([
      import("./init/start-project.ts"),
      import("../loader/runtime.ts"),
    ]);
    if (from === undefined && (await hasConfig(processRuntime.workingDirectory()))) {
      await join(args.json === true, terminal, processRuntime);
      return;
    }
    const entries = from === undefined ? undefined : await entriesOf(from);
    const started = await startProject(processRuntime.workingDirectory(), entries?.values, processRuntime);
    for (const { name, reason } of entries?.skipped ?? [])
      await terminal.tell(`warning: ${JSON.stringify(name)} is not declared: ${reason}\n`);
    await terminal.print(args.json ? `${JSON.stringify(resultOf(started, entries))}\n` : story(started, from, entries));
  },
);

async function join(json: boolean, terminal: Terminal, runtime: Runtime): Promise<void> {
  const { joinProject } = await import("./init/join-project.ts");
  const joined = await joinProject(await openConfig(), runtime);
  const { environments, file, identity } = joined;
  const { created, recipient } = identity;
  const told = {
    config: basename(file),
    recipient,
    ...(created === undefined ? {} : { identity: created }),
    environments,
  };
  await terminal.print(json ? `${JSON.stringify(told)}\n` : joinedStory(joined));
}

function joinedStory({ environments, file, identity }: Joined): string {
  const told = {
    first: (environment: string) =>
      `${environment}: you are its first recipient; next: keystead generate --env ${environment}`,
    recipient: (environment: string) => `${environment}: you are one of its recipients`,
    stranger: (environment: string) =>
      `${environment}: ask one of its recipients to run: keystead recipients add --env ${environment} ${identity.recipient}`,
  };
  const lines = [
    `${basename(file)} is there already, and stays as it is`,
    identityLine(identity),
    ...environments.map(({ as, environment }) => told[as](environment)),
  ];
  return `${lines.join("\n")}\n`;
}

function identityLine({ created, recipient }: OwnIdentity): string {
  return created === undefined
    ? `your identity is there already: ${recipient}`
    : `your identity is in ${created}: keep it safe, nobody can restore it`;
}

const basename = (path: string): string => path.replace(/^.*[/\\]/, "");

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
  const lines = [
    `${file} is written, and secrets/development/recipients.txt`,
    identityLine(identity),
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
