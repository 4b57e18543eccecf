import { build } from "esbuild";

const common = { entryPoints: ["app.ts"], bundle: true, platform: "node", target: "node22" };
await build({ ...common, format: "esm", splitting: true, outdir: "dist/esm", outExtension: { ".js": ".mjs" } });
await build({ ...common, format: "cjs", outfile: "dist/app.cjs" });
