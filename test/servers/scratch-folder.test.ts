import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { scratchFolder } from "./scratch-folder.ts";

test("a folder of a process that was killed is removed by the next one", () => {
  const own = scratchFolder("mine");
  const program = `const { scratchFolder } = await import(${JSON.stringify(join(import.meta.dirname, "scratch-folder.ts"))});
    console.log(scratchFolder("killed").path);
    if (process.argv.includes("kill")) process.kill(process.pid, "SIGKILL");`;
  const run = (...args: string[]): string =>
    spawnSync(process.execPath, ["--input-type=module", "-e", program, "--", ...args], {
      encoding: "utf8",
    }).stdout.trim();
  const killed = run("kill");
  expect([dirname(killed), existsSync(killed)]).toEqual([dirname(own.path), true]);
  const foreign = join(dirname(killed), "keystead-killed-mine");
  mkdirSync(foreign, { recursive: true });
  expect(existsSync(run())).toBe(false);
  expect([existsSync(killed), existsSync(own.path), existsSync(foreign)]).toEqual([false, true, true]);
  rmSync(foreign, { recursive: true });
  own.remove();
});
