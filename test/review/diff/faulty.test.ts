import { describe, expect, test, vi } from "vitest";
import type { Problem } from "../../../src/review/diff/document.ts";
import { diffRevisions } from "../../../src/review/revision/diff-revisions.ts";
import { declaring, type Files, GitRepository } from "./git-repository.ts";

vi.mock("../../../src/review/sandbox/folder.ts", async () => (await import("./sandbox-folder.ts")).builtSandbox());

const CANARY = "canary-of-the-text";
const PLAIN = declaring("A: secret(),");

/** The one problem of a declaration. */
async function problemOf(files: Files): Promise<Problem> {
  const repository = new GitRepository();
  repository.commit(files);
  const { problems } = await diffRevisions({ folder: repository.folder, base: "HEAD", head: "HEAD" });
  const [, head] = problems;
  if (head === undefined) throw new Error("it can be compared");
  expect(JSON.stringify(problems)).not.toContain(CANARY);
  return head;
}

/** What is told of the declaration that does this in its second line. */
const doing = (code: string): Promise<Problem> =>
  problemOf({ "secrets.config.ts": `// @ts-nocheck\n${code}\n${PLAIN}` });

const importing = (file: string, text: string): Promise<Problem> => {
  const how = file.endsWith(".json") ? ' with { type: "json" }' : "";
  return problemOf({ [file]: text, "secrets.config.ts": `import x from "./${file}"${how};\n${PLAIN}x;` });
};

describe("a text that does not parse is told with its file and line", () => {
  test.each<[string, string, string, number | undefined]>([
    ["a bracket", "secrets.config.ts", `const a = 1;\nconst b = f("${CANARY}";\nexport default b;`, 2],
    ["a brace at the end", "secrets.config.ts", `export default {\n  a: "${CANARY}",\n`, 2],
    ["a quote", "secrets.config.ts", `const a = 1;\nconst b = "${CANARY};\n`, 2],
    ["a name twice", "secrets.config.ts", `const a = 1;\nconst a = "${CANARY}";\n`, 2],
    ["a bracket beside an enum", "secrets.config.ts", `enum A { B }\nconst b = f("${CANARY}";\n`, 2],
    ["JavaScript", "secrets.config.mjs", `const a = 1;\n\nconst b = f("${CANARY}";\n`, 3],
  ])("%s", async (_, file, text, line) => {
    expect(await problemOf({ [file]: text })).toMatchObject({
      code: "config/unloadable",
      message: `Cannot evaluate the declaration from ${file}${line === undefined ? "" : `:${line}`}: it does not parse`,
      hint: `Mend the syntax of ${file}: a bracket, a quote or a comma may be missing there or before it`,
      line,
    });
  });

  test.each<[string, string, number]>([
    ["lib.ts", `const a = f("${CANARY}";`, 1],
    ["lib.js", `\n\nconst a = f("${CANARY}";`, 3],
    ["names.json", `{\n  "a": "${CANARY}",\n  b: 1 }`, 3],
  ])("of %s that is imported, where the line is none of the declaration's", async (file, text, line) => {
    const { message, hint, ...rest } = await importing(file, text);
    expect(message).toBe(`Cannot evaluate the declaration from ${file}:${line}: it does not parse`);
    expect(hint).toContain(`the syntax of ${file}`);
    expect(rest).toEqual({ side: "head", code: "config/unloadable" });
  });

  test("and what only looks like it is thrown", async () => {
    for (const code of ["JSON.parse('{,');", "new RegExp('(');", "throw new SyntaxError('x');", "(0, eval)('(');"])
      expect((await doing(code)).message).toBe(
        "Cannot evaluate the declaration from secrets.config.ts:2: the file does not load",
      );
  });
});

describe("a name that the sandbox does not have is told, with its line", () => {
  test.each<[string, string, string]>([
    ["process", "const host = process.env.HOST;", 'variable("NAME")'],
    ["Deno", 'const host = Deno.env.get("HOST");', 'variable("NAME")'],
    ["console", 'console.log("x");', "Do without `console`"],
    ["structuredClone", "structuredClone({});", "Do without `structuredClone`"],
    ["Buffer", 'Buffer.from("x");', "Do without `Buffer`"],
    ["setTimeout", "setTimeout(() => {}, 1);", "Do without `setTimeout`"],
    ["require", 'require("./x");', "as an ES module"],
    ["module", "module.exports = {};", "as an ES module"],
    ["__dirname", "const here = __dirname;", "as an ES module"],
  ])("%s", async (name, code, hint) => {
    const problem = await doing(code);
    expect(problem).toMatchObject({ code: "config/unloadable", line: 2 });
    expect(problem.message).toBe(
      `Cannot evaluate the declaration from secrets.config.ts:2: it uses \`${name}\`, which the sandbox does not have`,
    );
    expect(problem.hint).toContain(hint);
  });

  test("of CommonJS too, and of a file that is imported", async () => {
    const common = await problemOf({ "secrets.config.js": "\nmodule.exports = {};\n" });
    expect(common.message).toContain("secrets.config.js:2: it uses `module`");
    const imported = await importing("lib.ts", "export default 1;\nexport const a = process.env.A;");
    expect(imported.message).toContain("from lib.ts:2: it uses `process`");
    expect(imported.line).toBe(undefined);
  });

  test("but no name of the declaration's own, nor what it throws", async () => {
    const own = CANARY.replaceAll("-", "_");
    for (const code of [
      `${own};`,
      `throw new ReferenceError("'${own}' is not defined");`,
      `throw Object.assign(new Error("${CANARY}"), { name: "${CANARY}" });`,
    ]) {
      const problem = await doing(code);
      expect(problem.message).toBe("Cannot evaluate the declaration from secrets.config.ts:2: the file does not load");
      expect(problem.hint).toContain("`keystead diff HEAD HEAD`");
      expect(JSON.stringify(problem)).not.toContain(own);
    }
  });

  test("and no line where an enum was rewritten, which moves them", async () => {
    expect(await doing("enum A { B }\nconsole.log(A.B);")).toMatchObject({
      message:
        "Cannot evaluate the declaration from secrets.config.ts: it uses `console`, which the sandbox does not have",
    });
  });
});

test("a file without a default export is no declaration", async () => {
  expect(await problemOf({ "secrets.config.ts": "export const a = 1;" })).toMatchObject({
    code: "config/not-a-config",
  });
});
