import { expect, test } from "vitest";
import { aws, defineSecrets, kubernetes, secret, vault } from "../../../src/schema/declare.ts";
import { examined } from "./examined.ts";

const CANARY = "client-canary-4Rt9";

test("a Kubernetes client that cannot look without the values is not checked, but for --read", async () => {
  let reads = 0;
  const client = {
    readNamespacedSecret: async () => {
      reads += 1;
      return { metadata: { name: "app" }, data: { key: Buffer.from(CANARY).toString("base64") } };
    },
  };
  const source = kubernetes({ client, namespace: "prod", secret: "app" });
  const config = defineSecrets({ environments: { test: source }, secrets: { KEY: secret() } });
  const unread = await examined(config, {});
  expect([unread.place("KEY").by.existence?.status, unread.finding("whoami"), reads]).toEqual([
    "not-checked",
    undefined,
    0,
  ]);
  const read = await examined(config, {}, { read: true });
  expect([read.place("KEY").by.value?.status, reads]).toEqual(["ok", 1]);
  expect(read.shown).not.toContain(CANARY);
});

test("what a store calls a version cannot colour a terminal or begin a line", async () => {
  const version = "v\u001b[31m\n::error::x";
  const client = {
    describeSecret: async () => ({ ARN: "arn:x", Name: "app", VersionIdsToStages: { [version]: ["AWSCURRENT"] } }),
    send: async () => undefined,
  };
  const config = defineSecrets({ environments: { test: aws({ client, secret: "app" }) }, secrets: { KEY: secret() } });
  const { place, text } = await examined(config, {});
  expect(place("KEY").by.existence?.message).toContain(String.raw`version v\u{1b}[31m\u{a}::error::x`);
  expect(text).not.toContain("\u001b");
});

test("a Vault client is asked by its own way to the network, and no identity is looked for", async () => {
  const asked: string[] = [];
  const client = {
    endpoint: "https://vault.invalid",
    read: async (path: string) => {
      asked.push(path);
      return { data: { subkeys: { key: null }, metadata: { version: 3 } } };
    },
    write: async (path: string, { paths }: { readonly [name: string]: string | readonly string[] }) => {
      asked.push(path);
      return { data: Object.fromEntries([paths].flat().map((one) => [one, ["read"]])) };
    },
  };
  const source = vault({ client, mount: "kv", path: "app", engine: "kv2" });
  const config = defineSecrets({ environments: { test: source }, secrets: { KEY: secret() } });
  const { place, store } = await examined(config, {});
  expect(store.identities).toEqual([]);
  expect(store.findings.map(({ check }) => check)).not.toContain("name");
  expect([place("KEY").by.existence?.status, place("KEY").by.permission?.status]).toEqual(["ok", "ok"]);
  expect(asked).toContain("sys/capabilities-self");
});
