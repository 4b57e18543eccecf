import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { processRuntime, type Runtime } from "../../src/loader/runtime.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";

/** Someone with an age identity, and nothing else in the environment. */
export interface Person {
  readonly identity: string;
  readonly recipient: string;
  readonly runtime: Runtime;
}

/** A runtime with these variables and no others. */
export function runtimeWith(variables: { readonly [name: string]: string }, home?: string): Runtime {
  const variable = (name: string): string | undefined => variables[name];
  return { ...processRuntime, variable, optionalVariable: variable, homeDirectory: () => home };
}

export async function person(): Promise<Person> {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  return { identity, recipient, runtime: runtimeWith({ KEYSTEAD_IDENTITY: identity }) };
}

/** A folder with an embedded store for these recipients. */
export function projectFor(recipients: readonly string[], environment = "development"): string {
  const root = temporaryFolder();
  mkdirSync(join(root, "secrets", environment), { recursive: true });
  writeFileSync(join(root, "secrets", environment, "recipients.txt"), recipients.map((one) => `${one}\n`).join(""));
  return root;
}
