// The smoke program for a bundler, which may write CommonJS: no top-level await.
import * as keystead from "keystead";
import { smoke } from "./smoke.mjs";

smoke(keystead, process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
