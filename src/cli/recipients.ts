import type { Recipient, RecipientsPlace } from "../store/recipients.ts";
import { RECIPIENT_ACTIONS } from "./choices.ts";
import { type CliCommand, makeCommand } from "./command.ts";
import { configFlag, environmentFlag, jsonFlag } from "./flags.ts";
import { openConfig } from "./open-config.ts";
import { UsageError } from "./usage-error.ts";

type Action = (typeof RECIPIENT_ACTIONS)[number];

/** What was typed behind the action. */
interface Request {
  readonly who: string | undefined;
  readonly name: string | undefined;
  readonly force: boolean;
}

/** What an action answers: for programs, and for people. */
interface Answer {
  readonly json: object;
  readonly text: string;
}

/** `keystead recipients` */
export const recipientsCommand: CliCommand = makeCommand(
  {
    action: { type: "positional", required: true, description: RECIPIENT_ACTIONS.join(", ") },
    recipient: { type: "positional", required: false, description: "age1..., or to remove one also its name" },
    name: { type: "string", valueHint: "name", description: "With add: a name for people" },
    force: { type: "boolean", description: "With remove: also the one of your own identity" },
    ...configFlag,
    ...environmentFlag,
    ...jsonFlag,
  },
  async (args, terminal) => {
    const action = RECIPIENT_ACTIONS.find((known) => known === args.action);
    if (action === undefined) throw new UsageError(`the action is one of: ${RECIPIENT_ACTIONS.join(", ")}`);
    const request = { who: args.recipient, name: args.name, force: args.force === true };
    requireFitting(action, request);
    const { config, root } = await openConfig(args.config);
    const [{ isReferencedFolder, keysByFile, localFolder }, { chooseEnvironment }, { processRuntime }] =
      await Promise.all([
        import("../store/local-folder.ts"),
        import("../loader/choose-environment.ts"),
        import("../loader/runtime.ts"),
      ]);
    const { env } = args;
    const environment =
      env !== undefined && isReferencedFolder(config, env) ? env : chooseEnvironment(config, env, processRuntime);
    const place = localFolder(config, { environment, root });
    const keys = keysByFile(config, environment);
    const answer = await ACTIONS[action](place, request, (file) => keys.get(file) ?? [file]);
    await terminal.print(args.json ? `${JSON.stringify({ environment, ...answer.json })}\n` : answer.text);
  },
);

function requireFitting(action: Action, { who, name, force }: Request): void {
  if (action !== "list" && who === undefined) throw new UsageError("RECIPIENT is missing");
  if (action === "list" && who !== undefined) throw new UsageError("an argument too many");
  if (action !== "add" && name !== undefined) throw new UsageError("--name goes with add");
  if (action !== "remove" && force) throw new UsageError("--force goes with remove");
}

/** The declared keys that a file holds; its own name where there is none. */
type KeysOf = (file: string) => readonly string[];

const ACTIONS: {
  readonly [A in Action]: (place: RecipientsPlace, request: Request, keysOf: KeysOf) => Promise<Answer>;
} = {
  list: async (place) => {
    const { listRecipients } = await import("../store/recipients.ts");
    const recipients = await listRecipients(place);
    return { json: { recipients }, text: recipients.map((one) => `${lineOf(one)}\n`).join("") };
  },
  add: async (place, { who = "", name }) => {
    const { addRecipient } = await import("../store/recipients.ts");
    const change = await addRecipient(place, who, name);
    const { already, files, recipients } = change;
    const text = already === undefined ? encrypted(files, recipients.length) : known(already, name?.trim());
    return { json: change, text: `${text}\n` };
  },
  remove: async (place, { who = "", force }, keysOf) => {
    const { removeRecipient } = await import("../store/recipients.ts");
    const removal = await removeRecipient(place, who, { force });
    const { files, recipients, removed } = removal;
    const readable = [...new Set(removal.readable.flatMap(keysOf))];
    const rotate = readable.map((name) => `  ${name}\n`).join("");
    const warning =
      readable.length === 0 ? "" : `They could read these, and may have kept them. Rotate them:\n${rotate}`;
    return {
      json: { ...removal, readable },
      text: `${lineOf(removed)} is removed\n${encrypted(files, recipients.length)}\n${warning}`,
    };
  },
};

function lineOf({ key, name }: Recipient): string {
  return name === undefined ? key : `${key} # ${name}`;
}

function known(already: Recipient, name: string | undefined): string {
  if (name === undefined || name === already.name) return `${lineOf(already)} is a recipient already`;
  const before = already.name === undefined ? "had no name" : `was named ${already.name}`;
  return `${already.key} is a recipient already: it ${before}, and is ${name} now`;
}

function encrypted(files: number, recipients: number): string {
  const of = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
  return files === 0
    ? `${of(recipients, "recipient")}, nothing to encrypt anew`
    : `${of(files, "file")} encrypted anew for ${of(recipients, "recipient")}`;
}
