import type { CliCommand } from "./command.ts";

/** A command, as help and completion show it without loading it. */
export interface CommandRow {
  readonly name: string;
  readonly summary: string;
  readonly example: string;
  /** Whether it takes everything behind `--`. */
  readonly takesRest?: boolean;
  readonly load: () => Promise<CliCommand>;
}

/** Every command, each loaded when it is used. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: "init",
    summary: "Write a declaration, an identity outside the repository and the ignore lines",
    example: "keystead init --from .env",
    load: () => import("./init.ts").then((m) => m.initCommand),
  },
  {
    name: "check",
    summary: "Tell every problem of the declaration, without asking a store",
    example: "keystead check",
    load: () => import("./check.ts").then((m) => m.checkCommand),
  },
  {
    name: "diff",
    summary: "Show what a commit changes about the secrets, without trusting it",
    example: "keystead diff main HEAD",
    load: () => import("./diff.ts").then((m) => m.diffCommand),
  },
  {
    name: "explain",
    summary: "Load, and show where each key comes from, without its value",
    example: "keystead explain --env production --consumer api",
    load: () => import("./explain.ts").then((m) => m.explainCommand),
  },
  {
    name: "doctor",
    summary: "Examine what stands between a consumer and its secrets, without reading them",
    example: "keystead doctor --env production --consumer api",
    load: () => import("./doctor.ts").then((m) => m.doctorCommand),
  },
  {
    name: "run",
    summary: "Start a command with the values in its environment, and redact its output",
    example: "keystead run --env development --consumer api -- node server.js",
    takesRest: true,
    load: () => import("./run.ts").then((m) => m.runCommand),
  },
  {
    name: "get",
    summary: "Print the value of one key, byte for byte",
    example: "keystead get SECRET_KEY --env development",
    load: () => import("./get.ts").then((m) => m.getCommand),
  },
  {
    name: "set",
    summary: "Store the value of one key, from standard input or a hidden prompt",
    example: "openssl rand -hex 32 | keystead set SECRET_KEY --env development --trim",
    load: () => import("./set.ts").then((m) => m.setCommand),
  },
  {
    name: "generate",
    summary: "Make and store every key that has a generator and no value",
    example: "keystead generate --env development",
    load: () => import("./generate.ts").then((m) => m.generateCommand),
  },
  {
    name: "recipients",
    summary: "List, add or remove who can read an environment of the embedded store",
    example: "keystead recipients add age1... --name ada --env development",
    load: () => import("./recipients.ts").then((m) => m.recipientsCommand),
  },
  {
    name: "export",
    summary: "Print the values as a dotenv file, JSON or shell commands",
    example: "keystead export --env development --format dotenv",
    load: () => import("./export.ts").then((m) => m.exportCommand),
  },
  {
    name: "completion",
    summary: "Print the completion script of a shell",
    example: "source <(keystead completion bash)",
    load: () => import("./completion.ts").then((m) => m.completionCommand),
  },
];
