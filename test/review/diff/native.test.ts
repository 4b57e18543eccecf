import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { openRepository } from "../../../src/review/git/repository.ts";
import { readTree } from "../../../src/review/git/tree.ts";
import { readDeclaration } from "../../../src/review/revision/declaration.ts";
import { repository as root } from "../../package/packed.ts";
import { GitRepository } from "./git-repository.ts";

vi.mock("../../../src/review/sandbox/folder.ts", async () => (await import("./sandbox-folder.ts")).builtSandbox());

const NATIVE = join(root, "test/review/diff/native-inventory.ts");
const example = (name: string): string => readFileSync(join(root, "examples", name, "secrets.config.ts"), "utf8");

/** Whose defaults and addresses ask for what the engine itself does not have. */
const ODD = `import { base64, bytes, defineSecrets, duration, email, hex, host, json, local, number, oneOf, plain, uri, vault } from "keystead";
export default defineSecrets({
  environments: { a: local({ directory: "s" }), b: vault({ address: "http://[::1]:8200/", mount: "k", path: "ä ö" }) },
  secrets: {
    BYTES: plain(bytes(), { default: new Uint8Array([0xc3, 0xa4, 0xf0, 0x9f, 0x92, 0xa9]) }),
    BASE64: plain(base64(), { default: new Uint8Array([1, 2, 250, 0]) }),
    HEX: plain(hex(), { default: new Uint8Array([255]) }),
    URI: plain(uri({ protocols: ["https"] }), { default: "https://x.example/%F0?q#f" }),
    HOST: plain(host(), { default: "::ffff:1.2.3.4" }),
    MAIL: plain(email(), { default: "a@b.example" }),
    NUMBER: plain(number({ min: -1.5 }), { default: 1e21 }),
    EVERY: plain(duration({ max: "90d" }), { default: 90_000 }),
    ONE: plain(oneOf(["ä", "b"]), { default: "ä" }),
    JSON: plain(json(), { default: { a: [1, "ü", null] } }),
  },
});
`;

test.each([
  ["demo", example("demo")],
  ["five-stores", example("five-stores")],
  ["node", example("node")],
  ["bun", example("bun")],
  ["python", example("python")],
  ["bundled", example("bundled")],
  ["every default", ODD],
])("the sandbox says of %s what the runtime says", async (_, text) => {
  const repository = new GitRepository();
  const commit = repository.commit({ "secrets.config.ts": text });
  const native = execFileSync(process.execPath, [NATIVE, "secrets.config.ts"], { cwd: repository.folder });
  const tree = await readTree(await openRepository(repository.folder), commit);
  const { inventory: found } = await readDeclaration(tree, "secrets.config.ts");
  expect(found).toEqual(JSON.parse(native.toString("utf8")));
});
