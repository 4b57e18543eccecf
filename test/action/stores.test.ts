import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { suiteFor } from "../servers/suite.ts";
import { type Ran, runWorkflow } from "./act.ts";
import { declaring } from "./declaring.ts";
import { formsIn, maskedLog, PRINTED_FORMS } from "./leak-oracle.ts";
import { azureByOidc } from "./stores/azure-by-oidc.ts";
import { googleByOidc } from "./stores/google-by-oidc.ts";
import { kubernetesByOidc } from "./stores/kubernetes-by-oidc.ts";
import { FILES, type StoreByOidc } from "./stores/store-by-oidc.ts";

const sha = (value: string | Uint8Array): string => createHash("sha256").update(value).digest("hex");

/** Prints the digest of each value, from its variable, its output or its file, and every form of it. */
const LATER = `import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { isUtf8 } from "node:buffer";
import { printedBytes, printedForms } from "./printed-forms.mjs";
console.log("environment", JSON.stringify(process.env));
for (const [name, value] of Object.entries(process.env).filter(([name]) => /^(ENV|OUT)_/.test(name))) {
  const path = value.includes("gha-keystead-") ? value : undefined;
  if (path !== undefined && (statSync(path).mode & 0o777) !== 0o600) throw new Error("mode");
  if (path !== undefined) console.log("file", path);
  const bytes = path === undefined ? Buffer.from(value) : readFileSync(path);
  console.log("digest", process.env.STEP, name, createHash("sha256").update(bytes).digest("hex"));
  const forms = isUtf8(bytes) ? printedForms(bytes.toString()) : printedBytes(bytes);
  for (const text of Object.values(forms)) console.log(text);
}
`;

/** A load to everywhere, and a later step that has what it exported. */
function stepsOf(environment: string, keys: readonly string[]): string {
  const outputs = keys.map((key) => `    OUT_${key}: "\${{ steps.${environment}.outputs.ENV_${key} }}"\n`).join("");
  return `- id: ${environment}
  uses: keystead/keystead@v1
  with: { environment: ${environment}, keys: "${keys.join(",")}", export: "env,outputs,files", prefix: ENV_ }
- run: node later.mjs > /dev/null
  env:
    STEP: ${environment}
${outputs}`;
}

/** Runs a workflow that loads everything by each way to log in. */
function loadAll(act: string, { environments, values, env, actions }: StoreByOidc): Promise<Ran> {
  const keys = Object.keys(values);
  const secrets = keys.map((key) => {
    const format = key === "BINARY" ? "bytes(), " : "";
    return `${key}: secret(${format}${FILES.includes(key) ? '{ deliver: "file" }' : ""})`;
  });
  return runWorkflow(act, {
    files: {
      "secrets.config.ts": declaring(environments, secrets.join(", ")),
      "printed-forms.mjs": PRINTED_FORMS,
      "later.mjs": LATER,
    },
    steps: Object.keys(environments)
      .map((environment) => stepsOf(environment, keys))
      .join(""),
    env: { ...env, ...actions.job.variables },
  });
}

function holdsAll(store: StoreByOidc, { code, log, raw }: Ran): void {
  expect({ code, log: code === 0 ? "" : log.slice(-3000) }).toEqual({ code: 0, log: "" });
  const got = [...raw.matchAll(/^digest (\S+) (\S+) ([0-9a-f]{64})$/gm)].map(([, ...parts]) => parts.join(" "));
  const wanted = Object.keys(store.environments).flatMap((environment) =>
    Object.entries(store.values).flatMap(([key, value]) =>
      ["ENV", "OUT"].map((target) => `${environment} ${target}_${key} ${sha(value)}`),
    ),
  );
  expect(got.toSorted()).toEqual(wanted.toSorted());
  const paths = [...raw.matchAll(/^file (.+)$/gm)].map(([, path = ""]) => path);
  expect([paths.length > 0, paths.filter((path) => existsSync(path))]).toEqual([true, []]);
}

function leaksNothing(store: StoreByOidc, raw: string): void {
  const { text, told } = maskedLog(raw);
  expect(formsIn(raw, store.values)).not.toEqual([]);
  expect(formsIn(text, store.values)).toEqual([]);
  const { given } = store.actions;
  expect(given.map(({ audience }) => audience)).toEqual(Object.keys(store.environments).map(() => store.audience));
  const minted = [...new Set([...given.map(({ token }) => token), ...store.bearers()])];
  expect(minted.filter((token) => !told.includes(token))).toEqual([]);
  // No step has them, since each printed what it has.
  expect(raw).toMatch(/^environment \{/m);
  const shown = raw.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  expect(shown.filter((line) => minted.some((token) => line.includes(token)))).toEqual([]);
}

/** Holds all of it for a store. Answers how many bearers the store was shown. */
async function proven(act: string, start: () => Promise<StoreByOidc>): Promise<number> {
  const store = await start();
  try {
    const ran = await loadAll(act, store);
    holdsAll(store, ran);
    leaksNothing(store, ran.raw);
    return store.bearers().length;
  } finally {
    await store.stop();
  }
}

suiteFor("act", ({ act }) => {
  test("a job has the secrets of Azure by a federated credential", { timeout: 180_000 }, async () => {
    // An access token.
    expect(await proven(act, azureByOidc)).toBe(1);
  });

  test("a job has the secrets of Google by workload identity, and as a service account", {
    timeout: 180_000,
  }, async () => {
    // An access token of the workload, another one with which a service account is become, and that of the account.
    expect(await proven(act, googleByOidc)).toBe(3);
  });
});

suiteFor(["kubernetes", "act"], ({ act }) => {
  test("a job has the Secrets of an API server that trusts its token", { timeout: 180_000 }, async () => {
    expect(await proven(act, kubernetesByOidc)).toBe(1);
  });
});
