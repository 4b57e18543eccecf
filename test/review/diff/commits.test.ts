import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import type { Change } from "../../../src/review/diff/change.ts";
import type { Diff } from "../../../src/review/diff/document.ts";
import { diffRevisions } from "../../../src/review/revision/diff-revisions.ts";
import { temporaryFolder } from "../../servers/temporary-folder.ts";
import { declaring, type Files, GitRepository } from "./git-repository.ts";

vi.mock("../../../src/review/sandbox/folder.ts", async () => (await import("./sandbox-folder.ts")).builtSandbox());

async function diffOf(before: Files, after: Files, config?: string): Promise<Diff> {
  const repository = new GitRepository();
  const [base, head] = [repository.commit(before), repository.commit(after)];
  return diffRevisions({ folder: repository.folder, base, head, config });
}

/** The changes from one declaration to another. */
async function between(before: string, after: string): Promise<Diff["changes"]> {
  const { changes, problems } = await diffOf({ "secrets.config.ts": before }, { "secrets.config.ts": after });
  expect(problems).toEqual([]);
  return changes;
}

const PROD = "vault(address=https://vault.example,mount=kv)";
const VAULT = 'vault({ address: "https://vault.example", mount: "kv", path: "app" })';
const ONE = declaring("A: secret(),");

