import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeIdentity } from "../../src/loader/age/age.ts";
import { Workspace } from "./workspace.ts";

const DEVELOPMENT = ["--env", "development"];

/** A repository whose development has an identity and recipients. */
async function initialised(secrets: string, environments = "development: local()"): Promise<Workspace> {
  const started = new Workspace();
  expect((await started.keystead(["init"])).code).toBe(0);
  const names =
    "bytes, defineSecrets, env, firstOf, integer, local, port, random, secret, text, url, vault, variable, aws";
  started.write(
    "secrets.config.ts",
    `import { ${names} } from "keystead";\nexport default defineSecrets({ environments: { ${environments} }, secrets: { ${secrets} } });\n`,
  );
  return started;
}

describe("init", () => {
  test("writes what loads at once, with the identity outside of the repository", async () => {
    const workspace = new Workspace();
    const { code, stdout, stderr } = await workspace.keystead(["init"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const identity = join(workspace.home, "config", "keystead", "identity");
    expect(stdout).toContain(identity);
    expect(stdout).not.toContain("AGE-SECRET-KEY");
    expect(statSync(identity).mode & 0o777).toBe(0o600);
    const recipient = /# public key: (age1\w+)\n/.exec(readFileSync(identity, "utf8"))?.[1];
    expect(workspace.read("secrets/development/recipients.txt")).toBe(`${recipient}\n`);
    expect(await workspace.keystead(["check"])).toMatchObject({
      code: 0,
      stdout: "ok: 2 keys, 1 environment, 0 consumers\n",
    });
    expect(await workspace.keystead(["generate", ...DEVELOPMENT])).toMatchObject({ code: 0 });
    const explained = await workspace.keystead(["explain", ...DEVELOPMENT]);
    expect(explained).toMatchObject({ code: 0, stderr: "" });
    expect(explained.stdout).toMatch(/^SECRET_KEY +local:development\/secret-key +- +- +found$/m);
    expect((await workspace.keystead(["get", "SECRET_KEY", ...DEVELOPMENT])).stdout).toMatch(/^[0-9a-f]{64}$/);
  });

  test("lets git ignore values in clear and identities, and keeps what was ignored", async () => {
    const workspace = new Workspace();
    expect((await workspace.run("git", ["init", "-q"])).code).toBe(0);
    workspace.write(".gitignore", "node_modules\n.env");
    expect((await workspace.keystead(["init"])).code).toBe(0);
    expect(
      workspace
        .read(".gitignore")
        .split("\n")
        .filter((line) => line === ".env"),
    ).toHaveLength(1);
    const ignored = [
      ".env",
      ".env.local",
      "node_modules",
      "prod.agekey",
      "my-identity.txt",
      "secrets/development/.keystead-lock",
      "secrets/development/.keystead-0123456789abcdef.tmp",
    ];
    const kept = [
      ".env.example",
      "secrets.config.ts",
      "secrets/development/recipients.txt",
      "secrets/development/a.age",
    ];
    const { stdout } = await workspace.run("git", ["check-ignore", ...ignored, ...kept]);
    expect(stdout.trim().split("\n").toSorted()).toEqual(ignored.toSorted());
  });

  test("takes a dotenv file: every value stored, none shown, and what cannot be a key told", async () => {
    const workspace = new Workspace();
    const lines = [
      "# a comment",
      "API_TOKEN=canary-1",
      'export MULTI="canary\\n2"',
      "EMPTY=",
      "QUOTED='canary # 3'",
      "API_TOKEN=canary-4",
      "api_token=canary-5",
      "bad-name=canary-6",
      "PATH=/canary",
      "then=canary-7",
    ];
    workspace.write(".env", `${lines.join("\n")}\n`);
    const { code, stdout, stderr } = await workspace.keystead(["init", "--from", ".env"]);
    expect(code).toBe(0);
    expect(stdout).toContain("delete .env");
    expect(stdout).toContain("stored encrypted in secrets/development: API_TOKEN, MULTI, EMPTY, QUOTED\n");
    for (const name of ["api_token", "bad-name", "PATH", "then"])
      expect(stderr).toContain(`"${name}" is not declared: `);
    const files = readdirSync(workspace.folder, { recursive: true, encoding: "utf8" }).filter(
      (path) => path !== ".env" && statSync(join(workspace.folder, path)).isFile(),
    );
    expect(stdout + stderr + files.map((path) => workspace.read(path)).join("")).not.toContain("canary");
    expect(await workspace.keystead(["check"])).toMatchObject({ stdout: "ok: 4 keys, 1 environment, 0 consumers\n" });
    const exported = await workspace.keystead(["export", ...DEVELOPMENT, "--format", "json"]);
    expect(JSON.parse(exported.stdout)).toEqual({
      API_TOKEN: "canary-4",
      MULTI: "canary\n2",
      EMPTY: "",
      QUOTED: "canary # 3",
    });
  });

  test("cut short is completed by the same call", async () => {
    const workspace = new Workspace();
    workspace.write(".env", "A=canary-1\nB=canary-2\nEMPTY=\n");
    expect((await workspace.keystead(["init", "--from", ".env"])).code).toBe(0);
    const declaration = workspace.read("secrets.config.ts");
    const [a, empty] = ["a", "empty"].map((name) => workspace.read(`secrets/development/${name}.age`));
    // As after a crash between two values.
    rmSync(join(workspace.folder, "secrets.config.ts"));
    rmSync(join(workspace.folder, "secrets/development/b.age"));
    expect(await workspace.keystead(["init", "--from", ".env"])).toMatchObject({ code: 0, stderr: "" });
    expect(workspace.read("secrets.config.ts")).toBe(declaration);
    expect(workspace.read("secrets/development/a.age")).toBe(a);
    expect(workspace.read("secrets/development/empty.age")).toBe(empty);
    expect((await workspace.keystead(["get", "B", ...DEVELOPMENT])).stdout).toBe("canary-2");
  });

  test("tells every value that is there and another, before it writes anything", async () => {
    const workspace = new Workspace();
    workspace.write(".env", "A=canary-1\nB=canary-2\n");
    expect((await workspace.keystead(["init", "--from", ".env"])).code).toBe(0);
    for (const file of ["secrets.config.ts", ".gitignore"]) rmSync(join(workspace.folder, file));
    workspace.write(".env", "NEW=canary-3\nA=canary-4\nB=canary-5\n");
    const refused = await workspace.keystead(["init", "--from", ".env", "--json"]);
    expect(refused.code).toBe(5);
    expect(JSON.parse(refused.stdout)).toMatchObject({
      code: "store/conflict",
      problems: [
        { code: "store/conflict", facts: { key: "A", reference: "local:development/a" } },
        { code: "store/conflict", facts: { key: "B", reference: "local:development/b" } },
      ],
    });
    expect(refused.stdout + refused.stderr).not.toContain("canary");
    expect(readdirSync(workspace.folder).toSorted()).toEqual([".env", ".git", "secrets"]);
    expect(readdirSync(join(workspace.folder, "secrets/development")).toSorted()).toEqual([
      "a.age",
      "b.age",
      "recipients.txt",
    ]);
  });

  test("names the line of a dotenv file that is not text, and writes nothing", async () => {
    const workspace = new Workspace();
    workspace.write(".env", Buffer.concat([Buffer.from("A=ü\nB=canary"), Buffer.from([0xfc]), Buffer.from("\nC=1\n")]));
    const { code, stderr } = await workspace.keystead(["init", "--from", ".env"]);
    expect(code).toBe(2);
    expect(stderr).toContain("line 2 of the file of --from is not UTF-8\n");
    expect(stderr).not.toContain("canary");
    expect(readdirSync(workspace.folder).toSorted()).toEqual([".env", ".git"]);
  });

  test("never overwrites: a declaration, an identity, a value", async () => {
    const workspace = new Workspace();
    workspace.write("secrets.config.mjs", "mine");
    workspace.write(".env", "A=canary-0");
    const refused = await workspace.keystead(["init", "--from", ".env", "--json"]);
    expect(refused.code).toBe(5);
    expect(JSON.parse(refused.stdout)).toMatchObject({ code: "store/conflict", facts: { path: "secrets.config.mjs" } });
    expect(readdirSync(workspace.folder).toSorted()).toEqual([".env", ".git", "secrets.config.mjs"]);
    expect(existsSync(join(workspace.home, "config"))).toBe(false);

    const second = new Workspace();
    second.write(".env", "A=canary-1");
    await second.keystead(["init", "--from", ".env"]);
    const stored = second.read("secrets/development/a.age");
    rmSync(join(second.folder, "secrets.config.ts"));
    second.write(".env", "A=canary-2");
    const conflict = await second.keystead(["init", "--from", ".env"]);
    expect(conflict).toMatchObject({ code: 5, stdout: "" });
    expect(conflict.stderr).toContain("[store/conflict]");
    expect(conflict.stderr).not.toContain("canary");
    expect(second.read("secrets/development/a.age")).toBe(stored);

    const identity = readFileSync(join(second.home, "config", "keystead", "identity"), "utf8");
    const again = await second.keystead(["init", "--json"]);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout)).not.toHaveProperty("identity");
    expect(readFileSync(join(second.home, "config", "keystead", "identity"), "utf8")).toBe(identity);
  });

  test("makes a newcomer ready for a declaration that is there", async () => {
    const first = Workspace.declaring(
      "A: secret({ generate: random.hex(8) })",
      "development: firstOf(env(), local()), team: local(), other: env()",
    );
    const declaration = first.read("secrets.config.ts");
    const { code, stdout } = await first.keystead(["init", "--json"]);
    expect(code).toBe(0);
    const { recipient, environments } = JSON.parse(stdout) as { recipient: string; environments: unknown };
    expect(environments).toEqual([
      { environment: "development", as: "first" },
      { environment: "team", as: "first" },
    ]);
    expect(first.read("secrets.config.ts")).toBe(declaration);
    expect(await first.keystead(["generate", ...DEVELOPMENT])).toMatchObject({ code: 0 });

    // Somebody else, in the same repository.
    const home = join(first.home, "second");
    const joined = await first.keystead(["init"], { env: { XDG_CONFIG_HOME: home } });
    expect(joined.code).toBe(0);
    const theirs = /# public key: (age1\w+)\n/.exec(readFileSync(join(home, "keystead", "identity"), "utf8"))?.[1];
    expect(joined.stdout).toContain(
      `development: ask one of its recipients to run: keystead recipients add --env development ${theirs}\n`,
    );
    expect(first.read("secrets/development/recipients.txt")).toBe(`${recipient}\n`);
    expect(await first.keystead(["recipients", "add", ...DEVELOPMENT, String(theirs)])).toMatchObject({ code: 0 });
    expect(await first.keystead(["get", "A", ...DEVELOPMENT], { env: { XDG_CONFIG_HOME: home } })).toMatchObject({
      code: 0,
    });
  });

  test("refuses an identity that it cannot use", async () => {
    const workspace = new Workspace();
    const { code, stderr } = await workspace.keystead(["init"], { env: { KEYSTEAD_IDENTITY: "canary" } });
    expect(code).toBe(5);
    expect(stderr).toContain("[backend/unconfigured]");
    expect(stderr).not.toContain("canary");
    expect(readdirSync(workspace.folder)).toEqual([".git"]);
  });
});

