import { basename, dirname, posix } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import { safeName } from "../../review/diff/safe-text.ts";
import { commitOf, openRepository } from "../../review/git/repository.ts";
import { readTree } from "../../review/git/tree.ts";
import { readDeclaration } from "../../review/revision/declaration.ts";
import { differingName } from "../../review/sandbox/differing-name.ts";
import { SandboxChild } from "../../review/sandbox/spawn-child.ts";
import type { Inventory } from "../../schema/inventory.ts";
import { changedFile } from "./changed-file.ts";

const ACTION = "load the declaration";

/** What a declaration says to those who review its commit. */
export interface Reviewed {
  readonly inventory: Inventory;
  /** The path of a file of it that is changed in the work tree. */
  readonly changed: string | undefined;
}

/**
 * What a declaration says as the commit that is checked out has it, found out where it can neither see nor reach anything. A
 * file that no commit has was reviewed by nobody.
 *
 * @throws `config/impure` where the commit does not have it, `config/*` where it cannot be evaluated there, `runtime/git`
 */
export async function reviewedInventory(file: string): Promise<Reviewed> {
  const child = SandboxChild.start();
  try {
    return await inventoryIn(child, file);
  } finally {
    child.end();
  }
}

async function inventoryIn(child: SandboxChild, file: string): Promise<Reviewed> {
  const repository = await openRepository(dirname(file));
  const tree = await readTree(repository, await commitOf(repository, "HEAD"));
  const path = posix.join(repository.prefix, basename(file));
  if (!tree.entries.has(path))
    throw new SecretsError("config/impure", {
      action: ACTION,
      facts: { path },
      state: "the commit that is checked out does not have it",
      hint: `Commit ${path}: what loads is what was reviewed`,
    });
  const declaration = await readDeclaration(tree, path, child);
  return { inventory: declaration.inventory, changed: await changedFile(repository, tree, declaration) };
}

/**
 * @throws `config/impure`, which names the key, where a declaration says here what it did not say to its reviewers, and the file
 * where that is because the work tree has another
 */
export function requireSame(native: Inventory, { inventory, changed }: Reviewed, path: string): void {
  const [here, there] = [comparable(native), comparable(inventory)];
  if (isDeepStrictEqual(here, there)) return;
  const parts = { action: ACTION, facts: { path, key: differingName(here, there) } };
  if (changed === undefined)
    throw new SecretsError("config/impure", {
      ...parts,
      state: "it says another thing here than its committed text does in the sandbox",
    });
  const file = safeName(changed);
  throw new SecretsError("config/impure", {
    ...parts,
    state: `${file} here is not what the commit has`,
    hint: `Run \`git diff HEAD -- ${file}\`, and commit the change or take it back`,
  });
}

/**
 * An Inventory as JSON, since the reviewed one has been that. Another library's schema says its vendor here, and in the sandbox,
 * which does not have the library, the name of its package: all that both know is that it is opaque.
 */
function comparable(inventory: Inventory): Inventory {
  const plain = JSON.parse(JSON.stringify(inventory)) as Inventory;
  const keys = Object.entries(plain.keys).map(([name, key]) => [
    name,
    "opaque" in key.format ? { ...key, format: { opaque: "" } } : key,
  ]);
  return { ...plain, keys: Object.fromEntries(keys) as Inventory["keys"] };
}
