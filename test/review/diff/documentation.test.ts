import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { dispatch } from "../../../src/cli/dispatch.ts";
import "../../../src/review/sandbox/folder.ts";
import { RecordingTerminal } from "../../cli/recording-terminal.ts";
import { repository as root } from "../../package/packed.ts";
import { GitRepository } from "./git-repository.ts";

vi.mock("../../../src/review/sandbox/folder.ts", async () => (await import("./sandbox-folder.ts")).builtSandbox());

const started = process.cwd();
afterEach(() => process.chdir(started));

const BASE = `import { defineSecrets, local, plain, port, random, secret, vault } from "keystead";

const orders = vault({ mount: "orders", path: "api", identity: vault.jwt({ role: "orders" }) });

export default defineSecrets({
  environments: { development: local(), production: orders },
  secrets: {
    DB_PASSWORD: secret({ generate: random.hex(32), rotate: "90d" }),
    OLD_TOKEN: secret(),
    PORT: plain(port(), { default: 8080 }),
  },
  consumers: {
    api: ["DB_PASSWORD"],
  },
});
`;

const HEAD = `import { defineSecrets, local, plain, port, random, secret, vault } from "keystead";
import { z } from "zod";

const orders = vault({ mount: "orders", path: "api", identity: vault.jwt({ role: "admin" }) });

export default defineSecrets({
  environments: { development: local(), production: orders },
  secrets: {
    DB_PASSWORD: secret({
      generate: random.hex(32),
      from: { production: orders.at("admin", { field: "db_password" }) },
    }),
    NEW_TOKEN: secret(z.string().min(32)),
    PORT: plain(port(), { default: 8080 }),
  },
  consumers: {
    api: ["DB_PASSWORD", "NEW_TOKEN", "PORT"],
  },
});
`;

test("the page shows what the command prints", async () => {
  const repository = new GitRepository();
  const base = repository.commit({ "secrets.config.ts": BASE });
  repository.commit({ "secrets.config.ts": HEAD });
  process.chdir(repository.folder);
  const terminal = new RecordingTerminal();
  expect(await dispatch(["diff", base, "HEAD"], terminal)).toBe(7);
  const [, shown] = /```text\n([\s\S]*?)```/.exec(readFileSync(join(root, "docs/diff.md"), "utf8")) ?? [];
  const ids = /^[0-9a-f]{12}\.\.[0-9a-f]{12}/;
  expect(shown?.replace(ids, "BASE..HEAD")).toBe(terminal.stdout.replace(ids, "BASE..HEAD"));
});
