import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { helpOf } from "../../src/cli/help.ts";
import { CATALOGUE } from "../../src/loader/errors/catalogue.ts";

const PAGE = readFileSync("docs/cli.md", "utf8");

/** Of a command's section, without the next one. */
function sectionOf(name: string): string {
  const [, section = ""] = PAGE.split(`\n## \`${name}\`\n`);
  return section.split("\n## ")[0] ?? "";
}

/** Flags at the beginning of a line of help, or in the first column of the page's table. */
function flagsIn(text: string, line: RegExp): readonly string[] {
  const lines = text.split("\n").filter((one) => line.test(one));
  return lines.flatMap((one) => (one.split(/ {4}| \| /)[0] ?? one).match(/--[a-z][a-z-]*/g) ?? []).toSorted();
}

test("the page has a section for each command, in the order of the help", () => {
  const sections = [...PAGE.matchAll(/^## `(.+)`$/gm)].map(([, name]) => name);
  expect(sections).toEqual(COMMANDS.map(({ name }) => name));
});

test.each(COMMANDS)("the page and the help of $name name the same flags and the same example", async (row) => {
  const help = await helpOf(row, await row.load());
  const section = sectionOf(row.name);
  const flags = flagsIn(help.replaceAll(/^ +/gm, ""), /^(?:-\w, )?--/);
  expect(flagsIn(section, /^\| `--/)).toEqual(flags);
  expect(section).toContain(`\`\`\`sh\n${row.example}\n\`\`\`\n`);
  expect(help).toContain(`\n  ${row.example}\n`);
});

test("the page gives each code's area its exit status", () => {
  for (const [code, { exit }] of Object.entries(CATALOGUE)) {
    // The command line has none of these: a step of a workflow fails with 1.
    if (code.startsWith("action/")) continue;
    const [, meaning = ""] = new RegExp(`^\\| ${exit} \\| (.*) \\|$`, "m").exec(PAGE) ?? [];
    const area = `${code.split("/")[0]}/*`;
    expect({ code, named: meaning.includes(`\`${code}\``) || meaning.includes(area) }).toEqual({ code, named: true });
  }
});