describe("set", () => {
  test("stores standard input byte for byte; with --trim less one line break", async () => {
    const workspace = await initialised("A: secret(), B: secret(bytes())");
    const set = (args: readonly string[], input: string | Uint8Array): ReturnType<Workspace["keystead"]> =>
      workspace.keystead(["set", ...args, ...DEVELOPMENT], { input });
    const get = async (key: string): Promise<Buffer> => (await workspace.keystead(["get", key, ...DEVELOPMENT])).bytes;
    expect(await set(["A"], "canary\n\n")).toMatchObject({
      code: 0,
      stdout: "A is stored at local:development/a\n",
      stderr: "",
    });
    expect((await get("A")).toString()).toBe("canary\n\n");
    await set(["A", "--trim"], "canary\n\n");
    expect((await get("A")).toString()).toBe("canary\n");
    const written = await set(["B", "--json"], Buffer.from([0, 0xff, 10]));
    expect(JSON.parse(written.stdout)).toMatchObject({
      key: "B",
      environment: "development",
      reference: "local:development/b",
    });
    expect([...(await get("B"))]).toEqual([0, 0xff, 10]);
  });

  test("refuses an empty value, unless it is to be one", async () => {
    const workspace = await initialised("A: secret()");
    expect(await workspace.keystead(["set", "A", ...DEVELOPMENT])).toMatchObject({ code: 2, stdout: "" });
    expect(await workspace.keystead(["set", "A", "--allow-empty", ...DEVELOPMENT])).toMatchObject({ code: 0 });
    expect(await workspace.keystead(["get", "A", ...DEVELOPMENT])).toMatchObject({ code: 0, stdout: "" });
  });

  test("refuses what does not fit the format, and stores nothing", async () => {
    const workspace = await initialised("A: secret(integer()), T: secret(text({ maxLength: 3 }))");
    for (const [key, code, input] of [
      ["A", "value/invalid", "canary"],
      ["T", "value/invalid", "canary"],
      ["T", "value/undecodable", Buffer.from([0xff])],
      ["T", "value/too-large", "c".repeat(1_048_577)],
    ] as const) {
      const ended = await workspace.keystead(["set", key, ...DEVELOPMENT, "--json"], { input });
      expect(ended.code).toBe(4);
      expect(JSON.parse(ended.stdout)).toMatchObject({ code, facts: { key } });
      expect(ended.stdout + ended.stderr).not.toContain("canary");
    }
    expect(readdirSync(join(workspace.folder, "secrets/development"))).toEqual(["recipients.txt"]);
  });

  test("writes to the first source that can be written", async () => {
    const workspace = await initialised("A: secret()", "development: firstOf(env(), local())");
    const { stdout } = await workspace.keystead(["set", "A", ...DEVELOPMENT], { input: "x" });
    expect(stdout).toBe("A is stored at local:development/a\n");
  });

  test("says that the declaration has null there, and so does get", async () => {
    const workspace = await initialised("A: secret({ from: { development: null } })");
    const set = await workspace.keystead(["set", "A", ...DEVELOPMENT], { input: "x" });
    expect(set).toMatchObject({
      code: 5,
      stderr:
        'error: Cannot write A for "development": the declaration has null there [store/not-writable]\n' +
        '  Remove the `null` for "development" from the `from` of A\n',
    });
    expect(await workspace.keystead(["get", "A", ...DEVELOPMENT])).toMatchObject({
      code: 4,
      stderr:
        'error: Cannot get A for "development": the declaration has null there [value/missing]\n' +
        '  Remove the `null` for "development" from the `from` of A, and store a value\n',
    });
  });

  test("names the tool of a store that it cannot write, and an unknown key, before it reads a value", async () => {
    const workspace = await initialised(
      'A: secret(), U: url("http://{A}/")',
      'development: local(), vaulted: vault({ address: "http://127.0.0.1:9", mount: "kv", path: "app" }), own: env()',
    );
    for (const environment of ["vaulted", "own"]) {
      const { code, stderr } = await workspace.keystead(["set", "A", "-e", environment], { input: "canary" });
      expect(code).toBe(5);
      expect(stderr).toContain("[store/not-writable]");
      expect(stderr).not.toContain("canary");
    }
    expect(await workspace.keystead(["set", "U", ...DEVELOPMENT], { input: "canary" })).toMatchObject({ code: 5 });
    const unknown = await workspace.keystead(["set", "canary", ...DEVELOPMENT], { input: "x" });
    expect(unknown.code).toBe(3);
    expect(unknown.stderr).toContain("[config/unknown-key]");
    expect(unknown.stderr).not.toContain("canary");
  });
});

