import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { afterEach, expect, test, vi } from "vitest";
import { git } from "../../../src/review/git/git.ts";
import { gitProgram } from "../../../src/review/git/program.ts";
import { temporaryFolder } from "../../servers/temporary-folder.ts";
import { GitRepository } from "../diff/git-repository.ts";

afterEach(() => vi.unstubAllEnvs());

function put(folder: string, name: string, mode = 0o755): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, "#!/bin/sh\ntouch it-ran\n");
  chmodSync(file, mode);
  return file;
}

test.each(["", ".", "bin", "./bin"])("what the repository has is not run as git where PATH has %j", async (entry) => {
  const { folder } = new GitRepository();
  put(folder, "git");
  put(join(folder, "bin"), "git");
  vi.stubEnv("PATH", [entry, process.env["PATH"]].join(delimiter));
  expect(await git(folder, ["rev-parse", "--show-prefix"])).toMatchObject({ status: "done" });
  expect(existsSync(join(folder, "it-ran"))).toBe(false);
  vi.stubEnv("PATH", entry);
  await expect(git(folder, ["rev-parse"])).rejects.toThrow(expect.objectContaining({ code: "runtime/command" }));
  expect(existsSync(join(folder, "it-ran"))).toBe(false);
});

test("git is the first program of its name, and no folder or file that cannot be run", async () => {
  const folder = temporaryFolder();
  const [one, two, three, four] = ["1", "2", "3", "4"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  mkdirSync(join(one, "git"), { recursive: true });
  put(two, "git", 0o644);
  const found = put(three, "git");
  mkdirSync(four);
  symlinkSync(found, join(four, "git"));
  expect(await gitProgram([one, two, three, four])).toBe(found);
  expect(await gitProgram([four, three])).toBe(join(four, "git"));
  expect(await gitProgram([one, two])).toBeUndefined();
});

test("on Windows it is git.exe", async () => {
  const folder = temporaryFolder();
  put(folder, "git");
  expect(await gitProgram([folder], "win32")).toBeUndefined();
  const found = put(folder, "git.exe");
  expect(await gitProgram([folder], "win32")).toBe(found);
});
