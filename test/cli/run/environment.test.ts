import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Ended, node, Project, sh } from "./keystead.ts";

const SHOW = node("process.stdout.write(JSON.stringify(process.env))");

/** The environment that a command has been given. */
function environmentOf({ stdout }: Ended): { readonly [name: string]: string } {
  return JSON.parse(stdout.toString()) as { readonly [name: string]: string };
}

const VAULT = `vault({
  address: "http://127.0.0.1:1", mount: "kv", path: "app",
  identity: [
    vault.jwt({ role: "ci" }), vault.appRole({ roleId: variable("APP_ROLE"), secretId: variable("APP_SECRET") }),
    vault.userpass({ username: variable("APP_USER"), password: variable("APP_PASSWORD") }),
  ],
})`;

const CREDENTIALS = {
  KEYSTEAD_IDENTITY: "AGE-SECRET-KEY-1-canary",
  VAULT_TOKEN: "hvs.canary-token-0123456789",
  VAULT_ROLE_ID: "canary-role-id-0123456789",
  VAULT_SECRET_ID: "canary-secret-id-0123456789",
  APP_ROLE: "canary-app-role-0123456789",
  APP_SECRET: "canary-app-secret-0123456789",
  APP_PASSWORD: "canary-app-password-0123456789",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "canary-oidc-0123456789",
};

describe("the environment of a command", () => {
  test("holds each value once, and no credential of ours (edge case 47)", async () => {
    const project = new Project(
      "SECRET: secret(), MANY: secret(text()), PORT: plain(integer(), { default: 8080 })",
      { secret: "the value of SECRET", many: "line one\nline two\n", port: "8080" },
      `firstOf(files({ directory: "values" }), ${VAULT})`,
    );
    const env = { ...CREDENTIALS, APP_USER: "ada", UNRELATED: "stays" };
    const given = environmentOf(await project.run(["--raw", ...SHOW], { env }));
    const expected = { NODE_COMPILE_CACHE: expect.any(String), ...process.env, APP_USER: "ada", UNRELATED: "stays" };
    expect(given).toStrictEqual({
      ...expected,
      KEYSTEAD_ENV: "test",
      SECRET: "the value of SECRET",
      MANY: "line one\nline two\n",
      PORT: "8080",
    });
    expect(JSON.stringify(given)).not.toContain("canary");
  });

  test("has our credentials with --keep-identity, which are then redacted", async () => {
    const project = new Project(
      "SECRET: secret()",
      { secret: "the value" },
      `firstOf(files({ directory: "values" }), ${VAULT})`,
    );
    const given = environmentOf(await project.run(["--raw", "--keep-identity", ...SHOW], { env: CREDENTIALS }));
    expect(given).toMatchObject(CREDENTIALS);
    const shown = await project.run(["--keep-identity", ...SHOW], { env: CREDENTIALS });
    expect(shown.stdout.toString()).not.toContain("canary");
  });

  test("has a key that is called like a credential as it is declared", async () => {
    const project = new Project(
      'VAULT_TOKEN: secret({ from: { test: files({ directory: "values" }).at("token") } })',
      { token: "declared-token" },
      VAULT,
    );
    const given = environmentOf(await project.run(["--raw", ...SHOW], { env: CREDENTIALS }));
    expect(given["VAULT_TOKEN"]).toBe("declared-token");
  });

  test("leaves the credentials of stores that are not in use", async () => {
    const project = new Project("SECRET: secret()", { secret: "the value" });
    const given = environmentOf(await project.run(["--raw", ...SHOW], { env: CREDENTIALS }));
    expect(given["VAULT_TOKEN"]).toBe(CREDENTIALS.VAULT_TOKEN);
    expect(given["KEYSTEAD_IDENTITY"]).toBeUndefined();
  });

  test("edge case 7: has nothing under the name of a key without a value, and an empty value as it is", async () => {
    const project = new Project("ABSENT: secret({ optional: true }), EMPTY: secret(text())", { empty: "" });
    const given = environmentOf(await project.run(["--raw", ...SHOW], { env: { ABSENT: "stale" } }));
    expect(given).not.toHaveProperty("ABSENT");
    expect(given["EMPTY"]).toBe("");
  });

  test("has only the keys that were asked for", async () => {
    const project = new Project("A: secret(), B: secret()", { a: "value of a", b: "value of b" });
    const given = environmentOf(await project.run(["--raw", "--keys", "B", ...SHOW]));
    expect(given["B"]).toBe("value of b");
    expect(given).not.toHaveProperty("A");
  });

  test("keeps text byte for byte: BOM, decomposed letters, quotes, backslashes", async () => {
    const value = "\uFEFFe\u0301 '\"\\$`!#=\r\n\t";
    const project = new Project("TEXT: secret(text())", { text: value });
    expect(environmentOf(await project.run(["--raw", ...SHOW]))["TEXT"]).toBe(value);
  });
});