describe("generate", () => {
  test("makes what is missing, once, and keeps to the keys that were asked for", async () => {
    const workspace = await initialised(
      "A: secret({ generate: random.hex(4) }), B: secret({ generate: random.digits(6) }), C: secret({ optional: true })",
    );
    const only = await workspace.keystead(["generate", ...DEVELOPMENT, "--keys", "B"]);
    expect(only).toMatchObject({
      code: 0,
      stdout: "KEY  REFERENCE            STATUS\nB    local:development/b  generated\n",
      stderr: "",
    });
    const first = (await workspace.keystead(["get", "B", ...DEVELOPMENT])).stdout;
    expect(first).toMatch(/^\d{6}$/);
    const all = await workspace.keystead(["generate", ...DEVELOPMENT, "--json"]);
    expect(JSON.parse(all.stdout)).toEqual({
      environment: "development",
      keys: [
        { key: "A", status: "generated", reference: "local:development/a" },
        { key: "B", status: "present", reference: "local:development/b" },
      ],
    });
    expect(all.stdout).not.toContain(first);
    expect((await workspace.keystead(["get", "B", ...DEVELOPMENT])).stdout).toBe(first);
  });

  test("says so where there is nothing to make", async () => {
    const workspace = await initialised("A: secret()");
    const { stdout } = await workspace.keystead(["generate", ...DEVELOPMENT]);
    expect(stdout).toBe('no key of "development" has a generator\n');
  });

  test("needs recipients", async () => {
    const workspace = await initialised(
      "A: secret({ generate: random.hex(4) })",
      "development: local(), bare: local()",
    );
    const { code, stderr } = await workspace.keystead(["generate", "-e", "bare"]);
    expect(code).toBe(5);
    expect(stderr).toContain("keystead recipients add --env bare RECIPIENT");
  });
});

