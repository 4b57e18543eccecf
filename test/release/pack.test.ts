import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesOf } from "../../build/folder.ts";
import { repository } from "../package/packed.ts";
import { execute, succeed } from "../servers/command.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";

const ROOT_FILES = ["CHANGELOG.md", "LICENSE", "README.md", "SECURITY.md", "THIRD_PARTY_LICENSES", "package.json"];
const { version } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as { readonly version: string };

/** A clone at a commit that is ready to be released. */
function ready(): string {
  const clone = temporaryFolder();
  for (const name of [...ROOT_FILES, "deno.json", "dist", "scripts", "src"])
    cpSync(join(repository, name), join(clone, name), { recursive: true });
  const changes = join(clone, "CHANGELOG.md");
  writeFileSync(changes, readFileSync(changes, "utf8").replace("## Unreleased", `## ${version} - 2027-01-01`));
  return clone;
}

const release = (clone: string, tag: string, folder: string) =>
  execute(process.execPath, [join(clone, "scripts/release.ts"), tag, folder]);

test("what is packed is dist and the notices, and npm would take it as it is", { timeout: 60_000 }, async () => {
  const [clone, folder] = [ready(), temporaryFolder()];
  expect(await release(clone, `v${version}`, folder)).toEqual({ code: 0, stdout: "", stderr: "" });
  const tarball = `keystead-${version}.tgz`;
  expect(readdirSync(folder).toSorted()).toEqual(["NOTES.md", "THIRD_PARTY_LICENSES", tarball, "sbom.cdx.json"]);

  const packed = (await succeed("tar", ["-tzf", join(folder, tarball)])).trim().split("\n");
  const wanted = [...ROOT_FILES, ...[...filesOf(join(clone, "dist")).keys()].map((path) => `dist/${path}`)];
  expect(packed.toSorted()).toEqual(wanted.map((path) => `package/${path}`).toSorted());

  const publish = ["publish", `./${tarball}`, "--provenance", "--access", "public", "--ignore-scripts"];
  const { code, stdout } = await execute("npm", [...publish, "--dry-run", "--offline", "--json"], { cwd: folder });
  expect(code).toBe(0);
  expect(stdout).toContain(`"keystead@${version}"`);
});

test("a tag that nothing agrees with is refused, and nothing is packed", async () => {
  const [clone, folder] = [ready(), temporaryFolder()];
  const { code, stderr } = await release(clone, "v99.0.0", folder);
  expect(code).toBe(1);
  expect(stderr).toBe(
    `package.json says ${version}, not 99.0.0\ndeno.json says ${version}, not 99.0.0\nCHANGELOG.md says nothing under "## 99.0.0"\n`,
  );
  expect(readdirSync(folder)).toEqual([]);
});
