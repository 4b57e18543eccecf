// Loads declarations, on whatever runtime this is run by, and prints what came of each.
// Arguments: `together` or `in-turn`; then folders, each with the file to load after a `|`, or nothing there for a search.
import { inspect } from "node:util";
import { loadConfigFile } from "../../src/loader/config-file.ts";
import * as keystead from "./config-file-own.mjs";

const own = { keystead, testing: () => import("./config-file-testing.mjs") };

async function outcome(from, file) {
  try {
    const loaded = await loadConfigFile({ own, from, ...(file === "" ? {} : { file }) });
    return {
      environments: Object.keys(loaded.config.environments),
      ours: keystead.isOurs(loaded.config),
      file: loaded.file,
      root: loaded.root,
    };
  } catch (error) {
    const shown = [
      inspect(error, { depth: 9, showHidden: true }),
      inspect(error, { customInspect: false, depth: 9, getters: true }),
      JSON.stringify(error),
      String(error),
      error.stack,
      error.hint,
    ];
    return { code: error.code, facts: { ...error.facts }, cause: "cause" in error, shown };
  }
}

const globals = Reflect.ownKeys(globalThis).length;
const [order, ...loads] = process.argv.slice(2);
const outcomes = [];
for (const load of loads) {
  const [folder, file] = load.split("|");
  const loaded = outcome(folder, file);
  if (order === "in-turn") await loaded;
  outcomes.push(loaded);
}
const settled = await Promise.all(outcomes);
const left = Reflect.ownKeys(globalThis).length - globals;
// What the program itself imports afterwards is no longer answered by us. Elsewhere than on Node it would be downloaded, on
// Deno even where a text in the place of the name is only seen.
const probe = globalThis.Bun || globalThis.Deno ? "node:keystead" : "npm:keystead";
const hooked = await import(probe).then(Boolean, () => false);
console.log(JSON.stringify({ outcomes: settled, left, hooked }));
