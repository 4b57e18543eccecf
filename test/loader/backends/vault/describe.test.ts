import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { suiteFor } from "../../../servers/suite.ts";
import { at, mountKv2, opened } from "./opened.ts";

suiteFor("openbao", ({ openbao }) => {
  const [two, one] = [`two-${randomUUID()}`, `one-${randomUUID()}`];

  /** A token whose policy has these paths and nothing else. */
  async function tokenFor(paths: { readonly [path: string]: string }): Promise<string> {
    const rules = Object.entries(paths).map(
      ([path, capability]) => `path "${path}" { capabilities = ["${capability}"] }`,
    );
    const name = randomUUID();
    await openbao.expect("PUT", `sys/policies/acl/${name}`, { policy: rules.join("\n") });
    const { auth } = await openbao.expect("POST", "auth/token/create", { policies: [name], no_default_policy: true });
    return auth?.client_token ?? "";
  }

  async function described(token: string, mount: string, path: string, field: string, version?: string) {
    const { backend, context } = opened({ address: openbao.address, mount, variables: { VAULT_TOKEN: token } });
    const [description] = await backend.describe([at(`${mount}/${path}`, field, version)], context);
    return description;
  }

  beforeAll(async () => {
    await mountKv2(openbao, two);
    await openbao.expect("POST", `sys/mounts/${one}`, { type: "kv", options: { version: "1" } });
    for (const a of ["1", "2", "3"]) await openbao.expect("POST", `${two}/data/app`, { data: { a } });
    await openbao.expect("POST", `${two}/destroy/app`, { versions: [1] });
    await openbao.expect("POST", `${two}/delete/app`, { versions: [2] });
    await openbao.expect("POST", `${one}/deep/app`, { a: "1" });
    await openbao.expect("POST", `${one}/top`, { a: "1" });
  });

  describe("KV version 2", () => {
    test("by subkeys, with the field", async () => {
      const token = await tokenFor({ [`${two}/subkeys/app`]: "read" });
      const description = await described(token, two, "app", "a");
      expect(description).toMatchObject({ state: "exists", field: "exists", version: "3" });
      expect(description).toHaveProperty("createdAt");
      expect(await described(token, two, "app", "b")).toMatchObject({ state: "exists", field: "missing" });
      expect(await described(token, two, "app", "a", "1")).toMatchObject({ state: "deleted", version: "1" });
      expect(await described(token, two, "app", "a", "2")).toMatchObject({ state: "deleted", version: "2" });
      expect(await described(token, two, "app", "a", "9")).toEqual({ state: "missing", field: "missing" });
    });

    test("by metadata, without it", async () => {
      const token = await tokenFor({ [`${two}/metadata/*`]: "read" });
      expect(await described(token, two, "app", "a")).toMatchObject({
        state: "exists",
        field: "unknown",
        version: "3",
      });
      expect(await described(token, two, "app", "a", "1")).toMatchObject({ state: "deleted", version: "1" });
      expect(await described(token, two, "app", "a", "2")).toMatchObject({ state: "deleted", version: "2" });
      expect(await described(token, two, "app", "a", "9")).toEqual({ state: "missing", field: "missing" });
      expect(await described(token, two, "absent", "a")).toEqual({ state: "missing", field: "missing" });
    });

    test("by neither it is denied, with both paths", async () => {
      const token = await tokenFor({ [`${two}/data/app`]: "read" });
      expect(await described(token, two, "app", "a")).toMatchObject({
        state: "failed",
        error: {
          code: "backend/denied",
          hint: expect.stringContaining(`"read" on ${two}/subkeys/app or ${two}/metadata/app in a policy of the token`),
        },
      });
    });
  });

  test("KV version 1 by the names in its folder", async () => {
    const token = await tokenFor({ [`${one}/*`]: "list" });
    expect(await described(token, one, "deep/app", "a")).toEqual({ state: "exists", field: "unknown" });
    expect(await described(token, one, "top", "a")).toEqual({ state: "exists", field: "unknown" });
    expect(await described(token, one, "deep/none", "a")).toEqual({ state: "missing", field: "missing" });
    expect(await described(token, one, "none/app", "a")).toEqual({ state: "missing", field: "missing" });
    const blind = await tokenFor({ [`${one}/deep/app`]: "read" });
    expect(await described(blind, one, "deep/app", "a")).toMatchObject({
      state: "failed",
      error: { code: "backend/denied", hint: expect.stringContaining(`"list" on ${one}/deep`) },
    });
  });
});
