import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { installInto, programs, repository } from "../package/packed.ts";
import { execute } from "../servers/command.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";

const COMPILERS = { "TypeScript 5.9": programs.tsc5, "TypeScript 7": programs.tsc7 } as const;
const RESOLUTIONS = { nodenext: "nodenext", bundler: "esnext" } as const;
// What a consumer's own configuration may say, none of them with the types of Node.
const LIBRARIES: readonly (readonly string[] | undefined)[] = [
  ["es2023"],
  ["es2022", "esnext.disposable"],
  ["es2023", "dom"],
  undefined,
];
const COMBINATIONS = Object.keys(COMPILERS).flatMap((compiler) =>
  Object.keys(RESOLUTIONS).flatMap((resolution) =>
    LIBRARIES.map((lib) => ({ compiler, resolution, lib, name: lib?.join(" + ") ?? "none given" })),
  ),
) as readonly {
  readonly compiler: keyof typeof COMPILERS;
  readonly resolution: keyof typeof RESOLUTIONS;
  readonly lib: readonly string[] | undefined;
  readonly name: string;
}[];

interface Outcome {
  readonly code: number;
  readonly output: string;
}

async function compile(
  folder: string,
  file: string,
  { compiler, resolution, lib }: Omit<(typeof COMBINATIONS)[number], "name">,
  skipLibCheck = false,
): Promise<Outcome> {
  const project = join(
    folder,
    `tsconfig.${compiler.replace(/\W/g, "")}-${resolution}-${lib?.join("-") ?? "none"}.json`,
  );
  const compilerOptions = {
    target: "es2022",
    module: RESOLUTIONS[resolution],
    moduleResolution: resolution,
    ...(lib === undefined ? {} : { lib }),
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck,
    noEmit: true,
  };
  writeFileSync(project, JSON.stringify({ compilerOptions, files: [file] }));
  const { code, stdout } = await execute(process.execPath, [COMPILERS[compiler], "-p", project], { cwd: folder });
  return { code, output: stdout };
}

function consumer(file: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  copyFileSync(join(repository, "test/types", file), join(folder, file));
  return folder;
}

describe("a consumer with the package alone", { timeout: 120_000 }, () => {
  const folder = consumer("use.ts");
  beforeAll(() => installInto(folder), 120_000);

  test.each(COMBINATIONS)("$compiler, $resolution, lib: $name", async (combination) => {
    expect(await compile(folder, "use.ts", combination)).toEqual({ code: 0, output: "" });
  });

  test("an error would be seen", async () => {
    writeFileSync(
      join(folder, "wrong.ts"),
      `import { loadSecrets } from "keystead";\nexport const a: number = loadSecrets;\n`,
    );
    const { code, output } = await compile(folder, "wrong.ts", {
      compiler: "TypeScript 7",
      resolution: "nodenext",
      lib: ["es2023"],
    });
    expect(code).not.toBe(0);
    expect(output).toMatch(/wrong\.ts.*TS2322/);
  });
});

describe("a consumer with schema libraries of its own", { timeout: 120_000 }, () => {
  const folder = consumer("schemas.ts");
  beforeAll(async () => {
    await installInto(folder);
    for (const name of ["valibot", "zod", "arktype", "@ark", "arkregex"]) {
      const from = join(repository, "node_modules", name);
      mkdirSync(join(folder, "node_modules"), { recursive: true });
      symlinkSync(from, join(folder, "node_modules", name));
    }
  }, 120_000);

  test.each(["TypeScript 5.9", "TypeScript 7"] as const)("%s", async (compiler) => {
    // The declarations of arktype need those of Node.
    const outcome = await compile(folder, "schemas.ts", { compiler, resolution: "nodenext", lib: ["es2023"] }, true);
    expect(outcome).toEqual({ code: 0, output: "" });
  });
});

describe("a consumer with clients of its own", { timeout: 120_000 }, () => {
  const folder = consumer("clients.ts");
  beforeAll(async () => {
    await installInto(folder);
    const packages = ["@aws-sdk", "@azure", "@google-cloud", "@kubernetes", "node-vault"];
    for (const name of packages)
      symlinkSync(join(repository, "node_modules", name), join(folder, "node_modules", name));
  }, 120_000);

  test.each(["TypeScript 5.9", "TypeScript 7"] as const)("%s", async (compiler) => {
    // The declarations of the vendors are theirs to check.
    const outcome = await compile(folder, "clients.ts", { compiler, resolution: "nodenext", lib: ["es2023"] }, true);
    expect(outcome).toEqual({ code: 0, output: "" });
  });
});

describe("a consumer that emits declarations", { timeout: 120_000 }, () => {
  const folder = consumer("use.ts");
  beforeAll(() => installInto(folder), 120_000);

  test("gets types that can be named", async () => {
    const options = [
      "--declaration",
      "--emitDeclarationOnly",
      "--outDir",
      "out",
      "--module",
      "nodenext",
      "--types",
      "",
    ];
    const { code, stdout } = await execute(
      process.execPath,
      [programs.tsc7, "use.ts", "--strict", "--target", "es2022", "--ignoreConfig", ...options],
      { cwd: folder },
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  });
});

describe("a thousand keys", { timeout: 120_000 }, () => {
  const folder = consumer("use.ts");
  beforeAll(() => installInto(folder), 120_000);

  test.each(["TypeScript 5.9", "TypeScript 7"] as const)("compile with %s", async (compiler) => {
    const keys = Array.from(
      { length: 1000 },
      (_, index) => `    KEY_${index}: secret({ optional: ${index % 2 === 0} }),`,
    );
    const urls = Array.from({ length: 100 }, (_, index) => `    URL_${index}: url("https://{KEY_${index}}@h"),`);
    const lines = [
      `import { defineSecrets, loadSecrets, local, secret, url } from "keystead";`,
      "const config = defineSecrets({",
      "  environments: { d: local() },",
      "  secrets: {",
      ...keys,
      ...urls,
      "  },",
      "});",
      "const loaded = await loadSecrets(config);",
      "export const last: string = loaded.KEY_999;",
      "export const maybe: string | undefined = loaded.URL_98;",
      "// @ts-expect-error an optional part",
      "export const never: string = loaded.URL_98;",
    ];
    writeFileSync(join(folder, "thousand.ts"), lines.join("\n"));
    const start = performance.now();
    const outcome = await compile(folder, "thousand.ts", { compiler, resolution: "nodenext", lib: ["es2023"] });
    console.log(`1,000 keys and 100 URLs, ${compiler}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
    expect(outcome).toEqual({ code: 0, output: "" });
  });
});