describe("each kind of change between two commits", () => {
  test("nothing", async () => {
    expect(await between(ONE, `${ONE}// a comment\n`)).toEqual([]);
  });

  test("a key added and removed, with the line of the added one", async () => {
    expect(
      await between(declaring("A: secret(),\n    OLD: secret(),"), declaring("A: secret(),\n    NEW: secret(),")),
    ).toEqual([
      { kind: "removed", severity: "medium", key: "OLD" },
      { kind: "added", severity: "low", key: "NEW", line: 7 },
    ]);
  });

  test("a key renamed, which keeps its places", async () => {
    const at =
      'from: { dev: null, prod: vault({ address: "https://vault.example", mount: "kv" }).at("a", { field: "x" }) }';
    expect(await between(declaring(`A: secret({ ${at} }),`), declaring(`B: secret({ ${at} }),`))).toEqual([
      { kind: "renamed", severity: "medium", key: "B", before: ["A"], after: ["B"], line: 6 },
    ]);
  });

  test("a key retargeted", async () => {
    const at = (path: string): string =>
      declaring(
        `A: secret({ from: { prod: vault({ address: "https://vault.example", mount: "kv" }).at("${path}", { field: "x" }) } }),`,
      );
    expect(await between(at("app"), at("admin"))).toEqual([
      {
        kind: "retargeted",
        severity: "high",
        key: "A",
        environment: "prod",
        before: [`vault:kv/app#x in ${PROD}`],
        after: [`vault:kv/admin#x in ${PROD}`],
        line: 6,
      },
    ]);
  });

  test("a composed key that is put together otherwise is retargeted", async () => {
    const changes = await between(
      declaring('A: secret(),\n    U: url("postgres://u:{A}@db/x"),'),
      declaring('A: secret(),\n    U: url("postgres://u:{A}@evil.example/x"),'),
    );
    expect(changes.map(({ kind, key, environment }) => [kind, key, environment])).toEqual([
      ["retargeted", "U", "dev"],
      ["retargeted", "U", "prod"],
    ]);
  });

  test("a new address retargets every key there", async () => {
    const elsewhere = `dev: local(), prod: vault({ address: "https://evil.example", mount: "kv", path: "app" })`;
    const changes = await between(ONE, declaring("A: secret(),", elsewhere));
    expect(changes.map(({ kind, key, store }) => [kind, key ?? store])).toEqual([
      ["retargeted", "A"],
      ["new-store", "vault(address=https://evil.example,mount=kv)"],
      ["removed", PROD],
      ["changed", undefined],
    ]);
  });

  test.each([
    ["made of what is there", "", "{ read: async () => ({}) }"],
    ["of a package", 'import { Api } from "some-sdk";\n', "new Api()"],
  ])("a client of one's own, %s, is another store: it may ask anything", async (_, imported, client) => {
    const at = (more: string): string => declaring("A: secret(),", `prod: aws({ region: "eu-central-1"${more} })`);
    const changes = await between(at(""), imported + at(`, client: ${client} as never`));
    expect(
      changes.filter(({ kind }) => kind !== "new-package").map(({ kind, key, store }) => [kind, key ?? store]),
    ).toEqual([
      ["retargeted", "A"],
      ["new-store", "aws(region=eu-central-1)"],
      ["removed", "aws(region=eu-central-1)"],
      ["changed", undefined],
    ]);
    expect(
      await between(
        imported + at(`, client: ${client} as never`),
        imported + at(`, client: ${client} as never, name: undefined`),
      ),
    ).toEqual([]);
  });

  test.each<[string, string, string, string]>([
    ["a secret becomes plain", "A: secret(),", "A: plain(text()),", "sensitive"],
    ["a looser limit", "A: secret(text({ minLength: 64 })),", "A: secret(text({ minLength: 8 })),", "format"],
    ["a looser format", "A: secret(uri()),", "A: secret(text()),", "format"],
    ["more choices", 'A: plain(oneOf(["a"])),', 'A: plain(oneOf(["a", "b"])),', "format"],
    ["an opaque schema", "A: secret(uri()),", "A: secret(z.string()),", "format"],
    ["a new default", "A: plain(port()),", "A: plain(port(), { default: 8080 }),", "default"],
    ["rotation dropped", 'A: secret({ rotate: "90d" }),', "A: secret(),", "rotate"],
    ["rarer rotation", 'A: secret({ rotate: "30d" }),', 'A: secret({ rotate: "90d" }),', "rotate"],
    ["now optional", "A: secret(),", "A: secret({ optional: true }),", "optional"],
  ])("weakened: %s", async (_, before, after, what) => {
    const zod = 'import { z } from "zod";\n';
    const changes = await between(zod + declaring(before), zod + declaring(after));
    expect(changes).toEqual([{ kind: "weakened", severity: "high", key: "A", what, line: 7 }]);
  });

  test("the other way round is no weakening", async () => {
    const changes = await between(
      declaring("A: plain(text()),\n    B: secret(),"),
      declaring('A: secret(uri({ protocols: ["https"] })),\n    B: secret(text({ minLength: 3 }), { rotate: "9d" }),'),
    );
    expect(changes.map(({ kind, key, what }) => [kind, key, what])).toEqual([
      ["changed", "A", "sensitive"],
      ["changed", "A", "format"],
      ["changed", "B", "format"],
      ["changed", "B", "rotate"],
    ]);
  });

  test.each([
    ["a part of a URL", "URL: url('https://{HOST}/'),", "weakened"],
    ["no part of one", "", "changed"],
  ])("another default of %s", async (_, composed, kind) => {
    const at = (host: string): string =>
      declaring(`A: secret(),\n    HOST: plain(text(), { default: "${host}" }),\n    ${composed}`);
    const changes = await between(at("a.example"), at("evil.example"));
    expect(changes.map((one) => [one.kind, one.key, one.what])).toEqual([[kind, "HOST", "default"]]);
  });

  test("weakened: an unprotected way to the same store", async () => {
    const insecure = `dev: local(), prod: vault({ address: "https://vault.example", mount: "kv", path: "app", insecure: true })`;
    const [only, ...rest] = await between(ONE, declaring("A: secret(),", insecure));
    expect([only?.kind, only?.what, rest]).toEqual(["weakened", "insecure", []]);
  });

  test("weakened: a consumer gains a key", async () => {
    const keys = "A: secret(),\n    B: secret(),";
    expect(
      await between(declaring(keys, undefined, 'api: ["A"]'), declaring(keys, undefined, 'api: ["A", "B"]')),
    ).toEqual([{ kind: "weakened", severity: "high", consumer: "api", key: "B", what: "keys", line: 9 }]);
  });

  const consuming = (secrets: string, consumers: string): string => declaring(secrets, undefined, consumers);
  const gains = (changes: Diff["changes"]): readonly unknown[] =>
    changes.filter(({ consumer }) => consumer !== undefined).map(({ kind, key, after }) => [kind, key, after]);
  const TWO = "A: secret(),\n    B: secret(),";

  test("a new key that is given to a consumer is added", async () => {
    const changes = await between(consuming("A: secret(),", 'api: ["A"]'), consuming(TWO, 'api: ["A", "B"]'));
    expect(changes).toEqual([
      { kind: "added", severity: "low", key: "B", line: 7 },
      { kind: "added", severity: "low", consumer: "api", key: "B", line: 9 },
    ]);
  });

  test("weakened: a new key by which a consumer gets what another key had", async () => {
    const base = consuming(TWO, 'api: ["A"]');
    const at = (path: string, field = ""): string =>
      `NEW: secret({ from: { dev: null, prod: ${VAULT}.at("${path}"${field}) } }),`;
    const url = 'NEW: url("https://x/{B}"),';
    for (const [entry, kind] of [
      [at("app", ', { field: "b", version: 3 }'), "weakened"],
      [at("app", ', { field: "a" }'), "added"],
      [at("other", ', { field: "b" }'), "added"],
      [url, "weakened"],
      [url.replace("{B}", "{A}"), "added"],
    ] as const)
      expect({ entry, gains: gains(await between(base, consuming(`${TWO} ${entry}`, 'api: ["A", "NEW"]'))) }).toEqual({
        entry,
        gains: [[kind, "NEW", undefined]],
      });
  });

  test("a renamed key is gained by a consumer that did not have it", async () => {
    const named = (name: string, key: string): string =>
      consuming(
        `A: secret(),\n    ${name}: secret({ from: { dev: null, prod: ${VAULT}.at("app", { field: "x" }) } }),`,
        key,
      );
    expect(gains(await between(named("B", 'api: ["B"]'), named("C", 'api: ["C"]')))).toEqual([]);
    expect(gains(await between(named("B", 'api: ["A"]'), named("C", 'api: ["A", "C"]')))).toEqual([
      ["weakened", "C", undefined],
    ]);
  });

  test("weakened: a new consumer that is given keys which are there already", async () => {
    const base = consuming("A: secret(),", "");
    expect(gains(await between(base, consuming(TWO, 'job: ["A", "B"]')))).toEqual([
      ["weakened", undefined, ["A"]],
      ["added", undefined, ["A", "B"]],
    ]);
    expect(gains(await between(base, consuming(TWO, 'job: ["B"]')))).toEqual([["added", undefined, ["B"]]]);
  });

  test("environments that disagree", async () => {
    expect(await between(ONE, declaring("A: secret({ from: { dev: null } }),"))).toEqual([
      {
        kind: "removed",
        severity: "medium",
        key: "A",
        environment: "dev",
        before: ["local:dev/a in local(directory=secrets)"],
        line: 6,
      },
      { kind: "disagree", severity: "medium", key: "A", before: [], after: ["dev"], line: 6 },
    ]);
  });

  test("the variable that says which environment is loaded", async () => {
    const from = (name: string): string => declaring("A: secret(),", undefined, "", `environmentFrom: "${name}",`);
    expect(await between(from("NODE_ENV"), from("EVIL_ENV"))).toEqual([
      { kind: "changed", severity: "low", what: "environmentFrom", before: ["NODE_ENV"], after: ["EVIL_ENV"] },
    ]);
    expect(await between(ONE, from("NODE_ENV"))).toMatchObject([{ what: "environmentFrom", after: ["NODE_ENV"] }]);
  });

  test("an identity, with what is different about it", async () => {
    const by = (identity: string): string =>
      declaring(
        "A: secret(),",
        `prod: vault({ address: "https://vault.example", mount: "kv", path: "app", identity: ${identity} })`,
      );
    const change = {
      kind: "changed",
      severity: "low",
      store: PROD,
      what: "identities",
      before: ["jwt(role=ci)"],
    };
    expect(await between(by('vault.jwt({ role: "ci" })'), by('vault.jwt({ role: "admin", mount: "jwt,2" })'))).toEqual([
      { ...change, after: ["jwt(mount=jwt%2C2,role=admin)"] },
    ]);
    expect(
      await between(
        by('vault.jwt({ role: "ci" })'),
        by('[vault.jwt({ role: "$CI" }), vault.userpass({ username: "u", password: variable("PASS") })]'),
      ),
    ).toEqual([{ ...change, after: ["jwt(role=%24CI)", "userpass(password=$PASS,username=u)"] }]);
  });

  test("a consumer's identity, with what is different about it", async () => {
    const by = (role: string): string =>
      declaring("A: secret(),", undefined, `api: { keys: ["A"], identities: [vault.jwt({ role: "${role}" })] }`);
    expect(await between(by("ci"), by("admin"))).toMatchObject([
      { kind: "changed", consumer: "api", before: ["vault jwt(role=ci)"], after: ["vault jwt(role=admin)"] },
    ]);
  });

  test("an environment and a consumer, added and removed", async () => {
    const changes = await between(
      declaring("A: secret(),", `dev: local(), old: ${VAULT}`, "job: []"),
      declaring("A: secret(),", `dev: local(), prod: ${VAULT}`, 'api: ["A"]'),
    );
    expect(changes.map(({ kind, environment, consumer }) => [kind, environment ?? consumer])).toEqual([
      ["weakened", "api"],
      ["removed", "job"],
      ["removed", "old"],
      ["added", "api"],
      ["added", "prod"],
    ]);
  });

  test("the first declaration is all new", async () => {
    const { changes, base } = await diffOf({ "README.md": "" }, { "secrets.config.ts": ONE });
    expect(base.path).toBeUndefined();
    expect(changes.filter(({ kind }) => kind === "added").map(({ key, environment }) => key ?? environment)).toEqual([
      "A",
      "dev",
      "prod",
    ]);
  });
});

