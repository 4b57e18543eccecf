import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { writeAtomically } from "../../../src/loader/backends/folder/write-file.ts";
import { temporaryFolder } from "../../servers/temporary-folder.ts";

vi.mock("node:fs/promises", async (original) => ({
  ...(await original<typeof import("node:fs/promises")>()),
  link: () => Promise.reject(Object.assign(new Error("no links here"), { code: "EPERM" })),
}));

test("on a file system without hard links a new file is written once, and never over another", async () => {
  const folder = temporaryFolder();
  const write = (text: string, name: string): Promise<string> =>
    writeAtomically({
      folder,
      place: join(folder, name),
      bytes: new TextEncoder().encode(text),
      mode: 0o600,
      precondition: { expect: "absent" },
    }).then(
      () => "written",
      (error: { code: string }) => error.code,
    );
  writeFileSync(join(folder, "there"), "kept");
  expect(await write("new", "there")).toBe("store/conflict");
  expect(readFileSync(join(folder, "there"), "utf8")).toBe("kept");
  const ends = await Promise.all(["1", "2", "3"].map((text) => write(text, "new")));
  expect(ends.toSorted()).toEqual(["store/conflict", "store/conflict", "written"]);
  expect(readFileSync(join(folder, "new"), "utf8")).toMatch(/^[123]$/);
  expect(readdirSync(folder).toSorted()).toEqual(["new", "there"]);
});
