import { join } from "node:path";
import type { Plugin } from "esbuild";

/**
 * Leaves the SDK's own way to the network out of the client of Secrets Manager, which is always given ours: it would load
 * `node:https` also where nothing but `http:` is asked. The clients within the SDK's identities keep it.
 */
export function ourHandler(root: string): Plugin {
  return {
    name: "our-handler",
    setup(build) {
      build.onResolve({ filter: /@smithy\/node-http-handler\/dist-es\/node-http-handler(?:\.js)?$/ }, ({ importer }) =>
        importer.endsWith("/@aws-sdk/client-secrets-manager/dist-es/runtimeConfig.js")
          ? { path: join(root, "build", "our-handler.mjs") }
          : undefined,
      );
    },
  };
}