describe("a package that is not looked into", () => {
  const taking = (imports: string, more = ""): string =>
    `// @ts-nocheck\n${imports}\n${declaring("A: secret(),")}${more}`;
  const news = ({ changes }: Diff): readonly unknown[] => changes.map(({ kind, after }) => [kind, after]);
  const to = (after: string | Files, before: string | Files = ONE): Promise<Diff> => {
    const files = (one: string | Files): Files => (typeof one === "string" ? { "secrets.config.ts": one } : one);
    return diffOf(files(before), files(after));
  };

  test("is a change where the base does not import it, by whatever file", async () => {
    const diff = await to(taking('import { strict as s } from "tuning/deep";\nimport "@acme/other"; s;'));
    expect(diff.changes).toEqual([
      { kind: "new-package", severity: "high", after: ["@acme/other"], line: 3 },
      { kind: "new-package", severity: "high", after: ["tuning"], line: 2 },
    ]);
    expect(diff.packages).toEqual(["@acme/other", "tuning"]);
    const through = { "secrets.config.ts": taking('import "./lib.ts";'), "lib.ts": 'export * from "npm:tuning@1";' };
    expect(news(await to(through))).toEqual([["new-package", ["tuning"]]]);
    expect(news(await to(taking("", 'export const later = () => import("tuning");')))).toEqual([
      ["new-package", ["tuning"]],
    ]);
  });

  test("is named where both import it", async () => {
    const both = taking('import { strict } from "tuning"; strict;');
    const diff = await to(`${both}// a comment`, both);
    expect([diff.changes, diff.packages]).toEqual([[], ["tuning"]]);
  });

  test("is one in the first declaration, too", async () => {
    expect(news(await to(taking('import "tuning";'), { "README.md": "" }))).toContainEqual(["new-package", ["tuning"]]);
  });

  test("is not one that is named without being loaded, nor what is looked into", async () => {
    const diff = await to(
      taking(
        'import type { A } from "tuning"; import * as v from "valibot"; import { fakeSecrets } from "keystead/testing"; v; fakeSecrets; // from "x"',
      ),
    );
    expect([diff.changes, Object.keys(diff)]).toEqual([[], ["schema", "base", "head", "problems", "changes"]]);
  });
});

