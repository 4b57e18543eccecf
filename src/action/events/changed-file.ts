import { readFile, realpath, stat } from "node:fs/promises";
import { relative, resolve } from "node:path";
import type { Repository } from "../../review/git/repository.ts";
import type { Declaration } from "../../review/revision/declaration.ts";
import { LIMITS } from "../../review/sandbox/limits.ts";

/**
 * The first of a declaration's files that the work tree has otherwise than the commit. Git is not asked: its filters are the
 * repository's own.
 */
export async function changedFile(
  { folder, prefix }: Repository,
  { modules }: Pick<Declaration, "modules">,
): Promise<string | undefined> {
  const here = await realpath(folder);
  for (const [name, { source }] of Object.entries(modules)) {
    const path = name.slice(1);
    const text = await textAt(resolve(here, relative(prefix, path)));
    if (text === undefined || withPlainEnds(text) !== withPlainEnds(source)) return path;
  }
  return undefined;
}

/** A checkout may write line ends of its own. */
function withPlainEnds(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

async function textAt(file: string): Promise<string | undefined> {
  try {
    const found = await stat(file);
    // Its line ends may take twice what they do in the commit.
    return !found.isFile() || found.size > 2 * LIMITS.file ? undefined : await readFile(file, "utf8");
  } catch {
    return undefined;
  }
}
