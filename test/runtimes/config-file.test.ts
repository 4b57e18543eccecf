import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { execute } from "../servers/command.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";
import { CANARY, type Case, declaration, FAILING, LOADING } from "./config-file-cases.ts";

const program = fileURLToPath(new URL("config-file.mjs", import.meta.url));
const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
const deno = [join(modules, "deno", "deno"), "run", "--no-prompt", "--no-lock", "--allow-read"] as const;

const RUNTIMES = [
  { name: "node", command: [process.execPath] },
  { name: "deno", command: [...deno, "--allow-env"] },
  { name: "bun", command: [join(modules, "bun", "bin", "bun.exe")] },
] as const;

interface Outcome {
  readonly environments?: readonly string[];
  readonly ours?: boolean;
  readonly file?: string;
  readonly root?: string;
  readonly code?: string;
  readonly facts?: Record<string, unknown>;
  readonly cause?: boolean;
  readonly shown?: readonly string[];
}
interface Printed {
  readonly outcomes: readonly Outcome[];
  readonly left: number;
  readonly hooked: boolean;
}

function written(files: Case["files"]): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

async function load(
  command: readonly (string | undefined)[],
  caches: string,
  loads: readonly string[],
): Promise<Printed> {
  const [runtime = "", ...flags] = command.filter((part) => part !== undefined);
  const { stdout, stderr, code } = await execute(runtime, [...flags, program, ...loads], {
    cwd: caches,
    deadlineMs: 60_000,
    env: {
      PATH: process.env["PATH"],
      HOME: caches,
      DENO_DIR: join(caches, "deno"),
      DENO_NO_UPDATE_CHECK: "1",
      NO_COLOR: "1",
      BUN_INSTALL_CACHE_DIR: join(caches, "bun"),
    },
  });
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  return JSON.parse(stdout) as Printed;
}

describe.each(RUNTIMES)("on $name", ({ name, command }) => {
  const caches = temporaryFolder();
  const all = [...LOADING, ...FAILING];
  const folders = new Map(all.map((each) => [each, written(each.files)] as const));
  const loads = all.map((each) => `${folders.get(each)}|${each.file ?? ""}`);
  let printed: Printed;

  beforeAll(async () => {
    printed = await load(command, caches, ["in-turn", ...loads]);
  }, 60_000);

  it.each(LOADING)("loads $name", (each) => {
    const outcome = printed.outcomes[all.indexOf(each)];
    expect(outcome).toMatchObject({ environments: each.environments, ours: true });
    expect(outcome?.root).toBe(join(folders.get(each) ?? "", dirname(each.file ?? "")));
  });

  it.each(FAILING)("refuses $name", (each) => {
    const { line, ...facts } = each.facts ?? {};
    const lined = line !== undefined && each.noLineOn?.includes(name) !== true;
    const { code, facts: told, cause, shown } = printed.outcomes[all.indexOf(each)] ?? {};
    expect({ code, cause }).toEqual({ code: each.code, cause: false });
    if (each.facts !== undefined) expect(told).toEqual(lined ? { ...facts, line } : facts);
    expect(shown?.filter((text) => text.includes(CANARY))).toEqual([]);
  });

  it("loads all of them at once, too", async () => {
    const told = ({ environments, ours, code, facts }: Outcome): unknown => ({ environments, ours, code, facts });
    const together = await load(command, caches, ["together", ...loads]);
    expect(together.outcomes.map(told)).toEqual(printed.outcomes.map(told));
  });

  it("leaves no hook and no global behind", () => {
    expect({ left: printed.left, hooked: printed.hooked }).toEqual({ left: 0, hooked: false });
  });

  it("downloads nothing and writes nothing beside the declaration", () => {
    const npm = join(caches, "deno", "npm");
    expect(existsSync(join(caches, "bun"))).toBe(false);
    expect(existsSync(npm) ? readdirSync(npm) : []).toEqual([]);
    for (const [each, folder] of folders) {
      expect(readdirSync(folder).toSorted()).toEqual(
        [...new Set(Object.keys(each.files).map((path) => path.split("/")[0]))].toSorted(),
      );
    }
  });
});

describe("on deno without leave to read the environment", () => {
  const caches = temporaryFolder();
  const anEnum = { "secrets.config.ts": declaration("keystead", "E.it", `enum E { it = "it" }`) };

  it.each(["keystead", "npm:keystead@1", "jsr:@keystead/keystead"])("loads what imports %s", async (name) => {
    const folder = written({ "secrets.config.ts": declaration(name, `"it" as string`) });
    const { outcomes } = await load(deno, caches, ["in-turn", `${folder}|`]);
    expect(outcomes[0]).toMatchObject({ environments: ["it"], ours: true });
  });

  it("loads an enum where the app's deno.json names us", async () => {
    const folder = written(anEnum);
    const imports = {
      keystead: new URL("config-file-own.mjs", import.meta.url).href,
      valibot: pathToFileURL(join(modules, "valibot", "dist", "index.mjs")).href,
    };
    const map = join(folder, "deno.json");
    writeFileSync(map, JSON.stringify({ imports }));
    const { outcomes } = await load([...deno, `--config=${map}`], caches, ["in-turn", `${folder}|`]);
    expect(outcomes[0]).toMatchObject({ environments: ["it"], ours: true });
  });

  it("names the permission that an enum needs elsewhere", async () => {
    const { outcomes } = await load(deno, caches, ["in-turn", `${written(anEnum)}|`]);
    expect(outcomes[0]).toMatchObject({ code: "runtime/permission", facts: { permission: "--allow-env" } });
  });

  it("says of a syntax error that it is one", async () => {
    const folder = written({ "secrets.config.ts": `const token: string = "${CANARY}" "more";` });
    const { outcomes } = await load(deno, caches, ["in-turn", `${folder}|`]);
    expect(outcomes[0]).toMatchObject({ code: "config/unloadable", facts: { path: "secrets.config.ts" } });
    expect(JSON.stringify(outcomes)).not.toContain(CANARY);
  });

  it("names the folder that it may not read", async () => {
    const folder = written({ "secrets.config.ts": declaration() });
    const [runtime, ...flags] = deno.slice(0, -1);
    const narrow = [runtime, ...flags, `--allow-read=${join(modules, "..")}`];
    const { outcomes } = await load(narrow, caches, ["in-turn", `${folder}|`]);
    expect(outcomes[0]).toMatchObject({ code: "runtime/permission", facts: { permission: `--allow-read=${folder}` } });
  });

  it("reads nothing but the folder it was given", async () => {
    const folder = written({ "secrets.config.ts": declaration() });
    const [runtime, ...flags] = deno.slice(0, -1);
    const narrow = [runtime, ...flags, `--allow-read=${join(modules, "..")},${folder}`];
    const { outcomes } = await load(narrow, caches, ["in-turn", `${folder}|`]);
    expect(outcomes[0]).toMatchObject({ environments: ["it"], ours: true });
  });
});
