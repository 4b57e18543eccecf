import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parentsOf } from "../../../src/review/git/history.ts";
import { commitOf, openRepository } from "../../../src/review/git/repository.ts";
import { temporaryFolder } from "../../servers/temporary-folder.ts";
import { GitRepository } from "../diff/git-repository.ts";

const refused = expect.objectContaining({ code: "runtime/git" });

/** Puts into a folder what git takes for a repository of its own, as a commit can have it. */
function withRepositoryInside(repository: GitRepository, folder: string, head: string): string {
  return repository.commit({
    [`${folder}/HEAD`]: "ref: refs/heads/main\n",
    [`${folder}/refs/heads/main`]: `${head}\n`,
    [`${folder}/config`]: "[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ..\n",
    [`${folder}/objects/info/alternates`]: "../../.git/objects\n",
  });
}

test.each(["deploy", "deploy.git"])("a repository that a commit has in %s is not opened", async (folder) => {
  const repository = new GitRepository();
  const base = repository.commit({ "README.md": "", [`${folder}/secrets.config.ts`]: "" });
  withRepositoryInside(repository, folder, base);
  await expect(openRepository(join(repository.folder, folder))).rejects.toEqual(refused);
});

test("one that git would take from a folder above, past the nearest, is not opened", async () => {
  const repository = new GitRepository();
  repository.commit({ "README.md": "" });
  const inner = join(repository.folder, "inner");
  mkdirSync(join(inner, ".git"), { recursive: true });
  await expect(openRepository(inner)).rejects.toEqual(refused);
});

test("a work tree, a submodule and a folder behind a symlink are opened where they are", async () => {
  const repository = new GitRepository();
  const commit = repository.commit({ "deploy/x": "", link: { link: "deploy" } });
  const other = join(temporaryFolder(), "other");
  repository.git("worktree", "add", "--quiet", "--detach", other);
  const source = new GitRepository();
  const inner = source.commit({ "part/y": "" });
  repository.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", source.folder, "modules/one");
  expect(await openRepository(join(repository.folder, "link"))).toMatchObject({ prefix: "deploy" });
  expect(await openRepository(repository.folder)).toMatchObject({ prefix: "" });
  const worktree = await openRepository(join(other, "deploy"));
  expect(worktree.prefix).toBe("deploy");
  expect(await commitOf(worktree, "HEAD")).toBe(commit);
  const submodule = await openRepository(join(repository.folder, "modules/one/part"));
  expect(submodule.prefix).toBe("part");
  expect(await commitOf(submodule, "HEAD")).toBe(inner);
});

test("a graft is no parent", async () => {
  const repository = new GitRepository();
  const [one, two] = [repository.commit({ a: "1" }), repository.commit({ a: "2" })];
  mkdirSync(join(repository.folder, ".git/info"), { recursive: true });
  writeFileSync(join(repository.folder, ".git/info/grafts"), `${two}\n`);
  const opened = await openRepository(repository.folder);
  expect(await parentsOf(opened, two)).toEqual([one]);
});
