import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { SecretsError } from "../../../src/loader/errors/secrets-error.ts";
import { openSecretsWith } from "../../../src/loader/open-secrets.ts";
import type { Report } from "../../../src/loader/report.ts";
import { defineSecrets, secret, vault } from "../../../src/schema/declare.ts";
import { gcp } from "../../../src/schema/sources/gcp.ts";
import { cachedConfig, Machine } from "./cached-vault.ts";

const config = cachedConfig();
const touched = ({ cache, config: identity }: Machine): boolean => existsSync(cache) || existsSync(identity);

describe("never under CI", () => {
  test.each([
    ["CI", "true"],
    ["CI", "1"],
    ["GITHUB_ACTIONS", "true"],
    ["GITEA_ACTIONS", "true"],
    ["GITLAB_CI", "true"],
    ["BUILDKITE", "true"],
    ["TF_BUILD", "True"],
    ["JENKINS_URL", "https://ci.example.com/"],
    ["TEAMCITY_VERSION", "2026.1"],
    ["CODEBUILD_BUILD_ID", "a:b"],
  ])("%s=%s", async (name, value) => {
    const machine = new Machine();
    machine.variables = { ...machine.variables, [name]: value };
    for (let turn = 0; turn < 2; turn++) {
      const loaded = await machine.load(config);
      expect([loaded.origins[0], loaded.report.cache]).toEqual([
        "store",
        { used: false, unused: [{ why: "under-ci", detail: name }] },
      ]);
    }
    expect(touched(machine)).toBe(false);
  });

  test("nor is what was kept before served there", async () => {
    const machine = new Machine();
    await machine.load(config);
    machine.variables = { ...machine.variables, CI: "yes" };
    machine.server.weather = "unreachable";
    expect((await machine.load(config)).code).toBe("backend/unreachable");
  });

  test.each(["false", "0", "", "False"])("CI=%s is no CI", async (CI) => {
    const machine = new Machine();
    machine.variables = { ...machine.variables, CI };
    await machine.load(config);
    expect((await machine.load(config)).origins[0]).toBe("cache");
  });

  test("where Deno does not let us see whether it is CI, it may be", async () => {
    const machine = new Machine();
    const refused = new SecretsError("runtime/permission", { facts: { permission: "--allow-env=CI" } });
    const runtime = {
      ...machine.runtime,
      variable: (name: string) => {
        if (name === "CI") throw refused;
        return machine.runtime.variable(name);
      },
    };
    let report: Report | undefined;
    const onReport = (one: Report): void => void (report = one);
    await openSecretsWith(config, { environment: "p", onReport }, { ...machine.ports, runtime });
    expect(report?.cache?.unused).toEqual([
      { why: "permission", detail: expect.stringContaining("--allow-env=CI,GITHUB_ACTIONS,") },
    ]);
  });
});

test("off by default", async () => {
  const machine = new Machine();
  const plain = defineSecrets({
    environments: { p: vault({ mount: "canary-mount", path: "app" }) },
    secrets: { A: secret() },
  });
  expect([(await machine.load(plain)).report.cache, touched(machine)]).toEqual([undefined, false]);
});

test("`cache: false` neither serves nor keeps", async () => {
  const machine = new Machine();
  expect((await machine.load(config, { cache: false })).report.cache).toEqual({
    used: false,
    unused: [{ why: "switched-off" }],
  });
  expect(touched(machine)).toBe(false);
  await machine.load(config);
  expect((await machine.load(config, { cache: false })).origins[0]).toBe("store");
  expect((await machine.load(config, { cache: true })).origins[0]).toBe("cache");
  await expect(machine.load(config, { cache: "no" as never })).rejects.toMatchObject({ code: "config/invalid-option" });
});

test("a refresh asks the store, keeps what it says, and is not served what is stale", async () => {
  const machine = new Machine();
  const opened = await openSecretsWith(config, { environment: "p" }, machine.ports);
  Object.assign(machine.server, { version: 2, fields: { a: "new-a", b: "new-b" } });
  await opened.refresh();
  expect((opened.current as { A: string }).A).toBe("new-a");
  const loaded = await machine.load(config);
  expect([loaded.values["A"], loaded.origins[0]]).toEqual(["new-a", "cache"]);
  machine.server.weather = "unreachable";
  await expect(opened.refresh()).rejects.toMatchObject({ code: "backend/unreachable" });
  expect((opened.current as { A: string }).A).toBe("new-a");
  await opened.close();
});

test("without staleIfUnreachable nothing stale is served", async () => {
  const machine = new Machine();
  const fresh = cachedConfig({ ttl: "10m" });
  await machine.load(fresh);
  await machine.clock.advance(600_000);
  machine.server.weather = "unreachable";
  expect((await machine.load(fresh)).code).toBe("backend/unreachable");
});

test("edge case 23: a leased value is never kept", async () => {
  const machine = new Machine();
  machine.server.lease = 3600;
  const dynamic = defineSecrets({
    cache: { ttl: "10m" },
    environments: { p: vault({ mount: "database", path: "creds/app", engine: "other" }) },
    secrets: { A: secret(), B: secret() },
  });
  for (let turn = 0; turn < 2; turn++) expect((await machine.load(dynamic)).origins).toEqual(["store", "store"]);
  expect(existsSync(machine.cache)).toBe(false);
});

test("a source with a client of its own is not cached", async () => {
  const machine = new Machine();
  const client = {
    accessSecretVersion: async () => [
      { name: "projects/p/secrets/a/versions/1", payload: { data: "from the client" } },
    ],
    getSecretVersion: async () => [],
    getSecret: async () => [],
    listSecretVersions: async () => [],
  };
  const own = defineSecrets({
    cache: { ttl: "10m" },
    environments: { p: gcp({ project: "p", client }) },
    secrets: { A: secret() },
  });
  const { report } = await machine.load(own);
  expect(report.cache).toEqual({ used: false, unused: [{ store: "gcp(project=p)", why: "client" }] });
});
