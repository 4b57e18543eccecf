import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { requireSame, reviewedInventory } from "../../src/action/events/reviewed.ts";
import { packageFolder } from "../package/packed.ts";
import { declaring, type Files, GitRepository } from "../review/diff/git-repository.ts";
import { execute } from "../servers/command.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";

vi.mock("../../src/review/sandbox/folder.ts", async () =>
  (await import("../review/diff/sandbox-folder.ts")).builtSandbox(),
);

const ENV = "production: env()";

/** Loads A by the built action from a work tree, and answers what the step printed and exported. */
async function loaded(committed: Files, changed: Files = {}) {
  const repository = new GitRepository();
  repository.commit(committed);
  repository.write({ ...changed, "event.json": "{}", variables: "", state: "" });
  const { folder } = repository;
  const { code, stdout } = await execute(process.execPath, [join(await packageFolder(), "dist/action.js")], {
    cwd: folder,
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: temporaryFolder(),
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: "push",
      GITHUB_EVENT_PATH: join(folder, "event.json"),
      GITHUB_ENV: join(folder, "variables"),
      GITHUB_STATE: join(folder, "state"),
      RUNNER_TEMP: folder,
      INPUT_ENVIRONMENT: "production",
      INPUT_KEYS: "A",
      CI: "true",
      A: "a-value-of-the-environment",
      B: "another-of-the-environment",
    },
    deadlineMs: 60_000,
  });
  return { code, stdout };
}

const config = (secrets: string, before = ""): Files => ({
  "secrets.config.ts": `${before}${declaring(secrets, ENV)}`,
});

test("a key past the end that is declared for it loads, with a warning", { timeout: 120_000 }, async () => {
  const { code, stdout } = await loaded(config('A: secret({ expires: "2026-01-31" }),'));
  expect(code).toBe(0);
  expect(stdout).toContain("::warning::A has expired: the declaration says that it is good until 2026-01-31\n");
});

describe("what loads is what was reviewed", { timeout: 120_000 }, () => {
  test("a declaration that says the same in the sandbox loads, with what it imports", async () => {
    const { code, stdout } = await loaded({
      ...config(
        "A: secret({ description: named.A }), ...more,",
        'import { more } from "./more.ts";\nimport named from "./names.json" with { type: "json" };\n',
      ),
      "names.json": '{ "A": "from a file", "__proto__": { "A": "not this" } }',
      "more.ts":
        'import { plain, port } from "keystead";\nexport const more = { PORT: plain(port(), { default: 80 }) };\n',
    });
    expect({ code, refused: stdout.includes("::error::") }).toEqual({ code: 0, refused: false });
  });

  test.each<[string, string]>([
    ["the process", 'typeof process === "undefined"'],
    ["CI", 'process?.env.CI !== "true"'],
    ["the network", 'typeof fetch === "undefined"'],
  ])("one that answers by what it finds of %s is impure, and the key is named", async (_, asked) => {
    const before = `const process = (globalThis as any).process;\nconst reviewed = ${asked};\n`;
    const { code, stdout } = await loaded(config("A: reviewed ? secret() : plain(text()),", before));
    expect(code).toBe(1);
    expect(stdout).toContain("[config/impure]");
    expect(stdout).toContain("Make A the same");
  });

  test.each<[string, string]>([
    ["the time", "Date.now()"],
    ["chance", "Math.random()"],
  ])("one that answers by %s is impure in the sandbox already, and the key is named", async (_, asked) => {
    const { code, stdout } = await loaded(config(`A: secret({ description: String(${asked}) }),`));
    expect(code).toBe(1);
    expect(stdout).toContain("[config/impure]");
    expect(stdout).toContain("Make A the same");
  });

  test("one that nobody has committed, or whose committed text says something else, is impure", async () => {
    const untracked = await loaded({ "README.md": "" }, config("A: secret(),"));
    expect(untracked.stdout).toContain("[config/impure]");
    expect(untracked.stdout).toContain("Commit secrets.config.ts");
    const changed = await loaded(config("A: secret(),"), config("A: plain(text()),"));
    expect(changed.stdout).toMatch(/::error::.*secrets\.config\.ts here is not what the commit has \[config\/impure\]/);
    expect(changed.stdout).toContain("`git diff HEAD -- secrets.config.ts`");
    expect((await loaded(config("A: secret(),"), config("A: secret(), // the same"))).code).toBe(0);
  });

  test("one whose committed text is at fault is told with its line", async () => {
    const broken = await loaded({ "secrets.config.ts": "const a = 1;\nconst b = f(1;\n" });
    expect(broken.stdout).toContain("from secrets.config.ts:2: it does not parse [config/unloadable]");
    const printing = await loaded(config("A: secret(),", '// first\nconsole.log("x");\n'));
    expect(printing.stdout).toContain("from secrets.config.ts:2: it uses `console`, which the sandbox does not have");
  });

  test("one that says something else by a file of JSON that is changed names that", async () => {
    const names = 'import named from "./names.json" with { type: "json" };\n';
    const committed = { ...config("A: secret({ description: named.A }),", names), "names.json": '{ "A": "a name" }' };
    const { stdout } = await loaded(committed, { "names.json": '{ "A": "another" }' });
    expect(stdout).toContain("names.json here is not what the commit has [config/impure]");
    expect(stdout).toContain("`git diff HEAD -- names.json`");
  });

  test("one with an enum and a schema of a library that calls itself otherwise than its package loads", async () => {
    const { code, stdout } = await loaded(
      config(
        "A: secret(odd, { description: Name.A }),",
        'import { odd } from "odd-package";\nenum Name { A = "from an enum" }\n',
      ),
      {
        "node_modules/odd-package/package.json": '{ "type": "module", "exports": "./index.js" }',
        "node_modules/odd-package/index.js":
          'export const odd = { "~standard": { version: 1, vendor: "otherwise", validate: (value) => ({ value }) } };',
      },
    );
    expect({ code, refused: stdout.includes("::error::") }).toEqual({ code: 0, refused: false });
  });

  test("one that imports a module of the runtime is refused before it runs", async () => {
    const marker = 'import process from "node:process";\nprocess.stdout.write("it ran");\n';
    const { code, stdout } = await loaded(config("A: secret(),", marker));
    expect(code).toBe(1);
    expect(stdout).toContain("[config/impure]");
    expect(stdout).not.toContain("it ran");
  });
});

