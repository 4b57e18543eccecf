import { join } from "node:path";
import { build } from "../build/build.ts";

const root = join(import.meta.dirname, "..");
await build({ root, dist: join(root, "dist"), licences: join(root, "THIRD_PARTY_LICENSES") });
