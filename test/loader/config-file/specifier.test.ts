import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { type ImportMap, readImportMap } from "../../../src/loader/config-file/import-map.ts";
import { importsOf, scanText } from "../../../src/loader/config-file/imports.ts";
import { isInstalled, type Meaning, meaningOf, packageOf } from "../../../src/loader/config-file/specifier.ts";
import { processRuntime } from "../../../src/loader/runtime.ts";
import { temporaryFolder } from "../../servers/temporary-folder.ts";

const none: ImportMap = new Map();
const library: Meaning = { to: "own", module: "keystead" };
const testing: Meaning = { to: "own", module: "testing" };

describe("what a specifier means", () => {
  it.each<readonly [string, Meaning]>([
    ["keystead", library],
    ["keystead/testing", testing],
    ["@keystead/keystead", library],
    ["@keystead/keystead/testing", testing],
    ["npm:keystead", library],
    ["npm:/keystead", library],
    ["npm:keystead@^0.1.0", library],
    ["npm:keystead@0.1.0/testing", testing],
    ["jsr:@keystead/keystead", library],
    ["jsr:/@keystead/keystead@1", library],
    ["jsr:@keystead/keystead@^1.2/testing", testing],
    ["keystead-other", { to: "package", name: "keystead-other" }],
    ["keystead/other", { to: "package", name: "keystead/other" }],
    ["npm:keystead-other@1", { to: "package", name: "keystead-other" }],
    ["npm:@other/keystead", { to: "package", name: "@other/keystead" }],
    ["zod", { to: "package", name: "zod" }],
    ["@scope/name/part.js", { to: "package", name: "@scope/name/part.js" }],
    ["npm:zod@^4/mini", { to: "package", name: "zod/mini" }],
    ["npm:@scope/name@1.2.3", { to: "package", name: "@scope/name" }],
    ["jsr:@std/yaml@1/parse", { to: "package", name: "@jsr/std__yaml/parse" }],
    ["https://user:password@example.com/mod.ts?token=1", { to: "remote", name: "example.com" }],
    ["npm:", { to: "remote", name: "the package" }],
    ["./lib.ts", { to: "runtime" }],
    ["../lib", { to: "runtime" }],
    ["/lib.ts", { to: "runtime" }],
    ["#lib", { to: "runtime" }],
    ["node:fs", { to: "runtime" }],
    ["fs", { to: "runtime" }],
    ["data:text/javascript,1", { to: "runtime" }],
    ["bun:sqlite", { to: "runtime" }],
  ])("%s", (specifier, meaning) => {
    expect(meaningOf(specifier, none)).toEqual(meaning);
  });

  it("is never ours for any other name", () => {
    const ours = /^(?:npm:\/?|jsr:\/?)?(?:@keystead\/)?keystead(?:@|\/|$)/;
    const holds = property(string({ maxLength: 40 }), (name) => meaningOf(name, none).to !== "own" || ours.test(name));
    expect(() => assert(holds)).not.toThrow();
  });

  it("knows the package of a part", () => {
    expect(["a", "a/b", "@a/b", "@a/b/c"].map(packageOf)).toEqual(["a", "a", "@a/b", "@a/b"]);
  });
});

