import { defineConfig } from "tsup";
import { kubeconfigOnly } from "./build/kubeconfig-only.ts";
import { oneAwsSdk } from "./build/one-aws-sdk.ts";
import { oneCore } from "./build/one-core.ts";
import { ourHandler } from "./build/our-handler.ts";
import { pastBarrels } from "./build/past-barrels.ts";
import { withoutGrpc } from "./build/without-grpc.ts";
import { withoutHttps } from "./build/without-https.ts";
import { withoutUndici } from "./build/without-undici.ts";

// Bundled CommonJS packages only ever require Node's own modules. The usual `createRequire(import.meta.url)` breaks every
// app that bundles us to CommonJS, where `import.meta` is empty. `__dirname` is for google-gax.
const banner = [
  "const require = (name) => {",
  "const found = globalThis.process.getBuiltinModule(name);",
  'if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" });',
  "return found;",
  "};",
  'const __dirname = import.meta.dirname ?? "/";',
].join(" ");

const entry = {
  index: "src/index.ts",
  testing: "src/testing.ts",
  browser: "src/browser.ts",
  cli: "src/cli/main.ts",
  action: "src/action/main.ts",
  "action-post": "src/action/post.ts",
};

export default defineConfig({
  entry,
  format: ["esm"],
  target: "node22",
  platform: "node",
  splitting: true,
  dts: false,
  clean: true,
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
  // Deno knows Node's modules by their full names alone, outside of node_modules.
  removeNodeProtocol: false,
  noExternal: [/.*/],
  banner: { js: banner },
  outExtension: () => ({ js: ".js" }),
  esbuildPlugins: [
    oneCore(import.meta.dirname, [entry.testing, entry.cli, entry.action, entry["action-post"]]),
    oneAwsSdk(import.meta.dirname),
    ourHandler(import.meta.dirname),
    pastBarrels(),
    withoutHttps(import.meta.dirname),
    kubeconfigOnly(import.meta.dirname),
    withoutGrpc(import.meta.dirname),
    withoutUndici(import.meta.dirname),
  ],
  esbuildOptions(options) {
    options.alias = {
      "@actions/exec": "./build/unused-toolkit.mjs",
      "@actions/http-client": "./build/unused-toolkit.mjs",
      "@actions/http-client/lib/auth": "./build/unused-toolkit.mjs",
      debug: "./build/debug.cjs",
      axios: "./build/axios.cjs",
      "proxy-agent-negotiate": "./build/negotiate.mjs",
      open: "./build/no-browser.mjs",
      tv4: "./build/tv4.cjs",
    };
    options.legalComments = "none";
    // Node prints the line that threw an error nobody caught: it must not be a whole file.
    options.lineLimit = 120;
  },
});
