import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { succeed } from "../servers/command.ts";
import { startFaultProxy } from "../servers/fault-proxy.ts";
import { suiteFor } from "../servers/suite.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";
import { declaring } from "./declaring.ts";
import { runPost, startStep } from "./step.ts";
import { type VaultByOidc, vaultByOidc } from "./vault-by-oidc.ts";

const VALUE = "a-value-of-the-store";

suiteFor("openbao", ({ openbao }) => {
  let store: VaultByOidc;

  beforeAll(async () => {
    store = await vaultByOidc(openbao, { db_password: VALUE });
    return () => store.stop();
  });

  const config = (): string => declaring(store.source, "DB_PASSWORD: secret()");

  test("a step that is cancelled while it reads ends its login, exports nothing and says why", {
    timeout: 120_000,
  }, async () => {
    const proxy = await startFaultProxy({ target: openbao.address });
    try {
      proxy.always({ kind: "hang" }, ({ path }) => path.includes("/data/app"));
      const inputs = { environment: "production", keys: "DB_PASSWORD" };
      const step = await startStep({ config: config(), inputs, env: { ...store.env, VAULT_ADDR: proxy.address } });
      await proxy.arrived(1, ({ path }) => path.includes("/data/app"));
      expect(await store.live()).toBe(1);
      // As GitHub does: the second where the first is not heeded in time.
      step.child.kill("SIGINT");
      step.child.kill("SIGTERM");
      const { code, printed, env, state } = await step.ended;
      expect([code, env, state]).toEqual([1, "", {}]);
      expect(printed).toContain("backend/aborted");
      expect(await store.live()).toBe(0);
    } finally {
      await proxy.stop();
    }
  });

  test("a step that is killed while it exports leaves files to the post step, which takes them away", {
    timeout: 120_000,
  }, async () => {
    const inputs = { environment: "production", keys: "DB_PASSWORD", export: "files" };
    const pipe = join(temporaryFolder(), "env");
    // What opens it to write waits for a reader, which does not come.
    await succeed("mkfifo", [pipe]);
    const step = await startStep({ config: config(), inputs, env: { ...store.env, GITHUB_ENV: pipe } });
    const kept = (): readonly string[] => readdirSync(step.folder).filter((name) => name.startsWith("gha-keystead-"));
    const files = (): readonly string[] => kept().flatMap((name) => readdirSync(join(step.folder, name)));
    await expect.poll(files, { timeout: 60_000 }).toEqual(["DB_PASSWORD"]);
    step.child.kill("SIGKILL");
    const { state } = await step.ended;
    expect(existsSync(state["STATE_keystead-folder"] ?? "")).toBe(true);
    expect(await runPost(step, state, store.env)).toBe(0);
    expect(kept()).toEqual([]);
    expect(await store.live()).toBe(0);
  });
});