describe("the embedded store", () => {
  const ADA = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p # ada";
  const EVE = "age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg # eve";
  const held = (recipients: string, value: string): Files => ({
    "secrets.config.ts": ONE,
    "secrets/dev/recipients.txt": `# who\n${recipients}\n`,
    "secrets/dev/a.age": value,
  });
  const kinds = ({ changes }: Diff): readonly (readonly unknown[])[] =>
    changes.map(({ kind, key, environment, before, after }: Change) => [kind, key, environment, before, after]);

  test("a recipient added and another removed", async () => {
    expect(kinds(await diffOf(held(ADA, "x"), held(EVE, "x")))).toEqual([
      ["recipient-added", undefined, "dev", undefined, [EVE]],
      ["recipient-removed", undefined, "dev", [ADA], undefined],
    ]);
  });

  test("a recipient renamed is the same", async () => {
    expect(kinds(await diffOf(held(ADA, "x"), held(ADA.replace("ada", "ada lovelace"), "x")))).toEqual([]);
  });

  test.each<[string, Files, string, string]>([
    [
      "recipients behind a link",
      { "secrets/dev/recipients.txt": { link: "../shared.txt" }, "secrets/shared.txt": `${ADA}\n${EVE}\n` },
      "config/unloadable",
      "secrets/dev/recipients.txt",
    ],
    [
      "an environment's folder behind a link",
      { "secrets/dev": { link: "real" }, "secrets/real/recipients.txt": EVE },
      "config/unloadable",
      "secrets/dev/recipients.txt",
    ],
    [
      "the store's folder behind a link",
      { secrets: { link: "other" }, "other/dev/recipients.txt": EVE },
      "config/unloadable",
      "secrets/dev/recipients.txt",
    ],
    ["a value behind a link", { "secrets/dev/a.age": { link: "b.age" } }, "config/unloadable", "secrets/dev/a.age"],
    [
      "too many recipients",
      { "secrets/dev/recipients.txt": `${EVE}\n#${"x".repeat(1024 * 1024)}` },
      "config/beyond-limits",
      "secrets/dev/recipients.txt",
    ],
  ])("%s are a problem, since whoever writes reads them", async (_, after, code, path) => {
    const { problems, changes } = await diffOf(held(ADA, "x"), after);
    expect({ problems, changes }).toEqual({
      problems: [expect.objectContaining({ side: "head", code, message: expect.stringContaining(path) })],
      changes: [],
    });
  });

  test("a stored value replaced, added and removed", async () => {
    expect(kinds(await diffOf(held(ADA, "x"), held(ADA, "y")))).toEqual([
      ["value-replaced", "A", "dev", undefined, undefined],
    ]);
    const without = { "secrets/dev/a.age": null };
    expect(kinds(await diffOf({ ...held(ADA, "x"), ...without }, held(ADA, "y")))[0]?.slice(0, 3)).toEqual([
      "added",
      "A",
      "dev",
    ]);
    expect(kinds(await diffOf(held(ADA, "x"), without))[0]?.slice(0, 3)).toEqual(["removed", "A", "dev"]);
  });
});