describe("names of a deno.json", () => {
  function mapOf(files: Readonly<Record<string, string>>, from = "."): ImportMap {
    const folder = temporaryFolder();
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    mkdirSync(join(folder, from), { recursive: true });
    return readImportMap(join(folder, from), processRuntime);
  }

  it("are read with comments, trailing commas and a byte order mark", () => {
    const map = mapOf({
      "deno.jsonc": `\uFEFF{ // "imports": {}\n "imports": { "a": "npm:keystead@1", /* , */ "b//c": "npm:zod", }, }`,
    });
    expect(meaningOf("a", map)).toEqual(library);
    expect(meaningOf("a/testing", map)).toEqual(testing);
    expect(meaningOf("b//c", map)).toEqual({ to: "package", name: "zod" });
  });

  it("come from the nearest file that has them", () => {
    const map = mapOf(
      {
        "deno.json": `{ "imports": { "a": "npm:far", "b": "jsr:@keystead/keystead" } }`,
        "app/deno.json": `{ "imports": { "a": "npm:near" } }`,
      },
      "app",
    );
    expect(meaningOf("a", map)).toEqual({ to: "package", name: "near" });
    expect(meaningOf("b", map)).toEqual(library);
  });

  it("have no say where others may change the file, nor above the repository, nor over a relative import", () => {
    const folder = temporaryFolder();
    const write = (path: string, imports: object): string => {
      const file = join(folder, path);
      mkdirSync(join(file, ".."), { recursive: true });
      writeFileSync(file, JSON.stringify({ imports }));
      return file;
    };
    write("deno.json", { above: "npm:keystead" });
    mkdirSync(join(folder, "repository", ".git"), { recursive: true });
    chmodSync(write("repository/deno.json", { open: "npm:keystead" }), 0o666);
    write("repository/app/deno.json", { near: "npm:keystead", "./shared.ts": "/elsewhere.ts" });
    const map = readImportMap(join(folder, "repository", "app"), processRuntime);
    expect(meaningOf("near", map)).toEqual(library);
    expect(meaningOf("open", map)).toEqual({ to: "package", name: "open" });
    expect(meaningOf("above", map)).toEqual({ to: "package", name: "above" });
    expect(meaningOf("./shared.ts", map)).toEqual({ to: "runtime" });
  });

  it("may be prefixes, files and in a file of their own", () => {
    const map = mapOf({
      "deno.json": `{ "importMap": "maps/import.json" }`,
      "maps/import.json": `{ "imports": { "ks/": "npm:/keystead@1/", "$lib/": "../lib/", "std/": "jsr:@std/" } }`,
    });
    expect(meaningOf("ks/testing", map)).toEqual(testing);
    expect(meaningOf("$lib/a.ts", map)).toMatchObject({ to: "file", path: expect.stringMatching(/\/lib\/a\.ts$/) });
    expect(meaningOf("std/yaml", map)).toEqual({ to: "package", name: "@jsr/std__yaml" });
  });

  it.each(["{", "[]", "null", `{ "imports": 1 }`, `{ "imports": { "a": 1 } }`, `{ "importMap": "https://x/y" }`])(
    "are none in %s",
    (text) => {
      expect(mapOf({ "deno.json": text }).size).toBe(0);
    },
  );

  it("do not lead round", () => {
    const map = mapOf({ "deno.json": `{ "imports": { "a": "b", "b": "a" } }` });
    expect(meaningOf("a", map)).toEqual({ to: "package", name: "b" });
  });
});

describe("the imports of a file", () => {
  it("are those of every file it leads to, once", () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, "a.ts"),
      `import { x } from "npm:keystead";\nexport * from './b';\nawait import("./c.js");`,
    );
    writeFileSync(join(folder, "b.ts"), `import "./a.ts";\nimport z from "zod";`);
    writeFileSync(join(folder, "c.ts"), `import fs = require("keystead/testing");`);
    const imports = importsOf(join(folder, "a.ts"), none, scanText);
    expect(imports.map(({ specifier }) => specifier)).toEqual([
      "npm:keystead",
      "./b",
      "./c.js",
      "./a.ts",
      "zod",
      "keystead/testing",
    ]);
  });
});

describe("what is installed", () => {
  it("is in a node_modules upwards, or is the package of the file itself", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "node_modules/@scope/name"), { recursive: true });
    mkdirSync(join(folder, "app"));
    writeFileSync(join(folder, "app/package.json"), `{ "name": "my-app" }`);
    const importer = join(folder, "app/secrets.config.ts");
    expect(
      ["@scope/name/part", "my-app/settings", "@scope/other", "zod"].map((name) => isInstalled(name, importer)),
    ).toEqual([true, true, false, false]);
  });
});
