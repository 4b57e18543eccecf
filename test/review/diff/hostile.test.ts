import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { describe, expect, test, vi } from "vitest";
import type { Diff } from "../../../src/review/diff/document.ts";
import { openRepository } from "../../../src/review/git/repository.ts";
import { readTree } from "../../../src/review/git/tree.ts";
import { readDeclaration } from "../../../src/review/revision/declaration.ts";
import { diffRevisions } from "../../../src/review/revision/diff-revisions.ts";
import { someConditions } from "../../../src/review/sandbox/conditions.ts";
import { declaring, type Files, GitRepository } from "./git-repository.ts";

vi.mock("../../../src/review/sandbox/folder.ts", async () => (await import("./sandbox-folder.ts")).builtSandbox());

const PLAIN = declaring("A: secret(),");
/** Milliseconds in which any of them must have ended. */
const LONG = 30_000;

async function diffTo(head: string | Files, base: Files = { "secrets.config.ts": PLAIN }): Promise<Diff> {
  const repository = new GitRepository();
  const before = repository.commit(base);
  repository.commit(typeof head === "string" ? { "secrets.config.ts": head } : head);
  return diffRevisions({ folder: repository.folder, base: before });
}

/** What is found where a declaration runs this before it declares. */
async function running(code: string, secrets = "A: secret(),"): Promise<Diff> {
  return diffTo(`${code}\n${declaring(secrets)}`);
}

const found = ({ problems }: Diff): readonly unknown[] => problems.map(({ side, code, key }) => [side, code, key]);
const beyond = [["head", "config/beyond-limits", undefined]];
const unloadable = [["head", "config/unloadable", undefined]];

describe("a declaration that takes too much", () => {
  test.each<[string, string]>([
    ["loops without end", "for (;;) {}"],
    ["waits for what never comes", "await new Promise(() => {});"],
    ["loops in a promise", "const again = () => Promise.resolve().then(again); again(); await new Promise(() => {});"],
    ["makes a huge string", "let s = 'x'; for (;;) s += s;"],
    ["takes all memory", "const all: unknown[] = []; for (;;) all.push(new ArrayBuffer(1e7));"],
    ["recurses without end", "const f = (): number => f() + 1; f();"],
    [
      "recurses in the engine itself",
      "let a: unknown[] = []; for (let i = 0; i < 1e6; i++) a = [a]; JSON.stringify(a);",
    ],
    ["parses too deeply", "(0, eval)('['.repeat(300_000));"],
    ["matches without end", "/^(a|aa)+$/.test('a'.repeat(80) + 'b');"],
    ["asks the engine for what cannot be interrupted", "(new Array(4_000_000_000 - 1) as number[]).sort();"],
  ])(
    "%s",
    async (_, code) => {
      expect(found(await running(code))).toEqual(beyond);
    },
    LONG,
  );

  test(
    "says too much",
    async () => {
      const many =
        'Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`K${i}`, secret({ description: "x".repeat(900_000) })]))';
      expect(found(await running("", `...${many},`))).toEqual(beyond);
    },
    LONG,
  );

  test(
    "is too large, or of too many files",
    async () => {
      expect(found(await running(`/* ${"x".repeat(1_100_000)} */`))).toEqual(beyond);
      const files = Array.from({ length: 220 }, (_, at) => [`f${at}.ts`, `import "./f${at + 1}.ts";\n`] as const);
      const head = { "secrets.config.ts": `import "./f0.ts";\n${PLAIN}`, ...Object.fromEntries(files), "f220.ts": "" };
      expect(found(await diffTo(head))).toEqual(beyond);
    },
    LONG,
  );

  test(
    "blanks and quotes without end do not hold up the search for imports",
    async () => {
      const started = performance.now();
      await running(`/* import${" ".repeat(400_000)} ${"import '".repeat(50_000)} */`);
      expect(performance.now() - started).toBeLessThan(10_000);
    },
    LONG,
  );
});

