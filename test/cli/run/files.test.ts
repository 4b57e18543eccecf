import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { Project, sh } from "./keystead.ts";

const VALUE = new Uint8Array([0xff, 0, 0x0a, 0x0d, 0x80, 0x0a]);
const KEYS = 'KEY: secret(bytes(), { deliver: "file" }), TEXT: secret({ deliver: "file" })';
const project = (): Project => new Project(KEYS, { key: VALUE, text: "a value of text\n" });

describe("files of a command", () => {
  test("hold the exact bytes, for nobody else, and are gone when it has ended (edge case 17)", async () => {
    const running = project().start(sh('echo "$KEY $TEXT ready"; read end'));
    await running.until("ready");
    const [key = "", text = ""] = running.stdout().split(" ");
    expect(new Uint8Array(readFileSync(key))).toStrictEqual(VALUE);
    expect(readFileSync(text, "utf8")).toBe("a value of text\n");
    expect(statSync(key).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(key)).mode & 0o777).toBe(0o700);
    running.type("\n");
    expect((await running.ended).code).toBe(0);
    expect(existsSync(dirname(key))).toBe(false);
  });

  test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)("are gone after %s, too", async (signal) => {
    const running = project().start(sh('echo "$KEY ready"; exec sleep 600'));
    await running.until("ready");
    const [key = ""] = running.stdout().split(" ");
    expect(existsSync(key)).toBe(true);
    running.process.kill(signal);
    expect((await running.ended).signal).toBe(signal);
    expect(existsSync(dirname(key))).toBe(false);
  });

  test("are gone where the command could not be started, and two runs share none", async () => {
    const own = project();
    const folder = own.write("tmp/.keep", "");
    const env = { TMPDIR: dirname(folder), XDG_RUNTIME_DIR: "" };
    expect((await own.run(["--", "keystead-no-such-command"], { env })).code).toBe(5);
    const one = await own.run(sh('ls -d "$TMPDIR"/*; echo "$KEY"'), { env });
    const two = await own.run(sh('ls -d "$TMPDIR"/*; echo "$KEY"'), { env });
    const [first, path] = one.stdout.toString().split("\n");
    expect(path).toBe(`${first}/KEY`);
    expect(two.stdout.toString()).not.toBe(one.stdout.toString());
  });
});
