import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { execute } from "../servers/command.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";
import { programs, repository } from "./packed.ts";

const read = (file: string): { readonly [name: string]: unknown } =>
  JSON.parse(readFileSync(join(repository, file), "utf8")) as { readonly [name: string]: unknown };

test("JSR and npm get the same version under the same licence, with the same front doors", () => {
  const [jsr, npm] = [read("deno.json"), read("package.json")];
  expect([jsr["version"], jsr["license"]]).toEqual([npm["version"], npm["license"]]);
  const doors = Object.keys(npm["exports"] as object).filter((name) => !name.includes("*") && !name.endsWith(".json"));
  expect(Object.keys(jsr["exports"] as object)).toEqual(doors);
});

test("JSR would take the sources", { timeout: 120_000 }, async () => {
  const env = { ...process.env, DENO_DIR: temporaryFolder(), DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
  const options = { cwd: repository, env, deadlineMs: 110_000 };
  const { code, stdout, stderr } = await execute(programs.deno, ["publish", "--dry-run", "--allow-dirty"], options);
  expect({ code, output: code === 0 ? "" : stdout + stderr }).toEqual({ code: 0, output: "" });
  const files = [...(stdout + stderr).matchAll(/file:\/\/\S+\/((?:src\/|README)\S+)/g)].map(([, path]) => path);
  expect(files).toContain("src/index.ts");
  expect(files.filter((path) => path?.startsWith("src/cli/"))).toEqual([]);
});
