import { describe, expect, test } from "vitest";
import { suiteFor } from "../servers/suite.ts";
import { declaring } from "./declaring.ts";
import { type Ended, startStep } from "./step.ts";
import { azureByOidc } from "./stores/azure-by-oidc.ts";
import { googleByOidc } from "./stores/google-by-oidc.ts";
import { kubernetesByOidc } from "./stores/kubernetes-by-oidc.ts";
import type { StoreByOidc } from "./stores/store-by-oidc.ts";

/** Loads one key by a source. */
async function load({ env }: StoreByOidc, source: string, job: Readonly<Record<string, string>>): Promise<Ended> {
  const config = declaring(source, "PUNCTUATED: secret()");
  const inputs = { environment: "production", keys: "PUNCTUATED", export: "env,outputs" };
  const { ended } = await startStep({ config, inputs, env: { ...env, ...job } });
  return ended;
}

/** Holds that a login was refused with these words, and nothing went out. */
function isRefused({ code, printed, env, output }: Ended, words: readonly (string | RegExp)[]): void {
  expect([code, env, output]).toEqual([1, "", ""]);
  const error = printed.split("\n").find((line) => line.startsWith("::error::")) ?? "";
  for (const word of words) expect(error).toMatch(word);
}

function refuses(start: () => Promise<StoreByOidc>, hint: RegExp): void {
  test("a token for someone else is refused with what to mend, and exports nothing", {
    timeout: 120_000,
  }, async () => {
    const store = await start();
    const { actions, misdirected, wrongAudience } = store;
    try {
      const ended = await load(store, misdirected, actions.job.variables);
      isRefused(ended, ["backend/unauthenticated", hint]);
      // An API server does not say what it holds against a token, so that another one is tried once.
      expect(new Set(actions.given.map(({ audience }) => audience))).toEqual(new Set([wrongAudience]));
      for (const { token } of actions.given) {
        // Masked before it was used, and not shown.
        const lines = ended.printed.split("\n").filter((line) => line.includes(token));
        expect(new Set(lines)).toEqual(new Set([`::add-mask::${token}`]));
      }
    } finally {
      await store.stop();
    }
  });

  test("a job without `id-token: write` is told so, and exports nothing", { timeout: 120_000 }, async () => {
    const store = await start();
    try {
      const ended = await load(store, store.environments["production"] ?? "", {});
      isRefused(ended, ["backend/unconfigured", /permissions: id-token: write/]);
      expect(store.bearers()).toEqual([]);
    } finally {
      await store.stop();
    }
  });
}

describe("Azure", () => {
  refuses(azureByOidc, /AADSTS700212/);
});

describe("Google", () => {
  refuses(googleByOidc, /audience/);
});

suiteFor("kubernetes", () => {
  refuses(kubernetesByOidc, /audience/);
});
