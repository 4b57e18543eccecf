import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { suiteFor } from "../../servers/suite.ts";
import { temporaryFolder } from "../../servers/temporary-folder.ts";
import { start as startAws } from "./aws.ts";
import { start as startAzure } from "./azure.ts";
import { FAULTS, type Refusing, refusalOf } from "./faults.ts";
import { start as startGcp } from "./gcp.ts";
import { start as startKubernetes } from "./kubernetes.ts";
import { start as startVault } from "./vault.ts";

/** Credentials: what the variables hold that is no name, address or file. */
const SECRET = /^(?:JWT|KEY|VAULT_TOKEN|VAULT_SECRET_ID|ACTIONS_ID_TOKEN_REQUEST_TOKEN)$/;

function holds(name: string, start: () => Promise<Refusing>): void {
  describe(`${name}: the hint names the fix`, () => {
    let store: Refusing;
    beforeAll(async () => {
      store = await start();
    }, 90_000);
    afterAll(() => store.stop());

    test.each(FAULTS)("of %s", async (fault) => {
      const cases = store.cases[fault];
      expect(cases.length).toBeGreaterThan(0);
      for (const one of cases) {
        const error = await refusalOf(one, store.ports);
        expect([one.by, error.code, error.hint]).toEqual([one.by, one.code, expect.stringContaining(one.hint)]);
        const shown = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error) + error.hint;
        for (const [variable, value] of Object.entries(one.variables))
          if (SECRET.test(variable)) expect(shown).not.toContain(value.slice(-16));
      }
    });
  });
}

suiteFor("openbao", ({ openbao }) => holds("vault", () => startVault(openbao)));
suiteFor("ministack", ({ ministack }) => holds("aws", () => startAws(ministack)));
suiteFor("kubernetes", () => {
  const folder = temporaryFolder();
  holds("kubernetes", () => startKubernetes(folder));
});
describe("the stand-ins", () => {
  const folder = temporaryFolder();
  holds("gcp", () => startGcp(folder));
  holds("azure", () => startAzure(folder));
});
