import { join } from "node:path";
import type { Plugin } from "esbuild";

/** Leaves `https` out of node-vault, and of nothing else. */
export function withoutHttps(root: string): Plugin {
  return {
    name: "without-https",
    setup(build) {
      build.onResolve({ filter: /^https$/ }, ({ importer }) =>
        /[/\\]node-vault[/\\]/.test(importer) ? { path: join(root, "build", "unused-https.cjs") } : undefined,
      );
    },
  };
}
