import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import type { Outcome } from "../../../src/loader/backend.ts";
import { CacheFolder } from "../../../src/loader/cache/folder.ts";
import { keep } from "../../../src/loader/cache/keep.ts";
import { readEntry, type Shelf } from "../../../src/loader/cache/shelf.ts";
import { seek } from "../../../src/loader/cache/sought.ts";
import { SecretsError } from "../../../src/loader/errors/secrets-error.ts";
import { Redacted } from "../../../src/redaction/redacted.ts";
import { temporaryFolder } from "../../servers/temporary-folder.ts";
import { bytes, fakeRuntime } from "../memory-source.ts";

const found: Outcome = { status: "found", value: Redacted.of(bytes("x")), version: "1" };
const unreachable: Outcome = { status: "failed", error: new SecretsError("backend/unreachable") };

/** A shelf whose keyring hides nothing. */
function shelf(): Shelf {
  const runtime = { ...fakeRuntime(), userId: () => process.geteuid?.() };
  return {
    folder: new CacheFolder(temporaryFolder(), runtime),
    key: "key",
    name: "a".repeat(64),
    keyring: {
      nameOf: async (key) => key,
      markOf: async (credential) => credential,
      seal: async (content) => content,
      open: async (sealed) => sealed,
    },
  };
}

/** What is kept after a store has answered so at a time, for paths asked. */
async function after(on: Shelf, askedAt: number, answers: { readonly [path: string]: Outcome }): Promise<unknown> {
  const references = Object.keys(answers).map((path) => ({ backend: "vault", path, field: "f" }));
  const outcomes = new Map(references.map((reference) => [reference, answers[reference.path] ?? unreachable]));
  await keep(seek(references, undefined), outcomes, { askedAt, age: 1000 }, on);
  return (await readEntry(on))?.secrets.map(({ path, values }) => [path, values.map(({ storedAt }) => storedAt)]);
}

test("what is over goes with the next write, and what is not stays with its own time", async () => {
  const on = shelf();
  await after(on, 1000, { one: found });
  expect(await after(on, 1500, { two: found })).toEqual([
    ["one", [1000]],
    ["two", [1500]],
  ]);
  expect(await after(on, 2000, { three: found })).toEqual([
    ["two", [1500]],
    ["three", [2000]],
  ]);
});

test("what is refused goes at once, and an outage changes nothing", async () => {
  const on = shelf();
  await after(on, 1000, { one: found, two: found });
  expect(await after(on, 1001, { one: unreachable, two: { status: "missing", what: "secret" } })).toEqual([
    ["one", [1000]],
  ]);
  const denied: Outcome = { status: "failed", error: new SecretsError("backend/denied") };
  expect(await after(on, 1002, { one: denied })).toBeUndefined();
  expect(readdirSync(on.folder.path)).toEqual([]);
});

test("where a store has said nothing, no folder is made", async () => {
  const on = shelf();
  expect(await after(on, 1000, { one: unreachable })).toBeUndefined();
  expect(readdirSync(on.folder.path)).toEqual([]);
});
