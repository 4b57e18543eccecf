import { type Repository, topOf } from "../../review/git/repository.ts";
import type { Tree } from "../../review/git/tree.ts";
import type { Declaration } from "../../review/revision/declaration.ts";
import { isAsCommitted } from "./files-on-disk.ts";

/** The first of a declaration's files that the work tree has otherwise than the commit. */
export async function changedFile(
  repository: Repository,
  { entries }: Tree,
  { modules }: Pick<Declaration, "modules">,
): Promise<string | undefined> {
  const root = topOf(repository);
  for (const name of Object.keys(modules)) {
    const path = name.slice(1);
    const entry = entries.get(path);
    if (entry === undefined || !(await isAsCommitted(root, path, entry))) return path;
  }
  return undefined;
}