describe("nothing is started", () => {
  const start = async (keys: string, values: { readonly [file: string]: string | Uint8Array }): Promise<Ended> => {
    const project = new Project(keys, values);
    const ended = await project.run(sh("echo started; touch started"));
    expect(existsSync(`${project.folder}/started`)).toBe(false);
    expect(ended.stdout.toString()).toBe("");
    return ended;
  };

  test("where a value is missing or wrong, which are told together (edge cases 13 and 52)", async () => {
    const ended = await start("SECRET: secret(), PORT: secret(integer()), THERE: secret()", {
      port: "canary-no-number",
      there: "canary-value",
    });
    expect(ended.code).toBe(4);
    expect(ended.stderr).toContain("[value/missing]");
    expect(ended.stderr).toContain("[value/invalid]");
    expect(ended.stderr).not.toContain("canary");
  });

  test("where names would change how programs run, which are told together", async () => {
    const ended = await start("NODE_OPTIONS: secret(), LD_PRELOAD: secret(), Https_Proxy: secret(), FINE: secret()", {
      "node-options": "--require=canary",
      "ld-preload": "/canary",
      "https-proxy": "canary",
      fine: "canary",
    });
    expect(ended.code).toBe(3);
    expect(ended.stderr.match(/\[config\/dangerous-name\]/g)).toHaveLength(3);
    expect(ended.stderr).not.toContain("canary");
  });

  test("where a value cannot be in an environment: NUL, bytes that are no text, too large (edge cases 14, 16 and 19)", async () => {
    const ended = await start("NUL: secret(), BYTES: secret(bytes()), LARGE: secret()", {
      nul: "canary\0canary",
      bytes: new Uint8Array([0xff, 0xfe, 0x80]),
      large: "canary".repeat(30_000),
    });
    expect(ended.code).toBe(4);
    expect(ended.stderr.match(/\[value\/undeliverable\]/g)).toHaveLength(2);
    expect(ended.stderr.match(/\[value\/too-large\]/g)).toHaveLength(1);
    for (const key of ["NUL", "BYTES", "LARGE"]) expect(ended.stderr).toContain(`Declare ${key} with deliver: "file"`);
    expect(ended.stderr).not.toContain("canary");
  });

  test("where there is no such command, or none that may be run", async () => {
    const project = new Project("SECRET: secret()", { secret: "the value" });
    const absent = await project.run(["--", "keystead-no-such-command", "canary"]);
    expect(absent).toMatchObject({ code: 5, signal: null });
    expect(absent.stderr).toContain(
      "Cannot start keystead-no-such-command: there is no such command [runtime/command]",
    );
    expect(absent.stderr).not.toContain("canary");
    const data = await project.run(["--", project.write("data", "no program")]);
    expect(data.code).toBe(5);
    expect(data.stderr).toContain("it may not be executed [runtime/command]");
  });

  test("where the command line is no use", async () => {
    const project = new Project("SECRET: secret()", { secret: "the value" });
    expect((await project.run([])).code).toBe(2);
    expect((await project.run(["--"])).code).toBe(2);
    expect((await project.run(["echo", "--", "echo"])).code).toBe(2);
  });
});

describe("sizes", () => {
  test("the largest variable that the system takes is delivered, with one word of advice (edge case 16)", async () => {
    const project = new Project("LARGE: secret()", { large: "x".repeat(131_072 - "LARGE=".length - 1) });
    const ended = await project.run(sh('printf %s "$LARGE" | wc -c'));
    expect(ended.stdout.toString()).toBe("131065\n");
    expect(ended.stderr).toBe('keystead: the values are over 96 KiB: declare the largest with deliver: "file"\n');
  });

  test("more than a command can be started with is told as such", async () => {
    const names = Array.from({ length: 24 }, (_, at) => `K${at}`);
    const keys = names.map((name) => `${name}: secret()`).join(", ");
    const values = Object.fromEntries(
      names.map((name) => [name.toLowerCase(), `${name}-`.repeat(25_000).slice(0, 120_000)]),
    );
    const project = new Project(keys, values);
    const ended = await project.run(["--raw", ...sh("echo started")]);
    expect(ended).toMatchObject({ code: 5 });
    expect(ended.stderr).toContain("its arguments and environment are too large [runtime/command]");
  });
});