describe("a commit that is long to read", { timeout: LONG }, () => {
  test("paths of great depth do not hold up the search for files", async () => {
    const deep = Array.from({ length: 12 }, (_, at) => `import "./${"a/".repeat(40_000)}${at}.ts";`).join("\n");
    const files = Array.from({ length: 20 }, (_, at) => [`f${at}.ts`, `${deep}\nexport {};`] as const);
    const imports = files.map(([name]) => `import "./${name}";`).join("\n");
    const started = performance.now();
    const head = { ...Object.fromEntries(files), link: { link: "f0.ts" }, "secrets.config.ts": `${imports}\n${PLAIN}` };
    expect(found(await diffTo(head))).toEqual(unloadable);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test("imports without end are refused", async () => {
    const many = Array.from({ length: 6000 }, (_, at) => `import "./x${at}.ts";`).join("\n");
    expect(found(await diffTo(`${many}\n${PLAIN}`))).toEqual(beyond);
  });

  test("it is read for a time only", async () => {
    const repository = new GitRepository();
    const commit = repository.commit({ "secrets.config.ts": PLAIN });
    const tree = await readTree(await openRepository(repository.folder), commit, -1);
    await expect(readDeclaration(tree, "secrets.config.ts")).rejects.toMatchObject({ code: "config/beyond-limits" });
  });

  test("recipients without end are told in time", async () => {
    const held = (count: number): Files => ({
      "secrets.config.ts": PLAIN + "\n".repeat(100_000),
      "secrets/dev/recipients.txt": Array.from({ length: count }, (_, at) => `age1bogus${at} # x`).join("\n"),
    });
    const started = performance.now();
    const { changes } = await diffTo(held(30_000), held(1));
    expect(changes).toHaveLength(29_999);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("a declaration that is not the same each time", () => {
  test.each<[string, string, string, string | undefined]>([
    [
      "a getter that counts",
      "let n = 0; const o = { get description() { return String(n++); } };",
      "A: secret(), B: { ...secret(), get sensitive() { return n++ < 1; } } as never,",
      "B",
    ],
    ["a proxy", "const p = new Proxy(secret(), {});", "A: secret(), B: p,", "B"],
    ["the time", "", "A: secret({ description: new Date().toISOString() }),", "A"],
    ["the time zone", "", "A: secret(), B: secret({ description: String(new Date().getTimezoneOffset()) }),", "B"],
    ["chance", "", "A: secret(), B: secret({ description: String(Math.random()) }),", "B"],
    [
      "a key by chance",
      "",
      "A: secret(), ...(Math.random() < 1 ? { [`K${Date.now()}`]: secret() } : {}),",
      expect.stringMatching(/^K\d{13}$/) as string,
    ],
    [
      "a source by the time",
      "",
      "A: secret({ from: { prod: vault({ address: `https://${Date.now()}.example`, mount: 'kv' }).at('a', { field: 'x' }) } }),",
      "A",
    ],
  ])("%s", async (_, code, secrets, key) => {
    const imported = 'import { secret } from "keystead";\n';
    const repeated = declaring(secrets).replace("random, secret, text", "random, text");
    expect(found(await diffTo(`${imported}${code}\n${repeated}`))).toEqual([["head", "config/impure", key]]);
  });

  test("the times cannot be foreseen, and one of them is the present", async () => {
    const foreseen = (code: string): Promise<Diff> =>
      running(`const is = (${code}) ? "sandbox" : "step";`, "A: secret({ description: is }),");
    const fixed = await foreseen("[1_600_000_000_123, 1_850_000_000_789].includes(Date.now())");
    expect(fixed.problems).toEqual([]);
    expect(fixed.changes).toEqual((await foreseen("false")).changes);
    const [first, second] = someConditions(0);
    expect(someConditions(0)).not.toEqual([first, second]);
    expect(found(await foreseen(`new Date().getUTCFullYear() > ${new Date().getUTCFullYear()}`))).toEqual([
      ["head", "config/impure", "A"],
    ]);
  });

  test("a declaration that is itself a proxy", async () => {
    const head = PLAIN.replace("defineSecrets({", "new Proxy(defineSecrets({").replace(/\}\);\s*$/, "}), {});\n");
    expect(found(await diffTo(head))).toEqual([["head", "config/impure", undefined]]);
  });

  test.each(["node:fs", "process"])("imports %s where it catches the refusal", async (name) => {
    expect(found(await running(`try { await import("${name}"); } catch {}`))).toEqual([
      ["head", "config/impure", undefined],
    ]);
  });

  test.each(["node:fs", "fs", "node:child_process", "process"])("imports %s", async (name) => {
    expect(found(await running(`import * as m from "${name}"; m;`))).toEqual([["head", "config/impure", undefined]]);
  });
});

describe("a declaration that reaches out", () => {
  test.each<[string, string]>([
    ["ends the process", "process.exit(0);"],
    ["ends its parent", "process.kill(process.ppid);"],
    ["reads .git/config", 'require("fs").readFileSync(".git/config");'],
    ["prints commands", 'console.log("::add-mask::x");'],
    ["connects to loopback", 'await fetch("http://127.0.0.1:1/");'],
    ["connects to the metadata address", 'await fetch("http://169.254.169.254/latest/meta-data/");'],
    ["asks the host's own functions", 'parseAddress("http://x", "");'],
    ["throws what is a trap", "throw new Proxy({}, { get() { for (;;) {} } });"],
    ["leaves the engine by its constructor", 'this.constructor.constructor("return process")().exit();'],
    ["imports when it runs, by a name that is put together", 'await import("./" + "secrets.config.ts" + "x");'],
  ])(
    "%s",
    async (_, code) => {
      const [problem, ...rest] = (await running(`// @ts-nocheck\n${code}`)).problems;
      expect(rest).toEqual([]);
      expect(["config/unloadable", "config/beyond-limits"]).toContain(problem?.code);
    },
    LONG,
  );

  test("nobody is connected to", async () => {
    const connected = vi.fn<() => void>();
    const server = createServer((socket) => {
      connected();
      socket.destroy();
    });
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const tries = ["fetch", "WebSocket", "XMLHttpRequest", "EventSource"].map(
      (name) => `try { new (globalThis as any).${name}("http://127.0.0.1:${port}"); } catch {}`,
    );
    expect(found(await running(tries.join("\n")))).toEqual([]);
    expect(connected).not.toHaveBeenCalled();
    server.close();
  });

  test.each<[string, Files]>([
    ["a symlink out of the repository", { "x.ts": { link: "/etc/hostname" } }],
    ["a symlink within it", { "x.ts": { link: "y.ts" }, "y.ts": "export {};" }],
  ])("imports through %s", async (_, files) => {
    const head = { ...files, "secrets.config.ts": `import "./x.ts";\n${PLAIN}` };
    const diff = await diffTo(head);
    expect(found(diff)).toEqual(unloadable);
    expect(diff.problems[0]?.message).toContain("symlink");
  });

  test("imports through a folder that is a symlink, or is one itself", async () => {
    const through = { lib: { link: "/etc" }, "secrets.config.ts": `import "./lib/passwd.ts";\n${PLAIN}` };
    expect((await diffTo(through)).problems[0]?.message).toContain("symlink");
    expect(
      (await diffTo({ "secrets.config.ts": { link: "other.ts" }, "other.ts": PLAIN })).problems[0]?.message,
    ).toContain("symlink");
  });

  test.each(["./part.ts?x", "./part.ts#x", "./p%61rt.ts"])(
    "imports %s, of which a runtime makes part.ts",
    async (specifier) => {
      const head = {
        [specifier.slice(2)]: "export {};",
        "part.ts": "export {};",
        "secrets.config.ts": `import "${specifier}";\n${PLAIN}`,
      };
      const diff = await diffTo(head);
      expect(found(diff)).toEqual(unloadable);
      expect(diff.problems[0]?.message).toContain("?, # or %");
    },
  );

  test("imports by a name that two files have, once they are read as text", async () => {
    const repository = new GitRepository();
    const base = repository.commit({ "secrets.config.ts": PLAIN });
    for (const byte of ["\xef\xbf\xbd", "\xff"])
      writeFileSync(Buffer.from(`${repository.folder}/part${byte}.ts`, "latin1"), "export {};");
    repository.commit({ "secrets.config.ts": `import "./part\ufffd.ts";\n${PLAIN}` });
    const diff = await diffRevisions({ folder: repository.folder, base });
    expect(diff.problems).toMatchObject([{ code: "config/unloadable" }]);
  });

  test("imports from a submodule", async () => {
    const repository = new GitRepository();
    const base = repository.commit({ "secrets.config.ts": PLAIN });
    repository.git("update-index", "--add", "--cacheinfo", `160000,${base},sub`);
    repository.write({ "secrets.config.ts": `import "./sub/x.ts";\n${PLAIN}` });
    repository.git("add", "secrets.config.ts");
    repository.git("commit", "--quiet", "--message", "sub");
    const { problems } = await diffRevisions({ folder: repository.folder, base });
    expect(problems).toMatchObject([{ code: "config/unloadable", message: expect.stringContaining("submodule") }]);
  });

  test.each([
    "../x.ts",
    "../../../../etc/passwd",
    "/etc/passwd",
    "file:///etc/passwd",
    "https://evil.example/x.ts",
    "data:text/javascript,1",
  ])("imports %s", async (specifier) => {
    expect(found(await running(`import "${specifier}";`))).toEqual(unloadable);
  });
});

describe("a declaration that takes what it says from a package", () => {
  const tuned = 'import tuning, { tuned } from "tuning";\n';
  test.each<[string, string, string]>([
    ["spreads keys", "", "A: secret(), ...tuned,"],
    ["spreads what a call gives, deep in it", "", "A: secret(), ...tuning.of(1).keys(),"],
    ["asks for its names", "const names = Object.keys(tuned); names;", "A: secret(),"],
    ["asks whether it has a name", "const has = Object.hasOwn(tuned, 'a'); has;", "A: secret(),"],
    ["asks for a name by `in`", "const has = 'a' in tuned; has;", "A: secret(),"],
    ["goes through it", "for (const one of tuned) one;", "A: secret(),"],
    ["puts it into a list", "const list = [].concat(tuned); list;", "A: secret(),"],
    ["makes JSON of it", "const json = JSON.stringify({ a: tuned }); json;", "A: secret(),"],
    ["asks what it is", "const is = {} instanceof tuned; is;", "A: secret(),"],
    ["catches the exception", "try { Object.entries(tuned); } catch {}", "A: secret(),"],
    ["catches it in a promise", "void Promise.resolve().then(() => [...tuned]).catch(() => 0);", "A: secret(),"],
    ["is in a text", "", "A: secret({ description: `${tuned}` }),"],
    ["is in a longer text", "", 'A: secret({ description: "x" + tuned }),'],
    ["is compared", "", "A: secret({ optional: tuned < 3 }),"],
    ["is equal to a text", "", 'A: secret({ optional: tuned == "x" }),'],
    ["is a key's name", "", "A: secret(), [tuned]: secret(),"],
    ["is a key", "", "A: secret(), B: tuned,"],
    ["is a reference", "", "A: secret({ from: { prod: tuned } }),"],
    ["is all references", "", "A: secret({ from: tuned }),"],
    ["is a default", "", "A: plain(text(), { default: tuned }),"],
    ["is a description", "", "A: secret({ description: tuned.description }),"],
    ["is a size", "", "A: secret({ generate: random.hex(tuned.size) }),"],
    ["is a template", "", "A: secret(), U: url(tuned),"],
    [
      "is a name that naming gives",
      "",
      'A: secret({ from: { prod: vault({ mount: "kv" }).at(`${tuned}`, { field: "x" }) } }),',
    ],
  ])("%s", async (_, code, secrets) => {
    const { problems } = await diffTo(`// @ts-nocheck\n${tuned}${code}\n${declaring(secrets)}`);
    expect(problems).toMatchObject([
      {
        side: "head",
        code: "config/unloadable",
        message: expect.stringContaining("it uses what the package tuning exports for more than a format"),
        hint: expect.stringContaining("in a file of the repository, and import that by its path"),
      },
    ]);
  });

  test.each<[string, string]>([
    ["a source", declaring("A: secret(),", "dev: local(), prod: tuned")],
    ["the environments", declaring("A: secret(),", "...tuned")],
    ["how keys are named", declaring("A: secret(),", 'dev: vault({ mount: "kv", path: "x", name: tuned })')],
    ["an address", declaring("A: secret(),", 'dev: vault({ address: tuned.address, mount: "kv", path: "x" })')],
    ["a role", declaring("A: secret(),", 'dev: vault({ mount: "kv", identity: vault.jwt({ role: tuned }) })')],
    ["one of several sources", declaring("A: secret(),", "dev: firstOf(local(), tuned)")],
    ["a limit", declaring("A: secret(text({ minLength: tuned })),")],
    ["a choice", declaring('A: plain(oneOf(["a", tuned])),')],
    ["the options", declaring("A: secret(text(), tuned),")],
    ["a variable's name", declaring("A: secret(),", 'dev: vault({ address: variable(tuned), mount: "kv" })')],
    ["a consumer", declaring("A: secret(),", undefined, "api: tuned")],
    ["a consumer's key", declaring("A: secret(),", undefined, "api: [tuned]")],
    ["a setting", declaring("A: secret(),", undefined, "", "environmentFrom: tuned,")],
    ["all of it", "export default tuned;"],
  ])("is %s", async (_, text) => {
    const { problems } = await diffTo(`// @ts-nocheck\n${tuned}${text}`);
    expect(problems).toMatchObject([{ code: "config/unloadable", message: expect.stringContaining("package tuning") }]);
  });

  test("says the line", async () => {
    const { problems } = await diffTo(`// @ts-nocheck\n${tuned}\nconst keys = { ...tuned }; keys;\n${PLAIN}`);
    expect(problems).toMatchObject([{ line: 4 }]);
  });

  test("may give a format of it a default, which only the format could judge", async () => {
    const code = '// @ts-nocheck\nimport { z as zed } from "zod"; import { json } from "keystead";';
    const secrets =
      "A: plain(zed.coerce.number(), { default: 3 }), B: plain(json(zed.object({})), { default: { a: 1 } }),";
    expect((await running(code, secrets)).problems).toEqual([]);
  });

  test("may take a backend of its own from it", async () => {
    const source = declaring("A: secret(),", 'dev: custom("mine", tuned.store())');
    const { problems } = await diffTo(`// @ts-nocheck\n${tuned}import { custom } from "keystead";\n${source}`);
    expect(problems).toEqual([]);
  });

  test("may take formats, however they are put together", async () => {
    const code = `import z, { z as zed } from "zod";
      class Own extends z.ZodString { min = 3; }
      const base = zed.object({ a: zed.string().min(3), b: zed.array(new Own()) }).strict();
      const more = base.extend({ c: zed.enum(["x"]) }).transform((value: unknown) => value);
      const kept = await more;`;
    const { problems } = await running(
      `// @ts-nocheck\nimport { json } from "keystead"; ${code}`,
      "A: secret(kept), B: secret(json(more)), C: plain(zed.string(), { default: 'x' }),",
    );
    expect(problems).toEqual([]);
  });
});

describe("a declaration that would deceive", () => {
  test(
    "cannot change what describes it",
    async () => {
      for (const code of [
        "Object.entries = () => [];",
        "JSON.stringify = () => '{}';",
        "Array.prototype.map = () => [];",
        "Map.prototype.get = () => undefined;",
        "(globalThis as any).Object = {};",
        "Object.defineProperty(Object.prototype, 'end', { value: 'described' });",
      ])
        expect({ code, found: found(await running(code)) }).toEqual({ code, found: unloadable });
    },
    LONG,
  );

  test("cannot write the answer itself", async () => {
    const forged =
      '{ "~settings": {}, environments: {}, secrets: {}, consumers: {}, toJSON() { return { end: "described" }; } }';
    expect((await diffTo(`export default ${forged};`)).problems.length).toBe(1);
    expect(found(await diffTo("export default 1;"))).toEqual([["head", "config/not-a-config", undefined]]);
    const odd = declaring("A: secret({ description: { toJSON: () => 'x' } as never }),");
    expect((await diffTo(odd)).problems.length).toBeGreaterThan(0);
  });

  test("gets no answer by what it finds of the process and of CI", async () => {
    const there = "typeof process !== 'undefined' || typeof Deno !== 'undefined' || 'CI' in globalThis";
    const head = `declare const process: any, Deno: any;\n${declaring(`A: secret(), ...(${there} ? { B: secret() } : {}),`)}`;
    expect(await diffTo(head)).toMatchObject({ problems: [], changes: [] });
  });

  test("may import what is not there, and is opaque then", async () => {
    const { problems, changes } = await running('import { z as zed } from "zod";', "A: secret(zed.string().min(3)),");
    expect(problems).toEqual([]);
    expect(changes).toMatchObject([
      { kind: "new-package", after: ["zod"] },
      { kind: "weakened", key: "A", what: "format" },
    ]);
  });

  test("says all that is wrong with it by codes, and no value", async () => {
    const { problems } = await diffTo(
      declaring(
        "A: secret(), a: secret(),",
        'dev: vault({ mount: "kv", identity: vault.userpass({ username: "u", password: "hunter2-canary" as never }) })',
      ),
    );
    expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(["config/duplicate-key"]));
    expect(JSON.stringify(problems)).not.toContain("hunter2-canary");
  });

  test(
    "a base that cannot be read is a finding as well",
    async () => {
      expect(found(await diffTo(PLAIN, { "secrets.config.ts": "for (;;) {}\nexport default 1;" }))).toEqual([
        ["base", "config/beyond-limits", undefined],
      ]);
    },
    LONG,
  );
});
