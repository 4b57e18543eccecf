import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { makeFolder } from "../../src/action/export/values-folder.ts";
import { cleanUp } from "../../src/action/left-behind.ts";
import { releaseEntrusted } from "../../src/loader/release.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";

vi.mock("../../src/loader/release.ts", () => ({ releaseEntrusted: vi.fn<() => Promise<void>>() }));

let temporary: string;

beforeEach(() => {
  temporary = temporaryFolder();
  vi.stubEnv("RUNNER_TEMP", temporary);
});
afterEach(() => void vi.unstubAllEnvs());

/** A folder with a file, that anyone may enter. */
function foreign(path: string): string {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "keep"), "x");
  chmodSync(path, 0o755);
  return path;
}

test("the folder that a step made is taken away, and one that is gone is no trouble", async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, "KEY"), "value");
  chmodSync(folder, 0o500);
  expect([await cleanUp(folder), existsSync(folder)]).toEqual([true, false]);
  expect(await cleanUp(folder)).toBe(true);
});

describe("no other folder is touched, whatever the state names", () => {
  test.each([
    ["elsewhere", () => foreign(join(temporaryFolder(), "gha-keystead-aB3dE6"))],
    ["under another name", () => foreign(join(temporary, "work"))],
    ["below one of ours", () => foreign(join(makeFolder(), "gha-keystead-aB3dE6"))],
    ["the runner's own", () => foreign(temporary)],
    [
      "by a roundabout way",
      () => {
        foreign(join(temporary, "gha-keystead-aB3dE6"));
        return `${foreign(join(temporary, "way"))}/../gha-keystead-aB3dE6`;
      },
    ],
  ])("%s", async (_, make) => {
    const folder = make();
    expect(await cleanUp(folder)).toBe(false);
    expect([readdirSync(folder), statSync(folder).mode & 0o777]).toEqual([expect.arrayContaining(["keep"]), 0o755]);
  });

  test("through a link", async () => {
    const victim = foreign(join(temporaryFolder(), "victim"));
    const link = join(temporary, "gha-keystead-aB3dE6");
    symlinkSync(victim, link);
    expect(await cleanUp(link)).toBe(false);
    expect([readdirSync(victim), statSync(victim).mode & 0o777]).toEqual([["keep"], 0o755]);
  });

  test("where the runner names no folder of its own", async () => {
    const folder = makeFolder();
    vi.stubEnv("RUNNER_TEMP", "");
    expect([await cleanUp(folder), existsSync(folder)]).toEqual([false, true]);
  });
});

describe("logins that a later step has broken are ended as far as they can be, and the folder is gone", () => {
  const released = vi.mocked(releaseEntrusted);
  const login = { backend: "vault", kept: "a-login" };

  test.each([
    ["no JSON", (file: string) => writeFileSync(file, "no json"), []],
    ["no list", (file: string) => writeFileSync(file, "{}"), []],
    ["other things beside one", (file: string) => writeFileSync(file, JSON.stringify([1, null, {}, login])), ["vault"]],
    ["a folder", (file: string) => mkdirSync(file), []],
    [
      "a link to others",
      (file: string) => {
        const other = join(temporaryFolder(), "logins.json");
        writeFileSync(other, JSON.stringify([login]));
        symlinkSync(other, file);
      },
      [],
    ],
    ["a link to nothing", (file: string) => symlinkSync("/no/such/file", file), []],
    ["as they were kept", (file: string) => writeFileSync(file, JSON.stringify([login])), ["vault"]],
  ])("%s", async (_, write, wanted) => {
    released.mockClear();
    const folder = makeFolder();
    write(join(folder, "logins.json"));
    expect([await cleanUp(folder), existsSync(folder)]).toEqual([true, false]);
    expect(released.mock.calls.flatMap(([logins]) => logins.map(({ backend }) => backend))).toEqual(wanted);
  });
});
