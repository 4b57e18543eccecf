import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { programs } from "../package/packed.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";
import { makeProvenApp, runToEnd } from "./app.ts";
import { AZURE_VARIABLES, application, type KeyVault, SECRET, startKeyVault } from "./azure-store.ts";
import { byVariables, declared } from "./given.ts";
import { type Permissions, together } from "./permissions.ts";
import type { Given } from "./store.ts";
import { CANARY_DIGEST } from "./values.ts";

const folder = temporaryFolder();
let store: KeyVault;

beforeAll(async () => {
  [store] = await Promise.all([startKeyVault(folder), makeProvenApp(folder)]);
}, 60_000);
afterAll(() => store.stop());

/** What comes of a load that is permitted all that it needs but these. */
async function without(
  refused: readonly string[],
  given: Given,
  sys: readonly string[] = ["osRelease"],
): Promise<unknown> {
  const all = together(store.permissions, given.permissions ?? {});
  const env = all.env === true ? true : (all.env ?? []).filter((name) => !refused.includes(name));
  const asked = { backend: "azure", settings: store.settings, identity: given.identity, place: store.place };
  const { outcome } = await runToEnd<{ readonly outcome: unknown }>(
    { name: "Deno", program: programs.deno },
    {
      folder,
      program: "one-secret.mjs",
      args: [JSON.stringify(asked)],
      variables: { ...store.variables, ...given.variables },
      permissions: { ...all, env, sys },
      caFile: store.caFile,
    },
  );
  return outcome;
}

const bySecret = (): Given => ({
  ...declared("clientSecret", { ...application(store.azure), clientSecret: { variable: "CLIENT_SECRET" } }),
  ...byVariables({ CLIENT_SECRET: SECRET }),
});

test.each(AZURE_VARIABLES)("Deno that does not permit %s, which the SDK reads, is told to", async (name) => {
  expect(await without([name], bySecret())).toEqual([
    "runtime/permission: Start Deno with --allow-env --allow-sys=osRelease",
  ]);
});

describe("the command `az` on Deno", () => {
  const byCommand = (permissions: Permissions): Given => ({
    ...declared("cli"),
    variables: { PATH: `${join(folder, "bin")}:/usr/bin:/bin` },
    permissions: { env: true, ...permissions },
  });

  test("is started with the permissions that the page names", async () => {
    expect(await without([], byCommand({ run: ["az"] }), ["osRelease", "uid"])).toBe(CANARY_DIGEST);
  });

  test.each([
    ["to start it", {}, ["osRelease", "uid"]],
    ["to ask who we are", { run: ["az"] }, ["osRelease"]],
  ])("without the permission %s is told apart from nobody who is logged in", async (_, permissions, sys) => {
    expect(await without([], byCommand(permissions), sys)).toEqual([
      "runtime/permission: Start Deno with --allow-run=az --allow-env --allow-sys=osRelease,uid",
    ]);
  });
});
