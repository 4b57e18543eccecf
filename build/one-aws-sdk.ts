import { dirname, join, relative } from "node:path";
import type { Plugin } from "esbuild";

/**
 * Puts what the AWS client loads into one file of the bundle. The SDK imports a dozen of its packages when it needs them, and
 * each of them needs some of what the client has loaded by then: they would cut the client into ten files, which cost 10 ms at
 * its start. So whatever is imported late is reached through the whole client, as with our own core.
 */
export function oneAwsSdk(root: string): Plugin {
  const folder = join(root, "src/loader/backends/aws");
  const client = join(folder, "secrets-manager-sdk.ts");
  return {
    name: NAME,
    setup(build) {
      build.onResolve({ filter: /./ }, async ({ importer, kind, path, pluginData, resolveDir }) => {
        if (kind !== "dynamic-import" || pluginData === NAME) return undefined;
        if (!OF_THE_SDK.test(importer) && dirname(importer) !== folder) return undefined;
        const found = await build.resolve(path, { importer, kind, resolveDir, pluginData: NAME });
        const late = OF_THE_SDK.test(found.path) || (dirname(found.path) === folder && found.path.endsWith("-sdk.ts"));
        return late && found.path !== client ? { path: relative(root, found.path), namespace: NAME } : found;
      });
      build.onLoad({ filter: /./, namespace: NAME }, ({ path }) => ({
        contents: `import ${JSON.stringify(client)};\nexport * from ${JSON.stringify(join(root, path))};\n`,
        resolveDir: root,
      }));
    },
  };
}

const NAME = "one-aws-sdk";
const OF_THE_SDK = /\/node_modules\/@(?:aws-sdk|smithy)\//;