describe("what is read", () => {
  test("is the commits', whatever lies in the work tree", async () => {
    const repository = new GitRepository();
    const base = repository.commit({ "secrets.config.ts": ONE });
    repository.write({ "secrets.config.ts": declaring("WORK: secret(),"), "secrets.config.js": "nonsense(" });
    const diff = await diffRevisions({ folder: repository.folder, base });
    expect(diff).toMatchObject({ head: { commit: base }, changes: [], problems: [] });
  });

  test("is found upwards from the folder, and by name", async () => {
    const repository = new GitRepository();
    const base = repository.commit({ "secrets.config.mts": ONE, "apps/api/main.ts": "", "other.config.ts": ONE });
    repository.commit({
      "secrets.config.mts": declaring(""),
      "other.config.ts": declaring("A: secret(),\n    O: secret(),"),
    });
    const folder = join(repository.folder, "apps/api");
    expect((await diffRevisions({ folder, base })).head.path).toBe("secrets.config.mts");
    const named = await diffRevisions({ folder, base, config: "../../other.config.ts" });
    expect(named.changes).toMatchObject([{ kind: "added", key: "O" }]);
    await expect(diffRevisions({ folder, base, config: "../../../x.ts" })).rejects.toMatchObject({
      code: "config/not-found",
    });
  });

  test("is followed through files, packages of schemas and our names in all their forms", async () => {
    const before = {
      "secrets.config.ts": `import { more } from "./lib/more.js"; import { defineSecrets, local } from "npm:keystead@1";
        export default defineSecrets({ environments: { dev: local() }, secrets: { ...more } });`,
      "lib/more.ts": `import * as v from "valibot"; import { secret } from "jsr:@keystead/keystead";
        import type { Nothing } from "./nowhere.ts"; type A = Nothing;
        export const more = { A: secret(v.pipe(v.string(), v.minLength(3))) };`,
    };
    const after = {
      "lib/more.ts": 'import { secret } from "keystead"; export const more = { A: secret(), B: secret() };',
    };
    const { changes, problems } = await diffOf(before, after);
    expect(problems).toEqual([]);
    expect(changes.map(({ kind, key }) => [kind, key])).toEqual([
      ["weakened", "A"],
      ["added", "B"],
    ]);
  });

  test("is found by the names of a deno.json", async () => {
    const deno = '{ // ours\n "imports": { "secrets-of": "npm:keystead@1", "#lib/": "./lib/", "z": "npm:zod@4" }, }';
    const before = {
      "deno.json": deno,
      "lib/more.ts": 'import { secret } from "secrets-of"; export const more = { A: secret() };',
      "app/secrets.config.ts": `import { more } from "#lib/more.ts"; import { defineSecrets, local } from "secrets-of"; import { z } from "z";
        export default defineSecrets({ environments: { dev: local() }, secrets: { ...more } }); z;`,
    };
    const after = { "lib/more.ts": 'import { secret } from "secrets-of"; export const more = { B: secret() };' };
    const { changes, problems } = await diffOf(before, after, "app/secrets.config.ts");
    expect(problems).toEqual([]);
    expect(changes.map(({ kind, key }) => [kind, key])).toEqual([
      ["removed", "A"],
      ["added", "B"],
    ]);
  });

  test.each(["#conf/more.ts", "@/conf/more.ts"])("is not found by %s, which says how else", async (specifier) => {
    const files = {
      "package.json": '{ "type": "module", "imports": { "#conf/*": "./conf/*" } }',
      "conf/more.ts": "export const more = {};",
      "secrets.config.ts": `import { more } from "${specifier}";\n${declaring("A: secret(), ...more,")}`,
    };
    const { problems } = await diffOf(files, { x: "" });
    expect(problems).toMatchObject(
      ["base", "head"].map((side) => ({
        side,
        code: "config/unloadable",
        message: expect.stringMatching(/a name that only a package\.json or a tsconfig\.json explains/),
        hint: expect.stringContaining(`Import the file that "${specifier}" means by its path`),
      })),
    );
  });

  test("is not there in a shallow clone, which says how to get it", async () => {
    const origin = new GitRepository();
    const base = origin.commit({ "secrets.config.ts": ONE });
    origin.commit({ "secrets.config.ts": ONE, b: "" });
    const folder = temporaryFolder();
    origin.git("clone", "--quiet", "--depth=1", `file://${origin.folder}`, folder);
    const failure = await diffRevisions({ folder, base }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "runtime/git", hint: expect.stringContaining("`fetch-depth: 2`") });
  });

  test.each(["-h", "--output=x", "", "a b", "main..main", "HEAD:secrets.config.ts", "nowhere"])(
    "is no revision: %j",
    async (base) => {
      const repository = new GitRepository();
      repository.commit({ "secrets.config.ts": ONE });
      await expect(diffRevisions({ folder: repository.folder, base })).rejects.toMatchObject({ code: "runtime/git" });
    },
  );

  test("is not in a folder without a repository", async () => {
    const folder = temporaryFolder();
    await expect(diffRevisions({ folder, base: "HEAD" })).rejects.toMatchObject({ code: "runtime/git" });
    const repository = new GitRepository();
    repository.commit({ a: "" });
    cpSync(join(repository.folder, "a"), join(folder, "a"));
    await expect(diffRevisions({ folder: repository.folder, base: "HEAD" })).rejects.toMatchObject({
      code: "config/not-found",
    });
  });
});
