import { join } from "node:path";
import type { Plugin } from "esbuild";

/** What the module of `KubeConfig` imports for the requests that the client would make itself, and for `auth-provider`. */
const UNUSED =
  /^(?:undici|socks|socks-proxy-agent|hpagent|node:(?:http|https|tls|net)|\.\/(?:gen\/index|azure_auth|gcp_auth|oidc_auth|middleware)\.js)$/;

/** Leaves of the Kubernetes client what reads a kubeconfig: our transport makes the requests. */
export function kubeconfigOnly(root: string): Plugin {
  return {
    name: "kubeconfig-only",
    setup(build) {
      build.onResolve({ filter: UNUSED }, ({ importer }) =>
        /[/\\]@kubernetes[/\\]client-node[/\\]dist[/\\]config\.js$/.test(importer)
          ? { path: join(root, "build", "unused-kubernetes.mjs") }
          : undefined,
      );
    },
  };
}
