import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { installInto, programs } from "../package/packed.ts";
import { type CommandResult, execute } from "../servers/command.ts";
import { suiteFor } from "../servers/suite.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";

const CANARY = "kv-canary-config-7Qd3";
const app = temporaryFolder();
beforeAll(async () => {
  await installInto(app);
  writeFileSync(join(app, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeFileSync(
    join(app, "find.mjs"),
    `import { loadSecrets, reveal } from "keystead";
     const secrets = await loadSecrets({ environment: "here" });
     console.log(JSON.stringify({ shown: String(secrets), right: reveal(secrets).CANARY === process.env.CANARY }));`,
  );
}, 120_000);

const declaration = (specifier: string, before = ""): string => `
  import { defineSecrets, env, plain, port, secret } from "${specifier}";
  ${before}
  const name: string = "here";
  export default defineSecrets({
    environments: { [name]: env() },
    secrets: { CANARY: secret(), SMOKE_PORT: plain(port(), { default: 8080 }) },
  });
`;
const CONFIGS: { readonly [what: string]: string } = {
  "plain TypeScript": declaration("keystead"),
  "an npm: name": declaration("npm:keystead@0.1.0"),
  "a jsr: name": declaration("jsr:@keystead/keystead"),
  "an enum": declaration("keystead", "enum Level { Low, High }\n  void Level.High;"),
};

/** A folder with a declaration and without node_modules, as a repository of another language is. */
function project(text: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "secrets.config.ts"), text);
  return folder;
}

function run([program, ...flags]: readonly string[], args: readonly string[], cwd: string): Promise<CommandResult> {
  return execute(program ?? "", [...flags, ...args], {
    cwd,
    deadlineMs: 20_000,
    env: { PATH: process.env["PATH"], HOME: app, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1", CANARY },
  });
}

function define(command: readonly string[]): void {
  test.each(Object.entries(CONFIGS))("finds a declaration with %s", async (_, text) => {
    const folder = project(text);
    const { code, stdout, stderr } = await run(command, [join(app, "find.mjs")], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({ shown: "Secrets { CANARY: <redacted>, SMOKE_PORT: 8080 }", right: true });
    expect(readdirSync(folder)).toEqual(["secrets.config.ts"]);
  });

  test("refuses an unknown package and downloads nothing", async () => {
    const folder = project(declaration("keystead", `import "is-odd";`));
    const { code, stdout, stderr } = await run(command, [join(app, "find.mjs")], folder);
    expect(code).not.toBe(0);
    expect(stderr).toContain("is-odd");
    expect(stdout + stderr).not.toContain(CANARY);
    expect(readdirSync(folder)).toEqual(["secrets.config.ts"]);
  });

  test("has a command line that checks and gives a value", async () => {
    const folder = project(declaration("keystead"));
    const keystead = join(app, "node_modules/keystead/dist/cli.js");
    const checked = await run(command, [keystead, "check"], folder);
    expect({ code: checked.code, stderr: checked.stderr }).toEqual({ code: 0, stderr: "" });
    const given = await run(command, [keystead, "get", "CANARY", "--env", "here"], folder);
    expect(given.code).toBe(0);
    expect(given.stdout.trim()).toBe(CANARY);
    expect((await run(command, [keystead, "get", "CANARY", "--env", "there"], folder)).code).toBe(3);
  });
}

describe.each<[string, readonly string[]]>([
  ["Node 24", [process.execPath]],
  ["Deno", [programs.deno, "run", "--no-prompt", "--no-lock", "--allow-read", "--allow-env"]],
  ["Bun", [programs.bun]],
])("the packed package on %s", (_, command) => {
  define(command);
});
describe("the packed package on Node 22.19", () => {
  suiteFor("node-22.19", () => {
    define([inject("servers").paths["node-22.19"] ?? ""]);
  });
});

test("npm installs a command", async () => {
  const { code, stdout } = await run([join(app, "node_modules/.bin/keystead")], ["--version"], app);
  expect([code, stdout.trim()]).toEqual([0, "0.1.0"]);
});
