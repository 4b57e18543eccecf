import { parseEnv } from "node:util";
import dotenv from "dotenv";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dotenvLine } from "../../src/cli/dotenv-text.ts";
import { shellLine } from "../../src/cli/shell-text.ts";
import { Workspace } from "./workspace.ts";

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom("'", '"', "`", "\\", "\\n", "\\r", "$", "$A", "${A}", "#", "\n", "\r", "\r\n", " ", "\t", "="),
      fc.constantFrom(
        "export ",
        "V1=",
        "é",
        "😀",
        "\u2028",
        "\uFEFF",
        "\u00A0",
        "e\u0301",
        "\u202E",
        "a",
        "\u0000",
        "%",
      ),
      fc.string({ unit: "binary", maxLength: 4 }).map((text) => text.toWellFormed()),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

/** What of the values a format can hold, named, and its text. */
function written(
  line: (name: string, value: string) => string | undefined,
  values: readonly string[],
): { readonly held: { readonly [name: string]: string }; readonly text: string } {
  const lines = values.map((value, index) => ({ name: `V${index}`, value, line: line(`V${index}`, value) }));
  const holdable = lines.filter((one) => one.line !== undefined);
  return {
    held: Object.fromEntries(holdable.map(({ name, value }) => [name, value])),
    text: holdable.map((one) => one.line).join(""),
  };
}

/** The variables of a command that prints them as JSON. */
const PRINT = "const { env } = process; process.stdout.write(JSON.stringify(env))";

function variables(stdout: string): object {
  const all = Object.entries(JSON.parse(stdout) as { [name: string]: string });
  return Object.fromEntries(all.filter(([name]) => /^V\d+$/.test(name)));
}

describe("the dotenv format (edge case 18)", () => {
  test("is read back byte for byte by dotenv and by Node's own parser", () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 6 }), (values) => {
        const { held, text } = written(dotenvLine, values);
        expect(dotenv.parse(text)).toEqual(held);
        expect({ ...parseEnv(text) }).toEqual(held);
      }),
      { numRuns: 3000 },
    );
  });

  test("is read back byte for byte by `node --env-file`", async () => {
    const workspace = new Workspace();
    const { held, text } = written(dotenvLine, fc.sample(hostile, { numRuns: 400, seed: 18 }));
    workspace.write("values.env", text);
    const { stdout, code } = await workspace.run(process.execPath, ["--env-file", "values.env", "-e", PRINT]);
    expect(code).toBe(0);
    expect(variables(stdout)).toEqual(held);
    expect(Object.keys(held).length).toBeGreaterThan(200);
  });

  test.each([
    ["", "V=''\n"],
    ["plain", "V='plain'\n"],
    ["two\nlines\n", "V='two\nlines\n'\n"],
    ["$2b$10$abc", "V='$2b$10$abc'\n"],
    ["it's", "V=`it's`\n"],
    ["it's `x`", 'V="it\'s `x`"\n'],
    [`it's \`x\` "y"`, `V=it's \`x\` "y"\n`],
    ["ends\\", "V='ends\\'\n# '- ends the value above, which ends with a backslash\n"],
  ])("writes %j", (value, line) => {
    expect(dotenvLine("V", value)).toBe(line);
  });

  test("holds a value that ends with a backslash, whatever follows it", () => {
    for (const next of ["", "#y", "\n", "'", "\nx", "x\\"]) {
      const { held, text } = written(dotenvLine, ["ends\\", next, "it's\\", next, "last"]);
      expect(dotenv.parse(text)).toEqual(held);
      expect({ ...parseEnv(text) }).toEqual(held);
    }
  });

  test.each(["a\rb", "\r\n", "a\0b", "'`\"\n", "' ` \" #", "'`\"\\n ", "'\"` "])("refuses %j", (value) => {
    expect(dotenvLine("V", value)).toBeUndefined();
  });
});

describe("the shell format (edge case 18)", () => {
  test.each(["sh", "bash"])("is read back byte for byte by %s", async (shell) => {
    const workspace = new Workspace();
    const { held, text } = written(shellLine, fc.sample(hostile, { numRuns: 400, seed: 18 }));
    workspace.write("values.sh", text);
    const program = '. ./values.sh; exec "$0" -e "$1"';
    const { stdout, code } = await workspace.run(shell, ["-c", program, process.execPath, PRINT]);
    expect(code).toBe(0);
    expect(variables(stdout)).toEqual(held);
  });

  test("refuses only a NUL", () => {
    fc.assert(fc.property(hostile, (value) => (shellLine("V", value) === undefined) === value.includes("\0")));
  });
});
