import { expect, test } from "vitest";
import { suiteFor } from "../servers/suite.ts";
import { runWorkflow } from "./act.ts";
import { RunnerMasker } from "./runner-masker.ts";
import { vaultByOidc } from "./vault-by-oidc.ts";

const SECRET = `p@ss/W0rd+'"<&>! ok`;

suiteFor(["openbao", "act"], ({ openbao, act }) => {
  test("one secret of OpenBao is in the job by the job's own token, and not in the log", {
    timeout: 120_000,
  }, async () => {
    const store = await vaultByOidc(openbao, { db_password: SECRET });
    try {
      const { code, log, raw } = await runWorkflow(act, {
        files: {
          "secrets.config.ts": `import { defineSecrets, secret, variable, vault } from "keystead";
export default defineSecrets({ environments: { production: ${store.source} }, secrets: { DB_PASSWORD: secret() }, consumers: { ci: ["DB_PASSWORD"] } });\n`,
          "show.mjs": `console.log("the value is", process.env.DB_PASSWORD);
if (process.env.DB_PASSWORD !== ${JSON.stringify(SECRET)}) throw new Error("another value");\n`,
        },
        steps: `- uses: keystead/keystead@v1
  with:
    environment: production
    consumer: ci
- run: node show.mjs
`,
        env: store.env,
      });
      expect({ code, log: code === 0 ? "" : log }).toEqual({ code: 0, log: "" });
      expect(raw).toContain(`the value is ${SECRET}`);
      const masked = new RunnerMasker().log(raw);
      expect(masked).toContain("the value is ***");
      expect(masked).not.toContain(SECRET);
      expect(log).not.toContain(SECRET);
      expect(await store.live()).toBe(0);
    } finally {
      await store.stop();
    }
  });
});
