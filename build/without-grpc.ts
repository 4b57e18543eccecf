import { join } from "node:path";
import type { Plugin } from "esbuild";

/** What google-gax loads of its own for other services than a generated client's. */
const UNUSED =
  /\/(?:protos\/(?:iam_service|locations|operations)(?:\.json)?|iamService|locationService|operationsClient|resumableUpload|resumableSourceFromFile)$/;

/**
 * Google's client over REST alone: without gRPC, its own authentication and the clients of other services, which are three
 * quarters of its code.
 */
export function withoutGrpc(root: string): Plugin {
  const place = (file: string): string => join(root, "build", file);
  return {
    name: "without-grpc",
    setup(build) {
      build.onResolve({ filter: /^google-gax$/ }, () => ({ path: place("gax.cjs") }));
      build.onResolve({ filter: UNUSED }, ({ importer }) =>
        /[/\\]google-gax[/\\]/.test(importer) ? { path: place("unused-gax.cjs") } : undefined,
      );
      build.onResolve({ filter: /^google-auth-library$/ }, ({ importer }) =>
        /[/\\]google-gax[/\\]/.test(importer) ? { path: place("google-auth.cjs") } : undefined,
      );
    },
  };
}
