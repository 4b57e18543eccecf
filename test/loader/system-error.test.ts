import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { systemCode } from "../../src/loader/system-error.ts";

const thrown = (parts: object): Error => Object.assign(new Error("canary"), parts);

test("the operating system's own code", async () => {
  expect(systemCode(await readFile("/none/file").catch((error: unknown) => error))).toBe("ENOENT");
  expect(systemCode(thrown({ code: "ERR_ACCESS_DENIED" }))).toBe("ERR_ACCESS_DENIED");
});

test("Deno's refusal has none, and counts as one", () => {
  expect(systemCode(thrown({ name: "NotCapable" }))).toBe("NotCapable");
  // The operating system's own denial, which no permission of Deno's would lift.
  expect(systemCode(thrown({ name: "PermissionDenied", code: "EACCES" }))).toBe("EACCES");
});

test.each([
  undefined,
  null,
  "ENOENT",
  thrown({}),
  thrown({ code: 2 }),
  thrown({ code: "canary text" }),
  thrown({ code: "A\nB" }),
])("nothing else is one: %j", (error) => {
  expect(systemCode(error)).toBeUndefined();
});