describe("recipients", () => {
  test("lets another read, and ends it, naming what to rotate", async () => {
    const workspace = await initialised("A: secret({ generate: random.hex(4) })");
    await workspace.keystead(["generate", ...DEVELOPMENT]);
    const ada = await makeIdentity();
    const asAda = { env: { KEYSTEAD_IDENTITY: ada.identity } };
    const denied = await workspace.keystead(["get", "A", ...DEVELOPMENT], asAda);
    expect(denied).toMatchObject({ code: 5, stdout: "" });
    expect(denied.stderr).toContain(`keystead recipients add --env development ${ada.recipient}`);

    const added = await workspace.keystead(["recipients", "add", ada.recipient, "--name", "ada", ...DEVELOPMENT]);
    expect(added).toMatchObject({ code: 0, stdout: "1 file encrypted anew for 2 recipients\n", stderr: "" });
    expect((await workspace.keystead(["get", "A", ...DEVELOPMENT], asAda)).stdout).toMatch(/^[0-9a-f]{8}$/);
    const listed = await workspace.keystead(["recipients", "list", ...DEVELOPMENT]);
    expect(listed.stdout).toMatch(new RegExp(`^age1\\w+\\n${ada.recipient} # ada\\n$`));

    const removed = await workspace.keystead(["recipients", "remove", "ada", ...DEVELOPMENT, "--json"]);
    expect(JSON.parse(removed.stdout)).toMatchObject({
      environment: "development",
      removed: { key: ada.recipient, name: "ada" },
      readable: ["A"],
      files: 1,
    });
    expect(await workspace.keystead(["get", "A", ...DEVELOPMENT], asAda)).toMatchObject({ code: 5 });
  });

  test("names the keys to rotate, and a file that is none's by its own name", async () => {
    const workspace = await initialised(
      'SECRET_KEY: secret(), ALIAS: secret({ from: { development: local().at("development/nested/thing") } })',
    );
    for (const key of ["SECRET_KEY", "ALIAS"]) await workspace.keystead(["set", key, ...DEVELOPMENT], { input: "x" });
    workspace.write("secrets/development/old-key.age", workspace.read("secrets/development/secret-key.age"));
    const ada = await makeIdentity();
    await workspace.keystead(["recipients", "add", ada.recipient, "--name", "ada", ...DEVELOPMENT]);
    expect((await workspace.keystead(["recipients", "remove", "ada", ...DEVELOPMENT])).stdout).toBe(
      `${ada.recipient} # ada is removed\n3 files encrypted anew for 1 recipient\n` +
        "They could read these, and may have kept them. Rotate them:\n  ALIAS\n  old-key\n  SECRET_KEY\n",
    );
  });

  test("says that someone is one already, and of another name", async () => {
    const workspace = await initialised("A: secret()");
    const own = workspace.read("secrets/development/recipients.txt").trim();
    const add = async (...name: string[]): Promise<string> =>
      (await workspace.keystead(["recipients", "add", own, ...name, ...DEVELOPMENT])).stdout;
    expect(await add()).toBe(`${own} is a recipient already\n`);
    expect(await add("--name", "ada")).toBe(`${own} is a recipient already: it had no name, and is ada now\n`);
    expect(await add("--name", "bob")).toBe(`${own} is a recipient already: it was named ada, and is bob now\n`);
    expect(await add("--name", "bob")).toBe(`${own} # bob is a recipient already\n`);
    expect(await add()).toBe(`${own} # bob is a recipient already\n`);
  });

  test("are those of any folder that a reference leads to", async () => {
    const workspace = await initialised('A: secret({ from: { development: local().at("shared/thing") } })');
    const own = workspace.read("secrets/development/recipients.txt").trim();
    const refused = await workspace.keystead(["set", "A", ...DEVELOPMENT], { input: "x" });
    expect(refused.stderr).toContain("keystead recipients add --env shared RECIPIENT");
    expect(await workspace.keystead(["recipients", "add", "--env", "shared", own])).toMatchObject({ code: 0 });
    expect((await workspace.keystead(["set", "A", ...DEVELOPMENT], { input: "x" })).stdout).toBe(
      "A is stored at local:shared/thing\n",
    );
    expect((await workspace.keystead(["recipients", "list", "-e", "shared"])).stdout).toBe(`${own}\n`);
    const ada = await makeIdentity();
    await workspace.keystead(["recipients", "add", ada.recipient, "-e", "shared"]);
    const removed = await workspace.keystead(["recipients", "remove", ada.recipient, "-e", "shared", "--json"]);
    expect(JSON.parse(removed.stdout)).toMatchObject({ environment: "shared", readable: ["A"], files: 1 });
    expect(await workspace.keystead(["recipients", "list", "-e", "share"])).toMatchObject({ code: 3 });
  });

  test("refuses an identity without showing it", async () => {
    const workspace = await initialised("A: secret()");
    const { identity } = await makeIdentity();
    const { code, stdout, stderr } = await workspace.keystead(["recipients", "add", identity, ...DEVELOPMENT]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toContain("is exposed");
    expect(stderr).not.toContain(identity.slice(0, 20));
  });

  test("refuses what is no recipient, the last one, and an environment without local()", async () => {
    const workspace = await initialised("A: secret()", "development: local(), other: env()");
    const own = workspace.read("secrets/development/recipients.txt").trim();
    const cases: readonly [readonly string[], string, number][] = [
      [["add", "ssh-rsa", ...DEVELOPMENT], "config/invalid-option", 3],
      [["remove", "nobody", ...DEVELOPMENT], "config/invalid-option", 3],
      [["remove", own, ...DEVELOPMENT], "store/no-recipients", 5],
      [["list", "-e", "other"], "store/not-writable", 5],
      [["list", "-e", "nowhere"], "config/unknown-environment", 3],
    ];
    for (const [args, code, exit] of cases) {
      const ended = await workspace.keystead(["recipients", ...args, "--json"]);
      expect(JSON.parse(ended.stdout)).toMatchObject({ code });
      expect(ended.code).toBe(exit);
    }
  });
});
