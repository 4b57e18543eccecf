import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build, type Metafile } from "esbuild";

const WASM = "node_modules/@jitl/quickjs-wasmfile-release-sync/dist/emscripten-module.wasm";

/**
 * Builds what a declaration is evaluated by: the child's program, the engine, and as texts for the engine what `keystead` and
 * `valibot` are to the declaration.
 */
export async function buildSandbox(root: string, folder: string): Promise<readonly Metafile[]> {
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, WASM), join(folder, "quickjs.wasm"));
  const common = {
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    minifySyntax: true,
    minifyWhitespace: true,
    metafile: true,
    legalComments: "none",
    lineLimit: 120,
    logLevel: "silent",
  } satisfies BuildOptions;
  // The engine reads it anew each time.
  const inside = { ...common, platform: "neutral", target: "es2023", minify: true } satisfies BuildOptions;
  const results = await Promise.all([
    build({
      ...common,
      platform: "node",
      target: "node22",
      entryPoints: ["src/review/sandbox/child.ts"],
      outfile: join(folder, "child.js"),
    }),
    build({
      ...inside,
      entryPoints: ["src/review/sandbox/inside/room.ts"],
      // Our package says that importing has no effect, and the room begins with one.
      ignoreAnnotations: true,
      outfile: join(folder, "room.js"),
    }),
    build({
      ...inside,
      stdin: { contents: 'export * from "valibot";', resolveDir: root },
      mainFields: ["module", "main"],
      outfile: join(folder, "valibot.js"),
    }),
  ]);
  return results.map(({ metafile }) => metafile);
}
