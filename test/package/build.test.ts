import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { build } from "../../build/build.ts";
import { importsOf } from "../../build/declarations.ts";
import { differences, filesOf } from "../../build/folder.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";
import { contents, loadedBy, outputs } from "./bundle.ts";
import { packageFolder, packed, repository } from "./packed.ts";

interface Bom {
  readonly components: readonly { readonly name: string; readonly version: string; readonly licenses: object[] }[];
}

let installed: string;
let bom: Bom;

beforeAll(async () => {
  installed = await packageFolder();
  bom = JSON.parse(readFileSync(join(installed, "dist/sbom.json"), "utf8")) as Bom;
}, 120_000);

/** The sources elsewhere, with the packages that are bundled copied and the tools linked: a link's target has the old path. */
function copyOfTheSources(): string {
  const copy = temporaryFolder();
  for (const name of [
    "src",
    "build",
    "schemas",
    "package.json",
    "tsup.config.ts",
    "tsconfig.json",
    "tsconfig.build.json",
  ])
    cpSync(join(repository, name), join(copy, name), { recursive: true });
  const modules = join(copy, "node_modules");
  mkdirSync(modules);
  const bundled = new Set(bom.components.map(({ name }) => name.split("/")[0]));
  bundled.delete("@babel");
  for (const name of readdirSync(join(repository, "node_modules"))) {
    const [from, to] = [join(repository, "node_modules", name), join(modules, name)];
    if (bundled.has(name)) cpSync(from, to, { recursive: true });
    else if (!name.startsWith(".")) symlinkSync(from, to);
  }
  return copy;
}

test("the same sources give the same bytes in another folder", { timeout: 120_000 }, async () => {
  const root = copyOfTheSources();
  await build({ root, dist: join(root, "dist"), licences: join(root, "THIRD_PARTY_LICENSES") });
  expect(differences(filesOf(join(installed, "dist")), filesOf(join(root, "dist")))).toEqual([]);
  expect(readFileSync(join(root, "THIRD_PARTY_LICENSES"))).toEqual(
    readFileSync(join(installed, "THIRD_PARTY_LICENSES")),
  );
});

test("the differences of two folders are named", () => {
  const folder = (files: Record<string, string>): Map<string, Buffer> =>
    new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]));
  expect(differences(folder({ a: "1", b: "1", c: "1" }), folder({ b: "1", c: "2", d: "1" }))).toEqual([
    "stale    a",
    "differs  c",
    "missing  d",
  ]);
});

test("importing the library loads valibot and no backend, config loader or other package", async () => {
  const all = await outputs();
  // The contract suite needs what decodes the answers of the user's own backend.
  const may: { readonly [entry: string]: readonly string[] } = {
    "index.js": ["valibot"],
    "testing.js": ["lossless-json", "valibot"],
  };
  for (const [entry, allowed] of Object.entries(may)) {
    const { packages, sources } = contents(loadedBy(entry, all).values());
    expect(packages.filter((name) => !allowed.includes(name))).toEqual([]);
    expect(
      sources.filter((file) =>
        /^src\/(?:cli|store|loader\/(?:config-file|backends\/(?:vault|local|files|folder)))/.test(file),
      ),
    ).toEqual([]);
  }
});

