import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { installInto, repository } from "../package/packed.ts";
import { type CommandResult, execute, succeed } from "../servers/command.ts";
import { startProcess } from "../servers/process.ts";
import { suiteFor } from "../servers/suite.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";

const node = process.execPath;
const deno = join(repository, "node_modules/deno/deno");
const bun = join(repository, "node_modules/bun/bin/bun.exe");

interface Example {
  readonly folder: string;
  readonly env: { readonly [name: string]: string };
  readonly keystead: (...args: string[]) => Promise<string>;
}

/** A copy of an example with an identity and values of its own, made as its README says. */
async function example(name: string): Promise<Example> {
  const folder = temporaryFolder();
  cpSync(join(repository, "examples", name), folder, { recursive: true });
  await installInto(folder);
  const env = {
    PATH: process.env["PATH"] ?? "",
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, ".config"),
    KEYSTEAD_ENV: "development",
  };
  const keystead = (...args: string[]): Promise<string> =>
    succeed(node, [join(folder, "node_modules/keystead/dist/cli.js"), ...args], { cwd: folder, env });
  await keystead("init");
  await keystead("generate", "--env", "development");
  return { folder, env, keystead };
}

/** The signature that the server must give, made of the value that the command line gives. */
async function signature({ keystead }: Example): Promise<string> {
  const { createHmac } = await import("node:crypto");
  return createHmac("sha256", await keystead("get", "SECRET_KEY"))
    .update("/x")
    .digest("hex");
}

async function serves(made: Example, command: string, args: readonly string[]): Promise<void> {
  const started = await startProcess({
    name: command,
    command,
    args,
    cwd: made.folder,
    env: made.env,
    ready: (output: string) => /listening on \d+ with Secrets \{/.test(output),
    deadlineMs: 15_000,
  });
  try {
    const port = /listening on (\d+)/.exec(started.output())?.[1];
    const answer = await fetch(`http://127.0.0.1:${port}/x`);
    expect(await answer.text()).toBe(await signature(made));
    expect(started.output()).toContain("SECRET_KEY: <redacted>");
    expect(started.output()).not.toContain(await made.keystead("get", "SECRET_KEY"));
  } finally {
    await started.stop();
  }
}

test("examples/node: a server that loads at bootstrap", async () => serves(await example("node"), node, ["server.ts"]));

test("examples/bun: the same on Bun", async () => serves(await example("bun"), bun, ["server.ts"]));

test("examples/deno: the same on Deno, with the permissions that its page names", async () => {
  const made = await example("deno");
  await serves(made, deno, [
    "run",
    "--no-prompt",
    "--allow-env",
    `--allow-read=${made.folder}`,
    "--allow-net=127.0.0.1",
    "server.ts",
  ]);
});

test("examples/bundled: one file by esbuild, as an ES module and as CommonJS", async () => {
  const made = await example("bundled");
  for (const name of ["esbuild", "@esbuild"])
    symlinkSync(join(repository, "node_modules", name), join(made.folder, "node_modules", name), "dir");
  await succeed(node, ["build.mjs"], { cwd: made.folder, env: made.env });
  const outputs: CommandResult[] = [];
  for (const file of ["dist/esm/app.mjs", "dist/app.cjs"])
    outputs.push(await execute(node, [file], { cwd: made.folder, env: made.env }));
  for (const { code, stdout, stderr } of outputs) {
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe("Secrets { SECRET_KEY: <redacted>, DATABASE_URL: <redacted>, PORT: 0 } 64\n");
  }
});

suiteFor("python", ({ python }) => {
  test("examples/python: a program that knows nothing of keystead", async () => {
    const made = await example("python");
    const { createHmac } = await import("node:crypto");
    const key = await made.keystead("get", "SECRET_KEY");
    const output = await made.keystead("run", "--", python, "app.py");
    expect(output).toBe(
      `signature of /: ${createHmac("sha256", key).update("/").digest("hex")}\na careless line: <redacted>\n`,
    );
  });
});
