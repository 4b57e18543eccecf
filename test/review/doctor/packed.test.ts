import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Diagnosis } from "../../../src/review/doctor/diagnosis.ts";
import { installInto, programs } from "../../package/packed.ts";
import { execute } from "../../servers/command.ts";
import { type ConnectProxy, startConnectProxy } from "../../servers/connect-proxy.ts";
import { type Google, startGoogle } from "../../servers/google/google.ts";
import { temporaryFolder } from "../../servers/temporary-folder.ts";

const CANARY = "packed-canary-3Vt6";
const account = "reader@keystead-test.iam.gserviceaccount.com";
const folder = temporaryFolder();
let [google, proxy]: [Google | undefined, ConnectProxy | undefined] = [undefined, undefined];

beforeAll(async () => {
  [google] = await Promise.all([startGoogle(), installInto(folder)]);
  proxy = await startConnectProxy({ target: { port: google.port } });
  google.secrets.put("granted", CANARY);
  google.secrets.put("denied", CANARY);
  google.iam.grant(`serviceAccount:${account}`, "roles/secretmanager.secretAccessor", { secret: "granted" });
  writeFileSync(join(folder, "key.json"), JSON.stringify(await google.serviceAccounts.createKey(account)));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeFileSync(
    join(folder, "secrets.config.mjs"),
    `import { defineSecrets, gcp, secret } from "keystead";
export default defineSecrets({
  environments: { production: gcp({ project: "keystead-test" }) },
  secrets: { GRANTED: secret(), DENIED: secret() },
});
`,
  );
});
afterAll(() => Promise.all([google?.stop(), proxy?.stop()]));

test.each([
  ["Node", process.execPath, []],
  ["Deno", programs.deno, ["run", "-A", "--quiet", "--no-prompt"]],
  ["Bun", programs.bun, ["--no-install"]],
] as const)("%s, from the package, by Google's own host names through a proxy", async (_, command, args) => {
  const program = join(folder, "node_modules/keystead/dist/cli.js");
  const { code, stdout, stderr } = await execute(command, [...args, program, "doctor", "-e", "production", "--json"], {
    cwd: folder,
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: folder,
      DENO_DIR: join(folder, "deno"),
      DENO_NO_UPDATE_CHECK: "1",
      HTTPS_PROXY: proxy?.url ?? "",
      NODE_EXTRA_CA_CERTS: google?.caFile ?? "",
      GOOGLE_APPLICATION_CREDENTIALS: join(folder, "key.json"),
    },
    deadlineMs: 30_000,
  });
  expect({ code, stderr }).toEqual({ code: 5, stderr: "" });
  expect(stdout).not.toContain(CANARY);
  const { keys, stores } = JSON.parse(stdout) as Diagnosis;
  expect(keys.map(({ key, status }) => [key, status])).toEqual([
    ["GRANTED", "not-checked"],
    ["DENIED", "failed"],
  ]);
  const references = stores.flatMap((store) => store.references);
  const findings = stores.flatMap((store) => store.findings);
  expect(findings.find(({ check }) => check === "name")?.message).toContain("the proxy in HTTPS_PROXY");
  expect(references.flatMap((one) => one.findings).find(({ status }) => status === "failed")?.hint).toContain(
    `Grant roles/secretmanager.secretAccessor on projects/keystead-test/secrets/denied to serviceAccount:${account}`,
  );
});
