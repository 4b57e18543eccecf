import { existsSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { requireCommitted } from "../../src/action/events/committed.ts";
import { type Files, GitRepository } from "../review/diff/git-repository.ts";

const EVIL = "throw new Error();\n";

/** A commit with a declaration, and what is then done to its work tree. */
async function loadable(committed: Files, change: Files | ((repository: GitRepository) => void), at = "") {
  const repository = new GitRepository();
  const commit = repository.commit(committed);
  if (typeof change === "function") change(repository);
  else repository.write(change);
  return await requireCommitted(join(repository.folder, at, "secrets.config.ts"), commit);
}

const refused = (name: string) =>
  expect.objectContaining({ code: "action/event-refused", message: expect.stringContaining(`: ${name} is not what`) });

const config = (specifier: string): Files => ({ "secrets.config.ts": `import "${specifier}";\n` });

describe("a declaration is not as the commit has it where the work tree", () => {
  test.each<[string, Files, Files, string]>([
    ["changes it", config("keystead"), config("zod"), "secrets.config.ts"],
    ["changes what it imports", { ...config("./part.ts"), "part.ts": "" }, { "part.ts": EVIL }, "part.ts"],
    ["lacks what it imports", { ...config("./part.ts"), "part.ts": "" }, { "part.ts": null }, "part.ts"],
    [
      "changes a value beside it",
      { ...config("x"), "secrets/a/b.age": "1" },
      { "secrets/a/b.age": "2" },
      "secrets/a/b.age",
    ],
    [
      "lacks a value beside it",
      { ...config("x"), "secrets/a/b.age": "1" },
      { "secrets/a/b.age": null },
      "secrets/a/b.age",
    ],
    [
      "has a link for what it imports",
      { ...config("./part.ts"), "part.ts": "" },
      { "part.ts": { link: "b" }, b: "" },
      "part.ts",
    ],
    [
      "changes what it imports by its package's own name",
      {
        "app/secrets.config.ts": 'import "myapp/part";\n',
        "secrets.config.ts": 'import "myapp/part";\n',
        "package.json": '{"name":"myapp","exports":{"./part":"./lib/part.js"}}',
        "lib/part.js": "",
      },
      { "lib/part.js": EVIL },
      "lib/part.js",
    ],
    ["has a module that comes first", { ...config("./part"), "part.js": "" }, { "part.ts": EVIL }, "part.ts"],
    ["has one of an ending of jiti's", { ...config("./part"), "part.ts": "" }, { "part.cjs": EVIL }, "part.cjs"],
    ["changes one of these", { ...config("./part"), "part.ts": "", "part.cjs": "" }, { "part.cjs": EVIL }, "part.cjs"],
    ["has what one is compiled to", { ...config("./part.js"), "part.ts": "" }, { "part.js": EVIL }, "part.js"],
    ["has a folder's index", { ...config("./part"), "part.ts": "" }, { "part/index.ts": EVIL }, "part/index.ts"],
    ["has what the commit lacks", config("./part.ts"), { "part.ts": EVIL }, "part.ts"],
    [
      "maps a package",
      config("valibot"),
      { "deno.json": '{"imports":{"valibot":"./evil.ts"}}', "evil.ts": EVIL },
      "deno.json",
    ],
    ["maps it with comments", config("valibot"), { "deno.jsonc": "{}" }, "deno.jsonc"],
    [
      "calls itself a package",
      config("zod"),
      { "package.json": '{"name":"zod","exports":"./evil.js"}' },
      "package.json",
    ],
    [
      "changes the import map that is elsewhere",
      { ...config("x"), "deno.json": '{"importMap":"./maps/one.json"}', "maps/one.json": "{}" },
      { "maps/one.json": '{"imports":{"x":"./evil.ts"}}' },
      "maps/one.json",
    ],
    [
      "changes what a map leads to",
      { ...config("x"), "deno.json": '{"imports":{"x":"./part"}}', "part.js": "" },
      { "part.ts": EVIL },
      "part.ts",
    ],
    [
      "is not where a map leads to",
      { ...config("x"), "deno.json": '{"imports":{"x":"../part.ts"}}', "part.ts": "" },
      {},
      "../part.ts",
    ],
  ])("%s", async (_, committed, changed, name) => {
    await expect(loadable(committed, changed)).rejects.toEqual(refused(name));
  });

  test("changes what it imports from another folder, or what gives that its meaning", async () => {
    const committed = {
      "deploy/secrets.config.ts": 'import "../lib/part.ts";\n',
      "lib/part.ts": 'import "zod";\n',
      "other/x": "",
    };
    await expect(loadable(committed, { "lib/part.ts": EVIL }, "deploy")).rejects.toEqual(refused("lib/part.ts"));
    await expect(loadable(committed, { "lib/package.json": "{}" }, "deploy")).rejects.toEqual(
      refused("lib/package.json"),
    );
    await expect(loadable(committed, { "other/x": "changed", y: "" }, "deploy")).resolves.toBeUndefined();
    const elsewhere = { lib: { link: "copy" }, "copy/part.ts": 'import "zod";\n' };
    await expect(loadable(committed, elsewhere, "deploy")).rejects.toEqual(refused("lib/part.ts"));
  });

  test("changes it, and git is told to look away", async () => {
    const change = (repository: GitRepository): void => {
      repository.git("update-index", "--assume-unchanged", "secrets.config.ts");
      repository.write(config("zod"));
    };
    await expect(loadable(config("keystead"), change)).rejects.toEqual(refused("secrets.config.ts"));
  });

  test("changes it, and another commit stands in for that of the run", async () => {
    const change = (repository: GitRepository): void => {
      const one = repository.git("rev-parse", "HEAD");
      const two = repository.commit(config("zod"));
      repository.git("reset", "--quiet", "--hard", one);
      repository.git("replace", one, two);
      repository.write(config("zod"));
    };
    await expect(loadable(config("keystead"), change)).rejects.toEqual(refused("secrets.config.ts"));
  });

  test("changes it, and a filter gives git the committed text; the filter does not run", async () => {
    const repository = new GitRepository();
    const commit = repository.commit(config("keystead"));
    const marker = join(repository.folder, "it-ran");
    repository.git("config", "filter.f.clean", `sh -c 'touch ${marker}; git cat-file blob HEAD:secrets.config.ts'`);
    repository.write({ ".git/info/attributes": "secrets.config.ts filter=f\n", ...config("zod") });
    const loading = requireCommitted(join(repository.folder, "secrets.config.ts"), commit);
    await expect(loading).rejects.toEqual(refused("secrets.config.ts"));
    expect(existsSync(marker)).toBe(false);
  });
});

describe("a declaration is as the commit has it", () => {
  const committed: Files = {
    "secrets.config.ts": 'import "./part";\nimport "./lib/x.ts";\n',
    "part.ts": "",
    "part.test.ts": "",
    "lib/x.ts": "one\ntwo\n",
    "package.json": "{}",
    link: { link: "part.ts" },
  };

  test("with all that it imports, and untracked files that it does not", async () => {
    const changed = { "unrelated.ts": "", "out/index.ts": "", "node_modules/zod/package.json": "{}" };
    await expect(loadable(committed, changed)).resolves.toBeUndefined();
  });

  test("with the line ends of a checkout on Windows", async () => {
    const changed = { "lib/x.ts": "one\r\ntwo\r\n" };
    await expect(loadable(committed, changed)).resolves.toBeUndefined();
  });

  test("without what a sparse checkout leaves out", async () => {
    const change = (repository: GitRepository): void => {
      repository.git("sparse-checkout", "set", "lib");
      expect(existsSync(join(repository.folder, "big/file"))).toBe(false);
    };
    await expect(loadable({ ...committed, "big/file": "" }, change)).resolves.toBeUndefined();
  });

  test("with ids of SHA-256, by way of a symlink to its folder", async () => {
    const repository = new GitRepository();
    repository.write({ ".git": null });
    repository.git("init", "--quiet", "--object-format=sha256");
    const commit = repository.commit({ "deploy/secrets.config.ts": "" });
    symlinkSync(join(repository.folder, "deploy"), join(repository.folder, "way"));
    const file = join(repository.folder, "way/secrets.config.ts");
    await expect(requireCommitted(file, commit)).resolves.toBeUndefined();
    writeFileSync(file, EVIL);
    await expect(requireCommitted(file, commit)).rejects.toEqual(refused("deploy/secrets.config.ts"));
  });
});
