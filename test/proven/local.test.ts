import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { armor, Encrypter, generateIdentity, identityToRecipient } from "age-encryption";
import { byVariables } from "./given.ts";
import { proveStore } from "./prove.ts";
import type { ProvenStore, Way } from "./store.ts";
import { CANARY } from "./values.ts";

interface Local extends ProvenStore {
  readonly folder: string;
  readonly identity: string;
}

async function start(folder: string): Promise<Local> {
  const identity = await generateIdentity();
  const recipient = await identityToRecipient(identity);
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const file = armor.encode(await encrypter.encrypt(CANARY));
  for (const path of ["secrets/production", "config/keystead"]) mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, "secrets/production/canary.age"), file);
  writeFileSync(join(folder, "secrets/production/recipients.txt"), `${recipient} # test\n`);
  writeFileSync(join(folder, "config/keystead/identity"), `${identity}\n`);
  chmodSync(join(folder, "config/keystead/identity"), 0o600);
  return {
    folder,
    identity,
    permissions: { env: ["KEYSTEAD_IDENTITY"] },
    settings: {},
    place: ["production/canary"],
    stop: async () => undefined,
  };
}

const ways: readonly Way<Local>[] = [
  { identity: "`local()`, `KEYSTEAD_IDENTITY`", by: ({ identity }) => byVariables({ KEYSTEAD_IDENTITY: identity }) },
  {
    identity: "`local()`, `KEYSTEAD_IDENTITY_FILE`",
    by: ({ folder }) => byVariables({ KEYSTEAD_IDENTITY_FILE: join(folder, "config/keystead/identity") }),
  },
  {
    identity: "`local()`, `$XDG_CONFIG_HOME/keystead/identity`",
    by: ({ folder }) => byVariables({ XDG_CONFIG_HOME: join(folder, "config") }),
  },
];

proveStore<Local, never>({ backend: "local", server: "its files", needs: [], start, ways });
