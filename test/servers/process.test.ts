import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { expect, test } from "vitest";
import { execute } from "./command.ts";
import { freePort, startProcess } from "./process.ts";
import { suiteWhere } from "./suite.ts";

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // A dead process that nobody has waited for yet still has its number.
  return process.platform !== "linux" || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
};

const sleeper = ["-e", "console.log('up ' + process.pid); setInterval(() => undefined, 1000)"];

test("a server is ready when it says so, and gone after stop", async () => {
  const server = await startProcess({
    name: "sleeper",
    command: process.execPath,
    args: sleeper,
    ready: (output) => output.startsWith("up"),
  });
  expect(alive(server.pid)).toBe(true);
  await server.stop();
  expect(alive(server.pid)).toBe(false);
  await server.stop();
});

test("a server that is never ready is ended, and its output is shown", async () => {
  const start = startProcess({
    name: "sleeper",
    command: process.execPath,
    args: sleeper,
    ready: () => false,
    deadlineMs: 500,
  });
  const error = await start.then(
    () => undefined,
    (reason: unknown) => reason as Error,
  );
  expect(error?.message).toMatch(/^sleeper was not ready in time: up \d+$/);
  expect(alive(Number(/\d+$/.exec(error?.message ?? "")?.[0]))).toBe(false);
});

test("a server that ends by itself fails at once with its output", async () => {
  const start = startProcess({
    name: "quitter",
    command: process.execPath,
    args: ["-e", "console.error('no'); process.exit(3)"],
    ready: () => false,
  });
  await expect(start).rejects.toThrow(/^quitter ended with 3: no$/);
});

suiteWhere(process.platform === "linux", { want: "Linux", get: "run the tests on Linux" }, () => {
  test("a server does not outlive a parent that is killed", async () => {
    const module = new URL("./process.ts", import.meta.url).href;
    const parent = `
    import { startProcess } from ${JSON.stringify(module)};
    const server = await startProcess({ name: "sleeper", command: process.execPath, args: ${JSON.stringify(sleeper)}, ready: (output) => output.startsWith("up") });
    console.log(server.pid);
    process.kill(process.pid, "SIGKILL");`;
    const { stdout } = await execute(process.execPath, ["--input-type=module-typescript", "-e", parent]);
    const pid = Number(stdout);
    expect(pid).toBeGreaterThan(0);
    await expect.poll(() => alive(pid)).toBe(false);
  });
});

test("the ports are free, in a row, and not one that is taken", async () => {
  const port = await freePort(2);
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  const others = await Promise.all(Array.from({ length: 20 }, () => freePort()));
  expect(others).not.toContain(port);
  server.close();
});
