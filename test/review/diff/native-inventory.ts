// Prints the Inventory of a file as this runtime evaluates it.
import { loadConfigFile } from "../../../src/loader/config-file.ts";
import { ourselves } from "../../../src/loader/find-config.ts";
import { inventory } from "../../../src/schema/describe-config.ts";

const own = { keystead: ourselves({ loadSecrets: undefined, openSecrets: undefined }) };
const { config } = await loadConfigFile({ file: process.argv[2] ?? "", own });
process.stdout.write(JSON.stringify(inventory(config)));
