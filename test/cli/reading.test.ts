import { describe, expect, test } from "vitest";
import type { Report } from "../../src/loader/report.ts";
import { Workspace } from "./workspace.ts";

describe("check", () => {
  const good = Workspace.declaring(
    "A: secret(), B: plain(port(), { default: 1 })",
    "test: env(), prod: env()",
    'api: ["A"]',
  );
  const bad = Workspace.declaring(
    'A: secret(), a: secret(), U: url("postgres://{NOBODY}@h/x")',
    "test: env()",
    'api: ["X"]',
  );

  test("says that a declaration is good, without asking a store", async () => {
    expect(await good.keystead(["check"])).toMatchObject({
      code: 0,
      stdout: "ok: 2 keys, 2 environments, 1 consumer\n",
      stderr: "",
    });
    const { code, stdout } = await good.keystead(["check", "--json"]);
    expect({ code, said: JSON.parse(stdout) as unknown }).toEqual({ code: 0, said: { ok: true, issues: [] } });
  });

  test("tells all problems at once", async () => {
    const { code, stderr, stdout } = await bad.keystead(["check"]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    for (const known of ["config/duplicate-key", "config/unknown-key", "NOBODY", "X"]) expect(stderr).toContain(known);
  });

  test("tells them to a program on standard output", async () => {
    const { code, stdout } = await bad.keystead(["check", "--json"]);
    const said = JSON.parse(stdout) as { ok: boolean; issues: { code: string; hint: string; facts: object }[] };
    expect(code).toBe(3);
    expect(said.ok).toBe(false);
    expect(said.issues.map((issue) => issue.code).toSorted()).toEqual([
      "config/duplicate-key",
      "config/unknown-key",
      "config/unknown-key",
    ]);
    expect(said.issues.every(({ hint, facts }) => hint !== "" && typeof facts === "object")).toBe(true);
  });

  test("takes a declaration by its name, from anywhere", async () => {
    const elsewhere = new Workspace();
    const { stdout } = await elsewhere.keystead(["check", "--config", `${good.folder}/secrets.config.ts`]);
    expect(stdout).toContain("ok: 2 keys");
  });
});

describe("explain", () => {
  const workspace = Workspace.declaring(
    `A: secret(), B: plain(port(), { default: 1 }), C: secret({ optional: true }), U: url("http://{A}:{B}/x"),
     D: secret({ from: { test: null } }), N: plain(port(), { optional: true })`,
    "test: env()",
    'api: ["A"]',
  );
  const env = { A: "alpha-canary" };

  test("shows where each key comes from, and no value", async () => {
    const { code, stdout, stderr } = await workspace.keystead(["explain", "-e", "test"], { env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(
      [
        "KEY  REFERENCE  VERSION  AGE  STATUS",
        "A    env:A      -        -    found",
        "B    -          -        -    default",
        "C    env:C      -        -    absent",
        "U    -          -        -    composed",
        "D    -          -        -    absent",
        "N    env:N      -        -    absent",
        "",
      ].join("\n"),
    );
  });

  test("prints the report as JSON", async () => {
    const { stdout } = await workspace.keystead(["explain", "-e", "test", "--json", "--consumer", "api"], { env });
    const report = JSON.parse(stdout) as Report;
    expect(report).toMatchObject({ schema: "keystead.report/1", environment: "test", consumer: "api" });
    expect(report.keys.map(({ key }) => key)).toEqual(["A"]);
    expect(stdout).not.toContain("canary");
  });

  test("shows what failed in the table, tells it, and ends with its status", async () => {
    const { code, stdout, stderr } = await workspace.keystead(["explain", "-e", "test"], { env: { N: "many-canary" } });
    expect(code).toBe(4);
    expect(stdout).toMatch(/^A +env:A +- +- +missing \(secret\)$/m);
    expect(stdout).toMatch(/^N +env:N +- +- +value\/invalid$/m);
    expect(stderr).toContain("[value/missing]");
    expect(stderr).toContain("[value/invalid]");
    expect(stdout + stderr).not.toContain("canary");
  });

  test("prints one JSON value, also where a key failed", async () => {
    const { code, stdout, stderr } = await workspace.keystead(["explain", "-e", "test", "--json"]);
    expect(code).toBe(4);
    expect((JSON.parse(stdout) as Report).keys.find(({ key }) => key === "A")?.status).toBe("missing");
    expect(stderr).toContain("[value/missing]");
  });
});

describe("get", () => {
  const workspace = Workspace.declaring(
    'A: secret(), B: secret(bytes()), C: secret({ optional: true }), U: url("http://u:{A}@h/")',
    'test: files({ directory: "values" })',
    'api: ["B"]',
  );
  workspace.write("values/a", "line\r\nü 😀\n\n");
  workspace.write("values/b", Buffer.from([0xff, 0x00, 0x0a]));

  test("prints the bytes, and no others", async () => {
    const text = await workspace.keystead(["get", "A", "-e", "test"]);
    expect(text).toMatchObject({ code: 0, stdout: "line\r\nü 😀\n\n", stderr: "" });
    const bytes = await workspace.keystead(["get", "B", "-e", "test"]);
    expect([...bytes.bytes]).toEqual([0xff, 0x00, 0x0a]);
  });

  test("prints a composed key", async () => {
    const { stdout } = await workspace.keystead(["get", "U", "-e", "test"]);
    expect(stdout).toBe("http://u:line%0D%0A%C3%BC%20%F0%9F%98%80%0A%0A@h/");
  });

  test("prints JSON", async () => {
    const { stdout } = await workspace.keystead(["get", "A", "-e", "test", "--json"]);
    expect(JSON.parse(stdout)).toEqual({ key: "A", value: "line\r\nü 😀\n\n" });
    const binary = await workspace.keystead(["get", "B", "-e", "test", "--json"]);
    expect(binary.code).toBe(4);
    expect(JSON.parse(binary.stdout)).toMatchObject({ code: "value/undecodable", facts: { key: "B" } });
  });

  test("of an optional key without a value is an error", async () => {
    const { code, stdout, stderr } = await workspace.keystead(["get", "C", "-e", "test"]);
    expect({ code, stdout }).toEqual({ code: 4, stdout: "" });
    expect(stderr).toContain("[value/missing]");
  });

  test("keeps to the consumer", async () => {
    expect(await workspace.keystead(["get", "A", "-e", "test", "--consumer", "api"])).toMatchObject({
      code: 3,
      stdout: "",
    });
  });
});

describe("export", () => {
  const declared =
    'A: secret(), B: secret({ optional: true }), P: plain(port(), { default: 80 }), U: url("http://u:{A}@h/")';
  const workspace = Workspace.declaring(declared, "test: env()", 'api: ["U"]');
  const env = { A: "it's $A\n" };

  test.each<[string, string]>([
    ["dotenv", "A=`it's $A\n`\nP='80'\nU='http://u:it%27s%20%24A%0A@h/'\n"],
    ["shell", "export A='it'\\''s $A\n'\nexport P='80'\nexport U='http://u:it%27s%20%24A%0A@h/'\n"],
    ["json", '{"A":"it\'s $A\\n","P":"80","U":"http://u:it%27s%20%24A%0A@h/"}\n'],
  ])("writes %s", async (format, text) => {
    const ended = await workspace.keystead(["export", "-e", "test", "--format", format], { env });
    expect(ended).toMatchObject({ code: 0, stdout: text, stderr: "" });
  });

  test("leaves out the parts of what a consumer has", async () => {
    const { stdout } = await workspace.keystead(["export", "-e", "test", "--consumer", "api", "--format", "json"], {
      env,
    });
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual(["U"]);
  });

  test("takes keys", async () => {
    const { stdout } = await workspace.keystead(["export", "-e", "test", "--keys", "P"], { env });
    expect(stdout).toBe("P='80'\n");
  });

  const refused = Workspace.declaring(
    'NODE_OPTIONS: secret(), CR: secret(), RAW: secret(bytes()), FILE: secret({ deliver: "file" }), GOOD: secret()',
    'test: files({ directory: "values" })',
  );
  refused.write("values/node-options", "--canary");
  refused.write("values/cr", "canary\r");
  refused.write("values/raw", Buffer.from([0xff, 0xfe]));
  refused.write("values/file", "canary");
  refused.write("values/good", "canary");

  test("edge case 13: refuses by key what cannot be exported, and prints nothing", async () => {
    const { code, stdout, stderr } = await refused.keystead(["export", "-e", "test"]);
    expect({ code, stdout }).toEqual({ code: 4, stdout: "" });
    for (const [key, reason] of [
      ["NODE_OPTIONS", "config/dangerous-name"],
      ["CR", "value/undeliverable"],
      ["RAW", "value/undeliverable"],
      ["FILE", "value/undeliverable"],
    ] as const)
      expect(stderr).toMatch(new RegExp(`Cannot export ${key} .*\\[${reason}\\]`));
    expect(stderr).not.toContain("GOOD");
    expect(stderr).not.toContain("canary");
  });

  test("gives JSON what is delivered as a file, and what dotenv cannot hold", async () => {
    const { stdout } = await refused.keystead(["export", "-e", "test", "--format", "json", "--keys", "CR,FILE,GOOD"]);
    expect(JSON.parse(stdout)).toEqual({ CR: "canary\r", FILE: "canary", GOOD: "canary" });
    expect(
      await refused.keystead(["export", "-e", "test", "--format", "json", "--keys", "NODE_OPTIONS"]),
    ).toMatchObject({ code: 3 });
  });
});
