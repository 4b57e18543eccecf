import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageFolder } from "../package/packed.ts";
import { GitRepository } from "../review/diff/git-repository.ts";
import { execute } from "../servers/command.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";
import { parseAsRunner } from "./command-file-parsers.ts";

const declaring = (name: string, more = ""): string =>
  `import { defineSecrets, env, secret } from "${name}";
${more}
export default defineSecrets({ environments: { ci: env() }, secrets: { TOKEN: secret() } });
`;

/** A step of the built action, as a runner starts it, in a folder without node_modules. */
async function step(files: Readonly<Record<string, string>>, directory = ".") {
  const [folder, outside] = [temporaryFolder(), temporaryFolder()];
  new GitRepository(folder).commit(files);
  const [event, variables, state] = [join(outside, "event.json"), join(outside, "env"), join(outside, "state")];
  writeFileSync(event, JSON.stringify({ repository: { default_branch: "main" } }));
  for (const file of [variables, state]) writeFileSync(file, "");
  const env = {
    PATH: process.env["PATH"],
    HOME: outside,
    TOKEN: "a made-up token",
    RUNNER_TEMP: outside,
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: event,
    GITHUB_WORKSPACE: folder,
    GITHUB_ENV: variables,
    GITHUB_STATE: state,
    INPUT_ENVIRONMENT: "ci",
    INPUT_KEYS: "TOKEN",
    INPUT_PREFIX: "GOT_",
    "INPUT_WORKING-DIRECTORY": directory,
  };
  const main = join(await packageFolder(), "dist/action.js");
  const { code, stdout, stderr } = await execute(process.execPath, [main], { cwd: folder, env });
  return { code, printed: stdout + stderr, variables: parseAsRunner(readFileSync(variables, "utf8"), false) };
}

test.each(["npm:keystead", "npm:keystead@1", "jsr:@keystead/keystead", "jsr:@keystead/keystead@^1.2"])(
  "a declaration that imports %s",
  { timeout: 120_000 },
  async (name) => {
    const { code, printed, variables } = await step({ "secrets.config.ts": declaring(name) });
    expect({ code, printed: code === 0 ? "" : printed }).toEqual({ code: 0, printed: "" });
    expect(variables).toEqual([["GOT_TOKEN", "a made-up token"]]);
  },
);

test.each([
  ["deno.json", `{ "imports": { "@vault": "jsr:@keystead/keystead@1", "unrelated": "npm:chalk@5" } }`],
  ["deno.jsonc", `{ /* ours */ "imports": { "@vault": "npm:keystead@1", }, }`],
])("a declaration whose import map is %s, above it", { timeout: 120_000 }, async (map, text) => {
  const files = { [map]: text, "app/secrets.config.ts": declaring("@vault", `import "./more.ts";`) };
  const more = { "app/more.ts": `import { local } from "npm:keystead";\nexport const more: unknown = local;\n` };
  const { code, printed, variables } = await step({ ...files, ...more }, "app");
  expect({ code, printed: code === 0 ? "" : printed }).toEqual({ code: 0, printed: "" });
  expect(variables).toEqual([["GOT_TOKEN", "a made-up token"]]);
});

test("another package of Deno's is refused by its name, and nothing is exported", { timeout: 120_000 }, async () => {
  const files = { "secrets.config.ts": declaring("npm:keystead", `import "jsr:@std/yaml@1";`) };
  const { code, printed, variables } = await step(files);
  expect(code).toBe(1);
  expect(printed).toMatch(/^::error::.*@jsr\/std__yaml.*\[config\/unknown-package\]/m);
  expect(variables).toEqual([]);
});
