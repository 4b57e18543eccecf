import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Project, sh } from "./keystead.ts";

/** A store that notes in files when it renews and when it is closed. `ms` is how long its values are leased. */
const store = (ms: number | undefined): string => `custom("leasing", (() => {
  const note = (name) => process.getBuiltinModule("node:fs").appendFileSync(name, ".");
  const lease = ${ms === undefined ? "() => undefined" : `() => ({ expiresAt: new Date(Date.now() + ${ms}), renewable: true, renew: async () => { note("renewed"); return lease(); } })`};
  return {
    read: async (references) => references.map(() => ({ status: "found", value: "the-leased-value", ...(lease() && { lease: lease() }) })),
    close: async () => note("closed"),
  };
})())`;

describe("a login", () => {
  test("ends before the command starts where nothing is leased", async () => {
    const project = new Project("SECRET: secret()", {}, store(undefined));
    const ended = await project.run(sh('test -e closed && echo closed "$SECRET"'));
    expect(ended.stdout.toString()).toBe("closed <redacted>\n");
  });

  test("is kept and its leases renewed while the command runs, and ends with it", async () => {
    const project = new Project("SECRET: secret()", {}, store(1500));
    const running = project.start(
      sh("until test -e renewed; do sleep 0.05; done; test -e closed || echo held; read end"),
    );
    await running.until("held");
    running.type("\n");
    expect((await running.ended).code).toBe(0);
    expect(existsSync(join(project.folder, "closed"))).toBe(true);
  });

  test("ends with a command that a signal ends, or that cannot be started", async () => {
    const killed = new Project("SECRET: secret()", {}, store(60_000));
    expect((await killed.run(sh("kill -TERM $$"))).signal).toBe("SIGTERM");
    expect(existsSync(join(killed.folder, "closed"))).toBe(true);
    const absent = new Project("SECRET: secret()", {}, store(60_000));
    expect((await absent.run(["--", "keystead-no-such-command"])).code).toBe(5);
    expect(existsSync(join(absent.folder, "closed"))).toBe(true);
  });
});
