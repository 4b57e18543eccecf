import { mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { describe, expect, test } from "vitest";
import { encrypt } from "../../../src/loader/age/age.ts";
import { execute } from "../../servers/command.ts";
import { temporaryFolder } from "../../servers/temporary-folder.ts";

const source = (path: string): string => JSON.stringify(new URL(`../../../src/${path}`, import.meta.url).href);
const programs = (name: string): string => join(import.meta.dirname, "../../../node_modules/.bin", name);

/** Reads from files, local and env, and prints the codes or values. */
const PROGRAM = `
import { open as openFiles } from ${source("loader/backends/files/files.ts")};
import { open as openLocal } from ${source("loader/backends/local/local.ts")};
import { open as openEnv } from ${source("loader/backends/env.ts")};
import { processRuntime } from ${source("loader/runtime.ts")};
import { systemClock } from ${source("loader/clock.ts")};
const root = process.argv.at(-1);
const { signal } = new AbortController();
const context = { signal, deadline: Date.now() + 10000, attempt: 5000, concurrency: 4, clock: systemClock,
  runtime: processRuntime, meter: { requests: 0, logins: 0 }, root };
const opening = (directory) => ({ store: "s", settings: { directory }, identities: [], declared: {} });
const shown = (outcome) => outcome.status === "found" ? new TextDecoder().decode(outcome.value.reveal())
  : outcome.status === "missing" ? "missing " + outcome.what
  : outcome.error.code + (outcome.error.code === "runtime/permission" ? " " + outcome.error.facts.permission : "");
const read = async (backend, paths) => (await backend.read(paths.map((path) => ({ backend: "x", path })), context)).map(shown);
console.log(JSON.stringify({
  files: await read(openFiles(opening("mount")), ["linked", "absent", "folder", "escape", "../outside"]),
  local: await read(openLocal(opening("secrets")), ["dev/a", "dev/absent", "dev/broken", "dev/others"]),
  env: await read(openEnv(), ["KEYSTEAD_TEST_SET", "KEYSTEAD_TEST_EMPTY", "KEYSTEAD_TEST_ABSENT"]),
}));
`;

interface Prepared {
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
}

async function prepare(): Promise<Prepared> {
  const root = temporaryFolder();
  for (const folder of ["mount/folder", "secrets/dev"]) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, "mount/data"), "value\n");
  writeFileSync(join(root, "outside"), "outside");
  symlinkSync("data", join(root, "mount/linked"));
  symlinkSync("../outside", join(root, "mount/escape"));
  const identity = await generateX25519Identity();
  const value = new TextEncoder().encode("żółć\n");
  const own = await encrypt(value, [await identityToRecipient(identity)]);
  writeFileSync(join(root, "secrets/dev/a.age"), own);
  writeFileSync(join(root, "secrets/dev/broken.age"), own.subarray(0, 200));
  const other = await identityToRecipient(await generateX25519Identity());
  writeFileSync(join(root, "secrets/dev/others.age"), await encrypt(value, [other]));
  const env = {
    PATH: process.env["PATH"],
    KEYSTEAD_IDENTITY: identity,
    KEYSTEAD_TEST_SET: "set",
    KEYSTEAD_TEST_EMPTY: "",
  };
  return { root, env };
}

async function run(command: string, args: readonly string[], { env, root }: Prepared): Promise<unknown> {
  const { code, stdout, stderr } = await execute(command, [...args, "-", root], {
    env,
    cwd: join(import.meta.dirname, "../../.."),
    // From standard input, so that Deno takes the packages of the working directory.
    input: PROGRAM,
  });
  expect(`${code} ${stderr}`).toBe("0 ");
  return JSON.parse(stdout);
}

const EXPECTED = {
  files: ["value\n", "missing secret", "backend/bad-response", "backend/bad-response", "backend/bad-response"],
  local: ["żółć\n", "missing secret", "backend/bad-response", "backend/denied"],
  env: ["set", "", "missing secret"],
};

describe("files, local and env answer the same on every runtime", () => {
  test("Node", async () => {
    expect(await run(process.execPath, ["--input-type=module"], await prepare())).toEqual(EXPECTED);
  });

  test("Bun", async () => {
    expect(await run(programs("bun"), ["run"], await prepare())).toEqual(EXPECTED);
  });

  test("Deno, with no more permissions than the docs say", async () => {
    const prepared = await prepare();
    const { root } = prepared;
    const reads = `--allow-read=${join(root, "mount")},${join(root, "secrets")}`;
    const variables = ["IDENTITY", "TEST_SET", "TEST_EMPTY", "TEST_ABSENT"].map((name) => `KEYSTEAD_${name}`).join(",");
    expect(await run(programs("deno"), ["run", "--no-prompt", reads, `--allow-env=${variables}`], prepared)).toEqual(
      EXPECTED,
    );
  });

  test("Deno, without permissions, names each that is missing", async () => {
    const prepared = await prepare();
    const { root } = prepared;
    const mount = `runtime/permission --allow-read=${join(root, "mount")}`;
    const secrets = `runtime/permission --allow-read=${join(root, "secrets")}`;
    expect(await run(programs("deno"), ["run", "--no-prompt"], prepared)).toEqual({
      files: [mount, mount, mount, mount, "backend/bad-response"],
      local: [secrets, secrets, secrets, secrets],
      env: ["SET", "EMPTY", "ABSENT"].map((name) => `runtime/permission --allow-env=KEYSTEAD_TEST_${name}`),
    });
  });

  test("Deno, with a folder that is a link, names the folder that it leads to", async () => {
    const prepared = await prepare();
    const { root } = prepared;
    renameSync(join(root, "mount"), join(root, "real"));
    symlinkSync("real", join(root, "mount"));
    const [linked, real, secrets] = ["mount", "real", "secrets"].map((name) => join(root, name));
    const { files: narrow } = (await run(
      programs("deno"),
      ["run", "--no-prompt", `--allow-read=${linked},${secrets}`, "--allow-env"],
      prepared,
    )) as typeof EXPECTED;
    expect(narrow[0]).toBe(`runtime/permission --allow-read=${real}`);
    const { files: wide } = (await run(
      programs("deno"),
      ["run", "--no-prompt", `--allow-read=${linked},${real},${secrets}`, "--allow-env"],
      prepared,
    )) as typeof EXPECTED;
    expect(wide).toEqual(EXPECTED.files);
  });

  test("Deno, without the identity's permission, says how to give it", async () => {
    const prepared = await prepare();
    const { root } = prepared;
    const reads = `--allow-read=${join(root, "mount")},${join(root, "secrets")}`;
    const answered = (await run(programs("deno"), ["run", "--no-prompt", reads], prepared)) as typeof EXPECTED;
    expect(answered.local).toEqual([
      "backend/unconfigured",
      "missing secret",
      "backend/unconfigured",
      "backend/unconfigured",
    ]);
  });
});
