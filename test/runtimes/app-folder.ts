import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { armor, Encrypter, generateIdentity, identityToRecipient } from "age-encryption";
import { installInto, repository } from "../package/packed.ts";

/** A value that no form of encoding leaves as it is, and that nothing prints by chance. */
export const CANARY = "kv-canary é/@ 7Qd3";
export const CANARY_URL = `redis://:${encodeURIComponent(CANARY)}@cache:8080`;
export const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** A folder of an app that has the package, the programs and its stores. */
export interface AppFolder {
  readonly path: string;
  /** The age identity that opens its embedded store. */
  readonly identity: string;
}

/** Makes an app with the packed package installed, and one value in each of its stores. */
export async function makeApp(path: string): Promise<AppFolder> {
  await installInto(path);
  writeFileSync(join(path, "package.json"), JSON.stringify({ private: true, type: "module" }));
  for (const file of ["channels.mjs", "smoke.mjs", "smoke-packed.mjs", "smoke-bundled.mjs"])
    copyFileSync(join(repository, "test/runtimes", file), join(path, file));
  return { path, identity: await makeStores(path) };
}

/** Makes the stores alone; answers the identity of the embedded one. */
export async function makeStores(path: string): Promise<string> {
  for (const folder of ["mounted", "empty", "secrets/local", "secrets/first"])
    mkdirSync(join(path, folder), { recursive: true });
  writeFileSync(join(path, "mounted/canary"), CANARY);
  const identity = await generateIdentity();
  const recipient = await identityToRecipient(identity);
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const file = armor.encode(await encrypter.encrypt(CANARY));
  for (const environment of ["local", "first"]) {
    writeFileSync(join(path, "secrets", environment, "canary.age"), file);
    writeFileSync(join(path, "secrets", environment, "recipients.txt"), `${recipient} # test\n`);
  }
  return identity;
}
