// The smoke program with the sources of the clone, which Deno and Node run as they are.
import * as keystead from "../../src/index.ts";
import { smoke } from "./smoke.mjs";

await smoke(keystead, process.argv.slice(2));
