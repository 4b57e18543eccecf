import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../package/packed.ts";
import { startActions } from "../proven/actions.ts";
import { suiteFor } from "../servers/suite.ts";
import { runWorkflow } from "./act.ts";

const page = readFileSync(join(repository, "README.md"), "utf8");
const block = (start: string): string => new RegExp(`^${start}\n([^]*?)^\`\`\`$`, "m").exec(page)?.[1] ?? "";
const declaration = block("```ts\n// secrets\\.config\\.ts");
/** The step of the action, as the README has it. */
const step = /^ {2}- uses: keystead[^]*?(?=^ {2}- run)/m.exec(block("```yaml"))?.[0].replace(/^ {2}/gm, "") ?? "";

suiteFor(["openbao", "act"], ({ openbao, act }) => {
  test("the README's workflow loads what its declaration declares, by the job's own token", {
    timeout: 120_000,
  }, async () => {
    const audience = "https://github.com/o";
    const actions = await startActions({ sub: "repo:o/r:ref:refs/heads/main", aud: audience });
    try {
      await openbao.expect("POST", "sys/mounts/neural", { type: "kv", options: { version: "2" } });
      await openbao.expect("POST", "neural/data/production", { data: { db_password: "p@ss/word" } });
      const policy = 'path "neural/data/production" { capabilities = ["read"] }';
      await openbao.expect("PUT", "sys/policies/acl/neural", { policy });
      await openbao.expect("POST", "sys/auth/jwt", { type: "jwt" });
      const { jwksUrl: jwks_url, url: bound_issuer } = actions.issuer;
      await openbao.expect("POST", "auth/jwt/config", { jwks_url, bound_issuer });
      const role = { role_type: "jwt", user_claim: "sub", bound_audiences: [audience], token_policies: ["neural"] };
      await openbao.expect("POST", "auth/jwt/role/ci", role);
      const wanted = "postgres://app:p%40ss%2Fword@localhost:5432/neural";
      const { code, log } = await runWorkflow(act, {
        files: {
          "secrets.config.ts": declaration,
          "deploy.mjs": `if (process.env.DATABASE_URL !== ${JSON.stringify(wanted)}) throw new Error("another value");\n`,
        },
        steps: `${step.replace("keystead@COMMIT", "keystead@v1").replace("${{ vars.VAULT_ADDR }}", openbao.address)}- run: node deploy.mjs\n`,
        env: actions.job.variables,
      });
      expect({ code, log: code === 0 ? "" : log }).toEqual({ code: 0, log: "" });
      // Without `audience`, GitHub's own one is asked for.
      expect(actions.given.map((one) => one.audience)).toEqual([undefined]);
    } finally {
      await actions.stop();
    }
  });
});
