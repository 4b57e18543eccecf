/** Files by path, and what comes of loading the declaration among them. */
export interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** The file to load, where it is not searched for. */
  readonly file?: string;
  /** The environments of the declaration, which says by them what it saw. */
  readonly environments?: readonly string[];
  readonly code?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Where a runtime gives no line. */
  readonly noLineOn?: readonly string[];
}

export const CANARY = "c4n4ry-hunter2-value";

const MODULE = `{ "type": "module" }`;
const COMMONJS = `{ "type": "commonjs" }`;

/** A declaration whose one environment is named by an expression. */
export function declaration(from = "keystead", environment = `"it"`, before = ""): string {
  return [
    `import { defineSecrets, local, secret } from ${JSON.stringify(from)};`,
    before,
    `export default defineSecrets({ environments: { [${environment}]: local() }, secrets: { A: secret() } });`,
  ].join("\n");
}

const typed = `interface Shape { readonly a: string }\nconst shape: Shape = { a: "it" };`;
const relative = (path: string): string =>
  declaration("keystead", "lib", `import { lib } from ${JSON.stringify(path)};`);
const lib = `export const lib: string = "lib";`;

const ok = (name: string, files: Case["files"], environments: readonly string[] = ["it"]): Case => ({
  name,
  files,
  environments,
});
const config = "secrets.config.ts";

const loading: readonly Case[] = [
  ok("TypeScript in a module's repository", {
    "package.json": MODULE,
    [config]: declaration("keystead", "shape.a", typed),
  }),
  ok("TypeScript in a CommonJS repository", {
    "package.json": COMMONJS,
    [config]: declaration("keystead", "shape.a", typed),
  }),
  ok("TypeScript without a package.json", { [config]: declaration("keystead", "shape.a", typed) }),
  ok("an .mts file", { "secrets.config.mts": declaration("keystead", "shape.a", typed) }),
  ok("an .mjs file", { "secrets.config.mjs": declaration() }),
  ok("a .js file in a module's repository", { "package.json": MODULE, "secrets.config.js": declaration() }),
  ok("a .js file that is a module, without a package.json", { "secrets.config.js": declaration() }),
  ok("a .js file that is a module, in a CommonJS repository", {
    "package.json": COMMONJS,
    "secrets.config.js": declaration(),
  }),
  ok("an enum", { [config]: declaration("keystead", "E.it", `enum E { it = "it" }`) }),
  ok("an enum in a CommonJS repository", {
    "package.json": COMMONJS,
    [config]: declaration("keystead", "E.it", `enum E { it = "it" }`),
  }),
  ok("top-level await", { [config]: declaration("keystead", "name", `const name = await Promise.resolve("it");`) }),
  ok("an import of types alone from a package that is not there", {
    [config]: declaration("keystead", `"it"`, `import type { Absent } from "absent-types";`),
  }),
];

// Without a question mark, which Bun takes for the start of a query wherever it stands.
const ODD = "a b#c%20é";
const placing: readonly Case[] = [
  {
    ...ok("from a folder of an odd name", { [`${ODD}/${config}`]: relative("./lib"), [`${ODD}/lib.ts`]: lib }, ["lib"]),
    file: `${ODD}/${config}`,
  },
  {
    ...ok("an enum from a folder of an odd name", {
      [`${ODD}/${config}`]: declaration("keystead", "E.it", `import "./lib";\nenum E { it = "it" }`),
      [`${ODD}/lib.ts`]: lib,
    }),
    file: `${ODD}/${config}`,
  },
];

