import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { packageFolder, programs } from "../package/packed.ts";
import { execute } from "../servers/command.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";
import { type AppFolder, CANARY, digest, makeApp } from "./app-folder.ts";

const folder = temporaryFolder();
let app: AppFolder;

beforeAll(async () => {
  app = await makeApp(folder);
}, 120_000);

interface Outcome {
  readonly canary: string;
  readonly seen: readonly string[];
}

async function bundle(options: BuildOptions): Promise<readonly string[]> {
  const { warnings } = await build({ absWorkingDir: folder, bundle: true, logLevel: "silent", ...options });
  return warnings.map(({ text }) => text);
}

async function runOnNode(file: string): Promise<{ readonly [environment: string]: Outcome }> {
  const { code, stdout, stderr } = await execute(process.execPath, [file, "env", "files", "local"], {
    cwd: folder,
    deadlineMs: 20_000,
    env: { PATH: process.env["PATH"], HOME: folder, CANARY, KEYSTEAD_IDENTITY: app.identity },
  });
  expect({ code, stderr: code === 0 ? "" : stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout + stderr).not.toContain(CANARY);
  const printed = JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as {
    outcomes: { [environment: string]: Outcome };
  };
  return printed.outcomes;
}

describe("an app bundled by esbuild", () => {
  const node: BuildOptions = { entryPoints: ["smoke-bundled.mjs"], platform: "node", target: "node22" };
  test.each<[string, BuildOptions]>([
    ["ESM in one file", { ...node, format: "esm", outfile: "esm/app.mjs" }],
    [
      "ESM in several files",
      { ...node, format: "esm", splitting: true, outdir: "split", outExtension: { ".js": ".mjs" } },
    ],
    ["CommonJS", { ...node, format: "cjs", outfile: "cjs/app.cjs" }],
    ["CommonJS, minified", { ...node, format: "cjs", minify: true, outfile: "min/app.cjs" }],
  ])("%s: loads from variables, files and the embedded store", async (_, options) => {
    const warnings = await bundle(options);
    // In CommonJS `import.meta` is empty, which our banner allows for.
    expect(warnings.filter((text) => !text.includes('"import.meta" is not available'))).toEqual([]);
    const written = options.outfile ?? "split/smoke-bundled.mjs";
    const outcomes = await runOnNode(join(folder, written));
    expect(Object.keys(outcomes)).toEqual(["env", "files", "local"]);
    for (const { canary, seen } of Object.values(outcomes)) expect([canary, seen]).toEqual([digest(CANARY), []]);
  });
});

describe("an app bundled for the browser", () => {
  /** Imports every name that the package exports on a server. */
  async function writePage(): Promise<void> {
    const lines = [];
    for (const [door, specifier] of Object.entries({ index: "keystead", testing: "keystead/testing" })) {
      const names = await namesOf(door);
      const renamed = names.map((name) => `${name} as ${door}_${name}`);
      lines.push(`import { ${renamed.join(", ")} } from "${specifier}";`);
      lines.push(`globalThis.${door} = [${names.map((name) => `${door}_${name}`).join(", ")}];`);
    }
    writeFileSync(join(folder, "page.mjs"), lines.join("\n"));
  }

  async function evaluate(file: string): Promise<string> {
    const page = join(folder, "open-page.mjs");
    writeFileSync(
      page,
      `await import(process.argv[2]).then(() => console.log("evaluated"), ({ name, code, message, hint }) => console.log(JSON.stringify({ name, code, message, hint })));`,
    );
    const { stdout, stderr } = await execute(process.execPath, [page, file], { cwd: folder, deadlineMs: 20_000 });
    expect(stderr).toBe("");
    return stdout.trim();
  }

  const REFUSED = { name: "SecretsError", code: "config/browser" };

  test("by esbuild: every import resolves, and evaluating refuses", async () => {
    await writePage();
    expect(
      await bundle({ entryPoints: ["page.mjs"], platform: "browser", format: "esm", outfile: "esbuild/page.mjs" }),
    ).toEqual([]);
    expect(JSON.parse(await evaluate(join(folder, "esbuild/page.mjs")))).toMatchObject(REFUSED);
  });

  test("by Bun: every import resolves, and evaluating refuses", async () => {
    await writePage();
    const args = ["build", "page.mjs", "--target=browser", "--outdir=bun"];
    const { code, stderr } = await execute(programs.bun, args, { cwd: folder, deadlineMs: 20_000 });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [file] = readdirSync(join(folder, "bun"));
    const text = readFileSync(join(folder, "bun", file ?? ""), "utf8");
    writeFileSync(join(folder, "bun/page.mjs"), text);
    expect(JSON.parse(await evaluate(join(folder, "bun/page.mjs")))).toMatchObject(REFUSED);
  });

  test("the page has none of the library in it", async () => {
    await writePage();
    await bundle({ entryPoints: ["page.mjs"], platform: "browser", format: "esm", outfile: "size/page.mjs" });
    expect(readFileSync(join(folder, "size/page.mjs")).length).toBeLessThan(60_000);
  });
});

async function namesOf(door: string): Promise<readonly string[]> {
  const file = pathToFileURL(join(await packageFolder(), `dist/${door}.js`)).href;
  const { stdout } = await execute(process.execPath, [
    "--input-type=module",
    "--eval",
    `console.log(JSON.stringify(Object.keys(await import(${JSON.stringify(file)}))))`,
  ]);
  return JSON.parse(stdout) as readonly string[];
}

test("the module for browsers exports every name of both front doors, and no other", async () => {
  const names = new Set([...(await namesOf("index")), ...(await namesOf("testing"))]);
  expect(new Set(browserNames())).toEqual(names);
});

// Evaluating the module refuses, so its names are read from its text.
function browserNames(): readonly string[] {
  const text = readFileSync(new URL("../../src/browser.ts", import.meta.url), "utf8");
  const declared = [...text.matchAll(/^export const (\w+)/gm)].map(([, name = ""]) => name);
  const listed = [...text.matchAll(/^export \{ ([^}]+) \}/gm)].flatMap(([, names = ""]) => names.split(", "));
  return [...declared, ...listed];
}