test("what the front door loads is in few files, since each costs its importer half a millisecond", async () => {
  const loaded = loadedBy("index.js", await outputs());
  expect(loaded.size).toBeLessThanOrEqual(4);
  expect([...loaded.values()].reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(150_000);
});

test.each(["aws", "azure", "gcp", "kubernetes", "vault", "secrets-manager-sdk"])(
  "%s is loaded in few files besides the front door's",
  async (store) => {
    const all = await outputs();
    const [door = ""] = [...all.keys()].filter((name) => new RegExp(`^${store}-[A-Z0-9]{8}\\.js$`).test(name));
    const already = loadedBy("index.js", all);
    const more = [...loadedBy(door, all).keys()].filter((name) => !already.has(name));
    expect(more).toContain(door);
    expect(more.length).toBeLessThanOrEqual(2);
  },
);

test("the AWS client has nothing of what only its logins by STS and SSO need", async () => {
  const all = await outputs();
  const [client = ""] = [...all.keys()].filter((name) => name.startsWith("secrets-manager-sdk-"));
  const used = [...loadedBy(client, all).values()].flatMap(({ inputs }) => Object.entries(inputs));
  const files = used.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
  const imported = [...loadedBy(client, all).values()].flatMap(({ imports }) => imports.map(({ path }) => path));
  expect(imported).toContain("node:crypto");
  expect(imported).not.toContain("node:https");
  expect(files.filter((file) => file.includes("@smithy/core/"))).not.toEqual([]);
  expect(files.filter((file) => /\/(?:xml|query|xml-builder|HttpBindingProtocol)[/.]/.test(file))).toEqual([]);
});

test("names are short in others' code, and stay in ours, which stand in stack traces", async () => {
  const all = await outputs();
  const longNames = (file: string): number =>
    readFileSync(join(installed, "dist", file), "utf8").match(/\b(?:function|class) [A-Za-z]{8,}/g)?.length ?? 0;
  const [sdk = ""] = [...all.keys()].filter((name) => name.startsWith("secrets-manager-sdk-"));
  const files = [...loadedBy(sdk, all)].map(([file, output]) => ({ file, sources: contents([output]).sources.length }));
  const others = files.filter(({ sources }) => sources <= 5).map(({ file }) => longNames(file));
  const ours = files.filter(({ sources }) => sources > 5).map(({ file }) => longNames(file));
  expect(others).toEqual(others.map(() => 0));
  expect(Math.max(...ours)).toBeGreaterThan(100);
});

test("no line of ours is long, since Node prints the one that threw", () => {
  const long = [...filesOf(join(installed, "dist"))].filter(
    ([path, bytes]) =>
      path.endsWith(".js") && !path.startsWith("jiti-") && /[^\n]{2000}/.test(bytes.toString("latin1")),
  );
  expect(long.map(([path]) => path)).toEqual([]);
});

test("the command line loads its commands when they are asked for", async () => {
  const { packages, sources } = contents(loadedBy("cli.js", await outputs()).values());
  expect(packages.filter((name) => !["citty", "valibot"].includes(name))).toEqual([]);
  expect(sources.filter((file) => file.startsWith("src/loader/backends/vault/"))).toEqual([]);
});

test("a refusal in the browser needs nothing but the error", async () => {
  const { packages, sources } = contents(loadedBy("browser.js", await outputs()).values());
  expect(packages).toEqual([]);
  expect(sources.filter((file) => !/^src\/(?:browser\.ts|loader\/errors\/|build\/)/.test(file))).toEqual([]);
});

test("nothing but Node's own modules is left to be found at run time", async () => {
  const external = [...(await outputs()).values()].flatMap(({ imports }) =>
    imports.filter((one) => one.external === true).map(({ path }) => path),
  );
  expect(external).toContain("node:assert");
  expect([...new Set(external)].filter((path) => !isBuiltin(path))).toEqual([]);
});

test("every bundled package is in the notices and in the bill of materials", async () => {
  const { packages } = contents((await outputs()).values());
  const notices = readFileSync(join(installed, "THIRD_PARTY_LICENSES"), "utf8");
  const named = new Set(bom.components.map(({ name }) => name));
  expect(packages.filter((name) => !named.has(name))).toEqual([]);
  // jiti was bundled by its authors with a compiler of which its own notice says nothing.
  expect([...named]).toEqual(expect.arrayContaining(["@babel/core", "@jridgewell/gen-mapping", "semver"]));
  for (const { name, version, licenses } of bom.components) {
    expect(notices).toContain(`\n${name} ${version}\nLicence: `);
    expect(licenses).toHaveLength(1);
  }
});

test("no declaration imports a package", () => {
  const imports = [...filesOf(join(installed, "dist"))].flatMap(([path, bytes]) =>
    path.endsWith(".d.ts") ? importsOf(bytes.toString()) : [],
  );
  expect(imports.length).toBeGreaterThan(20);
  expect(imports.filter((specifier) => !specifier.startsWith("."))).toEqual([]);
});

test("the package holds what a user needs and nothing of how it is made", async () => {
  const files = [...filesOf(installed).keys()];
  expect(files.filter((path) => !path.startsWith("dist/")).toSorted()).toEqual(
    expect.arrayContaining(["THIRD_PARTY_LICENSES", "package.json"]),
  );
  expect(files.filter((path) => /metafile|\.map$|(?<!\.d)\.ts$|^(?:src|test|build)\//.test(path))).toEqual([]);
  expect(files).toContain("dist/schemas/report-1.json");
  expect(files).toContain("dist/schemas/inventory-1.json");
  for (const name of ["child.js", "quickjs.wasm", "room.js", "valibot.js"])
    expect(files).toContain(`dist/sandbox/${name}`);
  expect(readFileSync((await packed()).tarball).length).toBeLessThan(1_800_000);
});

test("no path of the machine that built it is in the package", () => {
  for (const [path, bytes] of filesOf(installed)) expect([path, bytes.includes(repository)]).toEqual([path, false]);
});

test("a stale file is removed by the next build", { timeout: 120_000 }, async () => {
  const root = copyOfTheSources();
  mkdirSync(join(root, "dist"));
  cpSync(join(root, "package.json"), join(root, "dist/stale.js"));
  await build({ root, dist: join(root, "dist"), licences: join(root, "THIRD_PARTY_LICENSES") });
  expect(filesOf(join(root, "dist")).has("stale.js")).toBe(false);
  rmSync(join(root, "dist"), { recursive: true });
});