const naming: readonly Case[] = [
  ...[
    "npm:keystead",
    "npm:keystead@^0.1.0",
    "jsr:@keystead/keystead",
    "jsr:@keystead/keystead@0.1",
    "@keystead/keystead",
  ].map((name) => ok(`us as ${name}`, { [config]: declaration(name) })),
  ok("us by a name of deno.jsonc", {
    "deno.jsonc": `{ // ours\n "imports": { "vaulted": "npm:keystead@^0.1", /* and */ "x": "y", }, }`,
    [config]: declaration("vaulted"),
  }),
  ok("us by the same name in deno.json as in npm", {
    "deno.json": `{ "imports": { "keystead": "jsr:@keystead/keystead@1" } }`,
    [config]: declaration(),
  }),
  {
    ...ok(
      "us by a name of a deno.json above",
      {
        "deno.json": `{ "imports": { "vaulted/": "npm:/keystead@1/", "vaulted": "npm:keystead@1" } }`,
        "app/secrets.config.ts": declaration(
          "vaulted",
          "fakeSecrets()",
          `import { fakeSecrets } from "vaulted/testing";`,
        ),
      },
      ["fake"],
    ),
    file: "app/secrets.config.ts",
  },
  ...["keystead/testing", "npm:keystead@1/testing", "jsr:@keystead/keystead@1/testing"].map((name) =>
    ok(
      `our testing part as ${name}`,
      { [config]: declaration("keystead", "fakeSecrets()", `import { fakeSecrets } from "${name}";`) },
      ["fake"],
    ),
  ),
  ok(
    "us in two files",
    {
      [config]: relative("./lib.ts"),
      "lib.ts": `import { local } from "npm:keystead";\nexport const lib: string = typeof local === "function" ? "lib" : "";`,
    },
    ["lib"],
  ),
];

const importing: readonly Case[] = [
  ok("a relative file", { [config]: relative("./lib.ts"), "lib.ts": lib }, ["lib"]),
  ok("a relative file without its ending", { [config]: relative("./lib"), "lib.ts": lib }, ["lib"]),
  ok(
    "a relative file without its ending in a CommonJS repository",
    { "package.json": COMMONJS, [config]: relative("./lib"), "lib.ts": lib },
    ["lib"],
  ),
  ok("a relative file by its compiled name", { [config]: relative("./lib.js"), "lib.ts": lib }, ["lib"]),
  ok(
    "the index of a folder",
    { [config]: relative("./parts"), "parts/index.ts": `export { lib } from "../lib";`, "lib.ts": lib },
    ["lib"],
  ),
  ok(
    "a relative file with an enum",
    { [config]: relative("./lib.ts"), "lib.ts": `enum E { lib = "lib" }\nexport const lib: string = E.lib;` },
    ["lib"],
  ),
  ok(
    "a file by a name of deno.json",
    { "deno.json": `{ "imports": { "$lib/": "./parts/" } }`, [config]: relative("$lib/lib.ts"), "parts/lib.ts": lib },
    ["lib"],
  ),
  ok(
    "an installed package",
    {
      "node_modules/dep/package.json": `{ "name": "dep", "type": "module", "exports": "./index.js" }`,
      "node_modules/dep/index.js": `export const lib = "lib";`,
      [config]: relative("dep"),
    },
    ["lib"],
  ),
  ok(
    "an installed package as npm:",
    {
      "node_modules/dep/package.json": `{ "name": "dep", "type": "module", "exports": "./index.js" }`,
      "node_modules/dep/index.js": `export const lib = "lib";`,
      [config]: relative("npm:dep@^1"),
    },
    ["lib"],
  ),
  ok(
    "an installed package by a name of deno.json",
    {
      "deno.json": `{ "imports": { "other": "npm:dep@1" } }`,
      "node_modules/dep/package.json": `{ "name": "dep", "type": "module", "exports": "./index.js" }`,
      "node_modules/dep/index.js": `export const lib = "lib";`,
      [config]: relative("other"),
    },
    ["lib"],
  ),
  ok("a built-in module", {
    [config]: declaration("keystead", `join("i", "t")[0] + "t"`, `import { join } from "node:path";`),
  }),
];

const unknown = (name: string, specifier: string, shown: string, more: Case["files"] = {}): Case => ({
  name,
  files: {
    [config]: declaration("keystead", "String(typeof x)", `import x from ${JSON.stringify(specifier)};`),
    ...more,
  },
  code: "config/unknown-package",
  facts: { name: shown, path: config },
});

