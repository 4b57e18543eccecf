import { join } from "node:path";
import type { Plugin } from "esbuild";

/** Leaves undici out of GitHub's client, and of nothing else. */
export function withoutUndici(root: string): Plugin {
  return {
    name: "without-undici",
    setup(build) {
      build.onResolve({ filter: /^undici$/ }, ({ importer }) =>
        /[/\\]@actions[/\\]github[/\\]/.test(importer) ? { path: join(root, "build", "unused-fetch.mjs") } : undefined,
      );
    },
  };
}
