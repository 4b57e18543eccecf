// The smoke program with the package as it is installed.
import * as keystead from "keystead";
import { smoke } from "./smoke.mjs";

await smoke(keystead, process.argv.slice(2));
