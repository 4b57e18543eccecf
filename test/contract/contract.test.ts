import { readdirSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import { registry } from "../../src/loader/backends/registry.ts";
import type { ContractFixture } from "../../src/testing/contract/fixture.ts";
import { contractCases } from "../../src/testing/contract.ts";
import { catalogue, type ServerName } from "../servers/catalogue.ts";
import { notRun } from "../servers/suite.ts";

/** A fixture's file: the fixture, and the server that it cannot do without. */
interface FixtureFile {
  readonly fixture: ContractFixture;
  readonly needs?: ServerName;
}

const folder = new URL("./fixtures/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
const loaded = new Map<string, FixtureFile>();
for (const file of files)
  loaded.set(file.slice(0, -".ts".length), (await import(new URL(file, folder).href)) as FixtureFile);

test("every registered backend has a fixture, and every fixture a registered backend", () => {
  expect([...loaded.keys()].toSorted()).toEqual(Object.keys(registry).toSorted());
});

test("every registered backend has code that opens a store", async () => {
  for (const load of Object.values(registry)) expect(await load()).toHaveProperty("open", expect.any(Function));
});

for (const [name, { fixture, needs }] of loaded) {
  if (needs !== undefined && inject("servers").paths[needs] === undefined) {
    notRun(needs, catalogue[needs].get);
    continue;
  }
  describe(`the contract of ${name}`, () => {
    for (const one of contractCases(fixture))
      test(`it ${one.name}`, async () => expect(await one.run()).toBeUndefined());
  });
}
