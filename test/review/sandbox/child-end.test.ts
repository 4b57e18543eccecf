import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test, vi } from "vitest";
import { evaluateInSandbox } from "../../../src/review/sandbox/evaluate.ts";
import { SANDBOX_FOLDER } from "../../../src/review/sandbox/folder.ts";

vi.mock("../../../src/review/sandbox/folder.ts", async () => {
  const { pathToFileURL } = await import("node:url");
  const { temporaryFolder } = await import("../../servers/temporary-folder.ts");
  return { SANDBOX_FOLDER: pathToFileURL(`${temporaryFolder()}/`) };
});
vi.mock("../../../src/review/sandbox/limits.ts", async (original) => {
  const { LIMITS } = await original<typeof import("../../../src/review/sandbox/limits.ts")>();
  return { LIMITS: { ...LIMITS, child: 4000 } };
});

const { execPath } = process;
afterEach(() => {
  process.execPath = execPath;
});

/** How it is told that the child, being this program, has ended. */
async function ended(program: string): Promise<unknown> {
  writeFileSync(join(fileURLToPath(SANDBOX_FOLDER), "child.js"), program);
  const request = { files: {}, entry: "secrets.config.ts" } as unknown as Parameters<typeof evaluateInSandbox>[0];
  return evaluateInSandbox(request, "secrets.config.ts").catch((error: unknown) => error);
}

test.each<[string, string, string]>([
  ["its heap is full", "const all = []; for (;;) all.push(new Array(1e5).fill(1.5));", "it takes too much memory"],
  ["it says more than it may", 'process.stdout.write("x".repeat(2e7));', "it says too much"],
  ["it goes on without end", "for (;;);", "it does not finish in time"],
  ["another kills it", 'process.kill(process.pid, "SIGKILL");', "the process that evaluated it has died of it"],
  ["it says nothing", "process.exit(3);", "the process that evaluated it has died of it"],
])("a child ends: %s", { timeout: 30_000 }, async (_, program, state) => {
  expect(await ended(program)).toMatchObject({ code: "config/beyond-limits", state });
});

test("a child that cannot be started is no fault of the declaration", async () => {
  process.execPath = "/nowhere/node";
  expect(await ended("")).toMatchObject({ code: "runtime/command", state: "its process cannot be started" });
});
