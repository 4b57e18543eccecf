import { posix, relative, resolve, sep } from "node:path";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import { processRuntime } from "../../loader/runtime.ts";
import type { Inventory } from "../../schema/inventory.ts";
import { compare, sorted } from "../diff/compare.ts";
import type { Diff, Problem, Side } from "../diff/document.ts";
import { embeddedChanges, type Held } from "../diff/embedded.ts";
import { lineOf } from "../diff/locate.ts";
import { packageChanges } from "../diff/packages.ts";
import { commitOf, openRepository, type Repository } from "../git/repository.ts";
import { readTree, type Tree } from "../git/tree.ts";
import type { WorkTree } from "../git/work-tree.ts";
import { SandboxChild } from "../sandbox/spawn-child.ts";
import { type Declaration, declarationPath, readDeclaration } from "./declaration.ts";
import { heldIn } from "./held.ts";

/** What to compare. */
export interface DiffOptions {
  /** A folder in the repository: where the declaration is looked for, upwards. */
  readonly folder: string;
  readonly base: string;
  /** The commit of the work tree where it is not said. */
  readonly head?: string | undefined;
  /** The declaration's file, relative to the folder. */
  readonly config?: string | undefined;
}

/** A diff, and what was compared; without what a commit does not declare soundly. */
export interface ComparedRevisions {
  readonly diff: Diff;
  readonly base: Declaration | undefined;
  readonly head: Declaration | undefined;
  readonly workTree: WorkTree;
}

/** A commit and the declaration in it. */
interface Revision {
  readonly side: Side;
  readonly declaration: Declaration | undefined;
  readonly held: Held;
  readonly problems: readonly Problem[];
}

/**
 * Compares the declarations of two commits, as git's objects have them: the work tree has no say.
 *
 * @throws `runtime/git`, `runtime/command`, `config/unsupported` on Deno and Bun, and `config/not-found` where neither commit has
 * a declaration
 */
export async function diffRevisions(options: DiffOptions): Promise<Diff> {
  return (await compareRevisions(options)).diff;
}

/** As {@link diffRevisions}, with the declarations. */
export async function compareRevisions(options: DiffOptions): Promise<ComparedRevisions> {
  if (processRuntime.name !== "node")
    throw new SecretsError("config/unsupported", {
      action: "compare the commits",
      state: "the sandbox runs on Node alone",
      hint: "Run it on Node: `npx keystead diff`",
    });
  const children = { base: SandboxChild.start(), head: SandboxChild.start() };
  try {
    return await compareWith(children, options);
  } finally {
    for (const child of Object.values(children)) child.end();
  }
}

async function compareWith(
  children: { readonly base: SandboxChild; readonly head: SandboxChild },
  options: DiffOptions,
): Promise<ComparedRevisions> {
  const repository = await openRepository(options.folder);
  const named = options.config === undefined ? undefined : pathIn(repository, options.config);
  const [baseCommit, headCommit] = [
    await commitOf(repository, options.base),
    await commitOf(repository, options.head ?? "HEAD"),
  ];
  const trees = { base: await readTree(repository, baseCommit), head: await readTree(repository, headCommit) };
  const [base, head] = await Promise.all([
    revision("base", trees.base, { repository, named, child: children.base }),
    revision("head", trees.head, { repository, named, child: children.head }),
  ]);
  if (base.side.path === undefined && head.side.path === undefined)
    throw new SecretsError("config/not-found", {
      action: "load the declaration",
      state: "neither commit has a secrets.config.ts there",
    });
  const problems = [...base.problems, ...head.problems];
  const changes = problems.length > 0 ? [] : changesBetween(base, head);
  const packages = head.declaration?.packages ?? [];
  const unseen = packages.length === 0 ? {} : { packages };
  return {
    diff: { schema: "keystead.diff/1", base: base.side, head: head.side, problems, changes, ...unseen },
    base: base.declaration,
    head: head.declaration,
    workTree: {
      repository,
      base: { entries: trees.base.entries, path: base.side.path },
      head: { entries: trees.head.entries, path: head.side.path },
    },
  };
}

const NOTHING: Inventory = {
  schema: "keystead.inventory/1",
  stores: {},
  environments: {},
  keys: {},
  consumers: {},
  attestations: {},
};
const NOTHING_HELD: Held = { recipients: new Map(), values: new Map() };

/** Names whose lines are looked for: the gravest changes first. */
const LOCATED = 1000;

function changesBetween(base: Revision, head: Revision): Diff["changes"] {
  const [before, after] = [base, head].map(({ declaration }) => declaration?.inventory ?? NOTHING);
  if (before === undefined || after === undefined) return [];
  const changes = sorted([
    ...compare(before, after),
    ...packageChanges(base.declaration?.packages ?? [], head.declaration?.packages ?? []),
    ...embeddedChanges(after, base.held, head.held),
  ]);
  // Many changes are of one name, and each look-up goes through the whole text.
  const lines = new Map<string, number | undefined>();
  const text = head.declaration?.text ?? "";
  return changes.map((one) => {
    const of = one.kind === "new-package" ? one.after : undefined;
    const name = JSON.stringify([one.consumer, one.key, one.environment, of]);
    if (!lines.has(name)) lines.set(name, lines.size < LOCATED ? lineOf(text, one) : undefined);
    const line = lines.get(name);
    return { ...one, ...(line === undefined ? {} : { line }) };
  });
}

interface Reading {
  readonly repository: Repository;
  readonly named: string | undefined;
  readonly child: SandboxChild;
}

async function revision(side: Problem["side"], tree: Tree, { child, named, repository }: Reading): Promise<Revision> {
  const path = declarationPath(tree, repository.prefix, named);
  const place: Side = { commit: tree.commit, ...(path === undefined ? {} : { path }) };
  const empty = { side: place, declaration: undefined, held: NOTHING_HELD };
  if (path === undefined) return { ...empty, problems: [] };
  try {
    const declaration = await readDeclaration(tree, path, child);
    const held = await heldIn(tree, path, declaration.inventory);
    return { side: place, declaration, held, problems: [] };
  } catch (error) {
    if (!(error instanceof SecretsError) || !/^(?:config|reference)\//.test(error.code)) throw error;
    const all = error.problems.length > 0 ? error.problems : [error];
    return { ...empty, problems: all.map((one) => problemOf(side, path, one)) };
  }
}

function problemOf(side: Problem["side"], path: string, { code, message, hint, facts }: SecretsError): Problem {
  // That of a file it imports is in the message alone.
  const line = facts.path === path ? facts.line : undefined;
  return {
    side,
    code,
    message,
    hint,
    ...(facts.key === undefined ? {} : { key: facts.key }),
    ...(line === undefined ? {} : { line }),
  };
}

/** The path in the repository of a file that is named from the folder. @throws `config/not-found` where it is outside */
function pathIn({ folder, prefix }: Repository, file: string): string {
  const way = relative(folder, resolve(folder, file)).split(sep).join("/");
  const path = posix.join(prefix, way);
  if (!path.startsWith("../")) return path;
  throw new SecretsError("config/not-found", {
    action: "load the declaration",
    facts: { path: file },
    state: "the file is outside of the repository",
  });
}
