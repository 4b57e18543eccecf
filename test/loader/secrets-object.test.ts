import { format, inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { SecretsError } from "../../src/loader/errors/secrets-error.ts";
import { loadSecretsWith } from "../../src/loader/load-secrets.ts";
import { defineSecrets, json, plain, secret, text, url, vault } from "../../src/schema/declare.ts";
import { inventory } from "../../src/schema/describe-config.ts";
import { fakeRuntime, memory } from "./memory-source.ts";

const MARK = "<redacted>";
/** A prefix of two or of four characters would be the whole of some of them. */
const VALUES = { one: "ĸ", two: "ĸŧ", four: "ĸŧŋđ", long: "ĸŧŋđ-canary-9f3a71", object: '{"ĸ":"ĸŧŋđ"}' };

function declaration() {
  const { source } = memory(VALUES);
  return defineSecrets({
    environments: { d: source },
    secrets: {
      ONE: secret(),
      TWO: secret(),
      FOUR: secret(),
      LONG: secret(),
      OBJECT: secret(json()),
      HOST: plain(text(), { default: "db" }),
      URL: url("x://{HOST}/{FOUR}"),
    },
  });
}

/** Everything in which a console, a logger or a crash shows an object. */
function shown(value: object): string {
  const holding = new Error("boot failed", { cause: value });
  return [
    inspect(value, { depth: 9, showHidden: true, getters: true }),
    inspect({ ...value, nested: [value] }, { depth: 9 }),
    inspect(holding, { depth: 9 }),
    inspect(Object.entries(value)),
    format("%s %o %O %j", value, value, value, value),
    JSON.stringify(value),
    JSON.stringify({ ...value }),
    inspect(Object.getOwnPropertyDescriptors(value), { depth: 9 }),
  ].join("\n");
}

describe("edge case 40: printed, serialised, spread or thrown as a cause", () => {
  test("what was loaded shows the mark alone, however short a value is", async () => {
    const secrets = await loadSecretsWith(declaration(), { environment: "d" }, { runtime: fakeRuntime() });
    expect([secrets.ONE, secrets.FOUR, secrets.URL]).toEqual([
      VALUES.one,
      VALUES.four,
      "x://db/%C4%B8%C5%A7%C5%8B%C4%91",
    ]);
    expect(shown(secrets)).not.toMatch(/[ĸŧŋđ]|%C4|canary/i);
    expect(JSON.parse(JSON.stringify(secrets))).toEqual({
      ONE: MARK,
      TWO: MARK,
      FOUR: MARK,
      LONG: MARK,
      OBJECT: MARK,
      HOST: "db",
      URL: MARK,
    });
    expect({ ...secrets }).toEqual({ HOST: "db" });
    expect(inspect(structuredClone(secrets))).not.toMatch(/[ĸŧŋđ]/);
  });

  test("a declaration shows no value, since it has none", async () => {
    const config = declaration();
    await loadSecretsWith(config, { environment: "d" }, { runtime: fakeRuntime() });
    expect(shown(config) + shown(config.secrets) + JSON.stringify(inventory(config))).not.toMatch(/[ĸŧŋđ]|canary/);
  });

  test("a declaration that holds a credential, which is a mistake, is refused without it", async () => {
    const password = "ĸŧŋđ-canary" as never;
    const config = defineSecrets({
      environments: { d: vault({ mount: "kv", path: "x", identity: vault.userpass({ username: "u", password }) }) },
      secrets: { A: secret() },
    });
    const load = loadSecretsWith(config, { environment: "d" }, { runtime: fakeRuntime() });
    const error: unknown = await load.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ problems: [{ code: "config/value-in-declaration" }] });
    expect(shown(error as SecretsError)).not.toMatch(/[ĸŧŋđ]|canary/);
  });
});
