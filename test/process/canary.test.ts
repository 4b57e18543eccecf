import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installInto, repository } from "../package/packed.ts";
import { type CommandResult, execute } from "../servers/command.ts";
import { type FaultProxy, startFaultProxy } from "../servers/fault-proxy.ts";
import type { Fault } from "../servers/faults.ts";
import { freePort } from "../servers/process.ts";
import { suiteFor } from "../servers/suite.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";

const CREDENTIAL = "kv-credential-canary-Zq81LmT0";
const VALUE = "kv-value-canary-9sVw20Xb";
const RUNTIMES = {
  Node: [process.execPath],
  Deno: [join(repository, "node_modules/deno/deno"), "run", "--no-prompt", "--quiet", "-A"],
  Bun: [join(repository, "node_modules/bun/bin/bun.exe"), "--no-install"],
} as const;

/** Ways in which an app treats a failure badly. */
const CARELESS = {
  "uncaught at the top": "await load();",
  "a rejection nobody handles": "void load(); setTimeout(() => {}, 20);",
  "thrown on as a cause": 'await load().catch((cause) => { throw new Error("boot failed", { cause }); });',
  "printed in every way": `await load().catch(async (error) => {
    const { inspect } = await import("node:util");
    console.error(error, JSON.stringify(error), String(error), error.stack, inspect(error, { depth: null, showHidden: true, getters: true }));
    console.log("%o %O %j", error, error, error);
    console.table(error.problems);
    process.exitCode = 1;
  });`,
} as const;

/** Faults of the server, with the code they end in. */
const FAULTS: { readonly [name: string]: readonly [Fault, string] } = {
  "a dead server": [{ kind: "reset" }, "backend/unreachable"],
  "edge case 50: a hanging server": [{ kind: "hang" }, "backend/timeout"],
  "broken JSON that holds the value": [{ kind: "truncated-json" }, "backend/bad-response"],
  "a page": [{ kind: "html", status: 200 }, "backend/bad-response"],
  "an error that says everything": [
    { kind: "status", status: 500, body: JSON.stringify({ errors: [`${CREDENTIAL} ${VALUE}`] }) },
    "backend/unreachable",
  ],
  "edge case 51: a denial that says everything": [
    { kind: "status", status: 403, body: JSON.stringify({ errors: [`${CREDENTIAL} ${VALUE}`] }) },
    "backend/denied",
  ],
};

suiteFor("openbao", ({ openbao }) => {
  describe("the process itself shows neither credential nor value", () => {
    let proxy: FaultProxy;
    const folder = temporaryFolder();

    beforeAll(async () => {
      proxy = await startFaultProxy({ target: openbao.address });
      await installInto(folder);
      // Deno takes a package from node_modules only where a package.json names it.
      writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", dependencies: { keystead: "*" } }));
      await openbao.expect("POST", "sys/mounts/process-canary", { type: "kv", options: { version: "2" } });
      await openbao.expect("POST", "process-canary/data/app", { data: { key: VALUE, plain: VALUE } });
      await openbao.expect("POST", "auth/token/create", { id: CREDENTIAL, policies: ["root"] });
    });
    afterAll(() => proxy.stop());

    async function run(runtime: keyof typeof RUNTIMES, body: string, address = proxy.address): Promise<CommandResult> {
      const file = join(folder, `app-${crypto.randomUUID()}.mjs`);
      writeFileSync(
        file,
        `import { defineSecrets, integer, loadSecrets, plain, secret, vault } from "keystead";
const config = defineSecrets({
  environments: { d: vault({ address: ${JSON.stringify(address)}, mount: "process-canary", path: "app", identity: vault.token() }) },
  secrets: { KEY: secret(), PLAIN: plain(integer(), { optional: true }) },
});
const load = (keys = ["KEY"]) => loadSecrets(config, { environment: "d", keys, deadline: 1500, attempt: 700 });
${body}
`,
      );
      const [command, ...args] = RUNTIMES[runtime];
      return execute(command, [...args, file], {
        cwd: folder,
        env: { PATH: process.env["PATH"], HOME: folder, VAULT_TOKEN: CREDENTIAL },
        deadlineMs: 20_000,
      });
    }

    function clean({ stdout, stderr }: CommandResult): string {
      const shown = stdout + stderr;
      for (const canary of [CREDENTIAL, VALUE]) {
        expect(shown).not.toContain(canary);
        expect(shown).not.toContain(Buffer.from(canary).toString("base64").slice(0, -4));
      }
      return shown;
    }

    for (const runtime of Object.keys(RUNTIMES) as (keyof typeof RUNTIMES)[]) {
      test.each(Object.entries(FAULTS))(`${runtime}: %s, uncaught`, async (_, [fault, code]) => {
        proxy.clear();
        proxy.always(fault, (request) => !request.path.includes("lookup-self"));
        const result = await run(runtime, CARELESS["uncaught at the top"]);
        expect(result.code).not.toBe(0);
        expect(clean(result)).toContain(code);
      });

      test.each(Object.entries(CARELESS))(`${runtime}: edge case 48: %s`, async (_, body) => {
        proxy.clear();
        proxy.always(
          { kind: "status", status: 403, body: JSON.stringify({ errors: [CREDENTIAL] }) },
          (request) => !request.path.includes("lookup-self"),
        );
        const result = await run(runtime, body);
        expect(result.code).not.toBe(0);
        expect(clean(result)).toContain("backend/denied");
      });

      test(`${runtime}: edge case 49: a value that does not fit its format`, async () => {
        proxy.clear();
        const result = await run(runtime, 'await load(["PLAIN"]);');
        expect(result.code).not.toBe(0);
        expect(clean(result)).toContain("value/invalid");
      });

      test(`${runtime}: nobody listens`, async () => {
        const result = await run(runtime, CARELESS["uncaught at the top"], `http://127.0.0.1:${await freePort()}`);
        expect(result.code).not.toBe(0);
        expect(clean(result)).toContain("backend/unreachable");
      });

      test(`${runtime}: the good case prints the mark, and ends by itself`, async () => {
        proxy.clear();
        const result = await run(
          runtime,
          "const secrets = await load(); console.log(secrets, JSON.stringify(secrets), { ...secrets }, secrets.KEY.length);",
        );
        expect(clean(result)).toContain(`Secrets { KEY: <redacted> } {"KEY":"<redacted>"} {} ${VALUE.length}`);
        expect(result.code).toBe(0);
      });
    }
  });
});