test("a client that is there only where there is a process is another thing", async () => {
  const repository = new GitRepository();
  const aws = 'production: aws({ region: "eu-central-1", ...(globalThis.process ? { client: {} as never } : {}) })';
  repository.commit({ "secrets.config.ts": declaring("A: secret(),", aws) });
  const reviewed = await reviewedInventory(join(repository.folder, "secrets.config.ts"));
  const { inventory } = reviewed;
  const native = Object.entries(inventory.stores).map(([id, store]) => [id, { ...store, client: true as const }]);
  expect(() => requireSame({ ...inventory, stores: Object.fromEntries(native) }, reviewed, "x")).toThrow(
    expect.objectContaining({ code: "config/impure" }),
  );
});

test("the key that differs is named, and an order is no difference", async () => {
  const repository = new GitRepository();
  repository.commit(config("A: secret(), B: secret(),"));
  const reviewed = await reviewedInventory(join(repository.folder, "secrets.config.ts"));
  const { inventory } = reviewed;
  const { A, B } = inventory.keys;
  if (A === undefined || B === undefined) throw new Error("both are declared");
  requireSame({ ...inventory, keys: { B, A } }, reviewed, "x");
  expect(() => requireSame({ ...inventory, keys: { A, B: { ...B, sensitive: false } } }, reviewed, "x")).toThrow(
    expect.objectContaining({ code: "config/impure", facts: expect.objectContaining({ key: "B" }) }),
  );
});

describe("a file that the work tree has otherwise is named", () => {
  const COMMITTED = {
    "app/secrets.config.ts": `import { more } from "../lib/more.ts";\nimport names from "./names.json" with { type: "json" };
${declaring("A: secret({ description: names.A }), ...more,", ENV)}`,
    "app/names.json": '{\n  "A": "a name"\n}\n',
    "lib/more.ts": "\nexport const more = {};\n",
    "lib/other.ts": "",
  };

  async function changedBy(files: Files): Promise<string | undefined> {
    const repository = new GitRepository();
    repository.commit(COMMITTED);
    repository.write(files);
    return (await reviewedInventory(join(repository.folder, "app/secrets.config.ts"))).changed;
  }

  test.each<[string, string, Files[string]]>([
    ["the declaration", "app/secrets.config.ts", `${COMMITTED["app/secrets.config.ts"]}// more`],
    ["a file above it", "lib/more.ts", "export const more = { B: 1 };"],
    ["JSON", "app/names.json", '{ "A": "another" }'],
    ["a file that is gone", "lib/more.ts", null],
    ["a folder in its place", "lib/more.ts", { link: ".." }],
    ["a file without end", "lib/more.ts", { link: "/dev/zero" }],
  ])("%s", async (_, path, content) => {
    expect(await changedBy({ [path]: content })).toBe(path);
  });

  test("but not for its line ends, nor another file", async () => {
    const crlf = Object.entries(COMMITTED).map(([path, text]) => [path, text.replaceAll("\n", "\r\n")] as const);
    expect(await changedBy(Object.fromEntries(crlf))).toBe(undefined);
    expect(await changedBy({ "lib/other.ts": "changed", "app/new.ts": "new" })).toBe(undefined);
  });

  test("and the error says so, with the key", async () => {
    const repository = new GitRepository();
    repository.commit(COMMITTED);
    repository.write({ "app/names.json": '{ "A": "another" }' });
    const reviewed = await reviewedInventory(join(repository.folder, "app/secrets.config.ts"));
    expect(() => requireSame({ ...reviewed.inventory, keys: {} }, reviewed, "secrets.config.ts")).toThrow(
      expect.objectContaining({
        code: "config/impure",
        message: "Cannot load the declaration A from secrets.config.ts: app/names.json here is not what the commit has",
        hint: "Run `git diff HEAD -- app/names.json`, and commit the change or take it back",
      }),
    );
  });
});