const refusing: readonly Case[] = [
  unknown("a package that is not there", "is-odd", "is-odd"),
  unknown("a part of a package that is not there", "is-odd/part", "is-odd"),
  unknown("a package that is not there, as npm:", "npm:is-odd@3.0.1", "is-odd"),
  unknown("a package that is not there, as jsr:", "jsr:@std/yaml@1", "@jsr/std__yaml"),
  unknown("a package that is not there, by a name of deno.json", "odd", "is-odd", {
    "deno.json": `{ "imports": { "odd": "npm:is-odd@3.0.1" } }`,
  }),
  unknown(
    "an address, of which only the host is told",
    `https://user:${CANARY}@localhost:9/mod.ts?${CANARY}`,
    "localhost:9",
  ),
  {
    name: "a package that is not there, in a relative file",
    files: { [config]: relative("./lib"), "lib.ts": `import odd from "is-odd";\nexport const lib = String(odd);` },
    code: "config/unknown-package",
    facts: { name: "is-odd", path: config },
  },
];

const failing: readonly Case[] = [
  {
    name: "a thrown error",
    files: { [config]: declaration("keystead", `"it"`, `\nthrow new Error("${CANARY}");`) },
    code: "config/unloadable",
    facts: { path: config, line: 3 },
  },
  {
    name: "a thrown text",
    files: { [config]: `throw "${CANARY}";\n` },
    code: "config/unloadable",
    facts: { path: config },
  },
  {
    name: "a thrown trap",
    files: {
      [config]: `throw new Proxy({}, { get() { throw new Error("${CANARY}"); }, has() { throw new Error("${CANARY}"); }, getPrototypeOf() { throw new Error("${CANARY}"); } });`,
    },
    code: "config/unloadable",
    facts: { path: config, line: 1 },
    noLineOn: ["deno", "bun"],
  },
  {
    name: "a rejected top-level await",
    files: { [config]: `await Promise.reject(new Error("${CANARY}"));\nexport default 1;` },
    code: "config/unloadable",
    facts: { path: config, line: 1 },
  },
  {
    name: "a syntax error",
    files: { [config]: `const a = 1;\nconst token: string = "${CANARY}" "more";\nexport default token;` },
    code: "config/unloadable",
    facts: { path: config, line: 2 },
  },
  {
    name: "a syntax error in JavaScript",
    files: { "secrets.config.mjs": `const a = 1;\nconst token = "${CANARY}" "more";\nexport default token;` },
    code: "config/unloadable",
    facts: { path: "secrets.config.mjs", line: 2 },
    noLineOn: ["node"],
  },
  {
    name: "a relative file that is not there",
    files: { [config]: relative(`./${CANARY}`) },
    code: "config/unloadable",
    facts: { path: config },
  },
  {
    name: "JSON that does not parse",
    files: { [config]: `export default JSON.parse('{"token": "${CANARY}" oops}');` },
    code: "config/unloadable",
    facts: { path: config, line: 1 },
  },
  {
    name: "no default export",
    files: { [config]: `export const a = 1;` },
    code: "config/not-a-config",
    facts: { path: config },
  },
  {
    name: "a plain object of the shape",
    files: { [config]: `export default { environments: {}, secrets: { A: { token: "${CANARY}" } }, consumers: {} };` },
    code: "config/not-a-config",
    facts: { path: config },
  },
  {
    name: "a named file that is not there",
    files: {},
    file: "other.config.ts",
    code: "config/not-found",
    facts: { path: "other.config.ts" },
  },
  {
    name: "a package whose name is computed",
    files: { [config]: `const name = ["keystead", "not", "there"].join("-");\nexport default await import(name);` },
    code: "config/unknown-package",
  },
  { name: "no file", files: {}, code: "config/not-found", facts: {} },
];

export const LOADING: readonly Case[] = [...loading, ...placing, ...naming, ...importing];
export const FAILING: readonly Case[] = [...refusing, ...failing];
