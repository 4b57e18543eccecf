import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageFolder } from "../package/packed.ts";
import { GitRepository } from "../review/diff/git-repository.ts";
import { succeed } from "../servers/command.ts";
import { suiteWhere } from "../servers/suite.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";
import { parseAsRunner } from "./command-file-parsers.ts";
import { declaring } from "./declaring.ts";
import { pem } from "./hard-values.ts";

/** Starts the built action on a declaration of the environment's values, with a file for variables that the test chose. */
async function started(folder: string, variables: string) {
  new GitRepository(folder).commit({
    "secrets.config.ts": declaring("env()", "DB_PASSWORD: secret(), TLS_KEY: secret()"),
  });
  writeFileSync(join(folder, "event.json"), "{}");
  writeFileSync(join(folder, "state"), "");
  const action = join(await packageFolder(), "dist/action.js");
  const child = spawn(process.execPath, [action], {
    cwd: folder,
    env: {
      PATH: process.env["PATH"],
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: "push",
      GITHUB_EVENT_PATH: join(folder, "event.json"),
      GITHUB_ENV: variables,
      GITHUB_STATE: join(folder, "state"),
      RUNNER_TEMP: folder,
      INPUT_ENVIRONMENT: "production",
      INPUT_KEYS: "DB_PASSWORD,TLS_KEY",
      DB_PASSWORD: "a-value-of-the-environment",
      TLS_KEY: pem,
    },
  });
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  return { child, printed: () => printed };
}

suiteWhere(process.platform === "linux", { want: "Linux", get: "run on Linux" }, () => {
  test("every mask is told before the first byte of an export (edge case 6)", { timeout: 120_000 }, async () => {
    const folder = temporaryFolder();
    const pipe = join(folder, "env");
    // What opens it to write waits for a reader: the export cannot begin before we let it.
    await succeed("mkfifo", [pipe]);
    const { child, printed } = await started(folder, pipe);
    while (!printed().includes("::add-mask::QQ%3D%3D") && !/::add-mask::.*QQ==/.test(printed()))
      await once(child.stdout, "data");
    const exported = readFile(pipe, "utf8");
    const first = exported.then(() => printed());
    await once(child, "close");
    const masks = (text: string): number => text.split("\n").filter((line) => line.startsWith("::add-mask::")).length;
    expect(masks(await first)).toBe(masks(printed()));
    expect(new Map(parseAsRunner(await exported, false))).toEqual(
      new Map([
        ["DB_PASSWORD", "a-value-of-the-environment"],
        ["TLS_KEY", pem],
      ]),
    );
  });

  test("a crash before the export leaves the files as they were (edge case 13)", { timeout: 120_000 }, async () => {
    const folder = temporaryFolder();
    const file = join(folder, "env");
    writeFileSync(file, "BEFORE=1\n");
    const { child, printed } = await started(folder, file);
    while (!printed().includes("::add-mask::")) await once(child.stdout, "data");
    // It may have been quicker than we: then it has exported all, and never a part.
    child.kill("SIGKILL");
    await once(child, "close");
    const names = parseAsRunner(readFileSync(file, "utf8"), false).map(([name]) => name);
    expect([["BEFORE"], ["BEFORE", "DB_PASSWORD", "TLS_KEY"]]).toContainEqual(names);
  });
});
