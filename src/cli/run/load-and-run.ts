import process from "node:process";
import { type HeldLeases, holdLeases } from "../../loader/held-leases.ts";
import { closeSession, type Loaded, load } from "../../loader/load.ts";
import { storesOf } from "../../schema/stores.ts";
import { tellStale } from "../cache-notes.ts";
import { tellError } from "../failure.ts";
import { interruptible } from "../interruption.ts";
import { type LoadFlags, loadOptions, openConfig } from "../open-config.ts";
import type { Terminal } from "../terminal.ts";
import type { End } from "./child.ts";
import { childEnvironment } from "./child-environment.ts";
import { credentialVariables } from "./credentials.ts";
import { type Delivery, deliveryOf } from "./delivery.ts";
import { type Masking, maskingOf } from "./masking.ts";
import { dieOf } from "./signals.ts";
import { superviseChild } from "./supervise.ts";

/** What `keystead run` was asked to do. */
export interface RunRequest {
  readonly flags: LoadFlags;
  readonly command: string;
  readonly args: readonly string[];
  /** Gives the terminal through, and redacts nothing. */
  readonly raw: boolean;
  readonly keepIdentity: boolean;
}

/**
 * Loads everything, then starts the command, and answers its exit status.
 *
 * @throws SecretsError, and nothing was started.
 */
export async function loadAndRun(request: RunRequest, terminal: Terminal): Promise<number> {
  const options = loadOptions(request.flags);
  const { config, root } = await openConfig(request.flags.config);
  const [loaded, held] = await interruptible(async (signal) => {
    const values = await load(config, { ...options, root, signal });
    return [values, await holdOrClose(values, terminal)] as const;
  });
  let end: End;
  try {
    await tellStale(loaded.report, terminal);
    const delivery = deliveryOf(loaded, config);
    const credentials = credentialVariables(loaded.plan, storesOf(config).byId);
    const masking = request.raw ? undefined : maskingOf(loaded.keys, valuesOf(credentials));
    await tellLimits(delivery, masking, terminal);
    const taken = request.keepIdentity ? [] : credentials;
    end = await superviseChild({
      command: request.command,
      args: request.args,
      files: delivery.files,
      environment: (paths) => childEnvironment(process.env, delivery, paths, taken, loaded.plan.environment),
      forms: masking?.forms,
    });
  } finally {
    // What was issued for us is given back also where a signal comes now.
    if (held !== undefined) await interruptible(() => held.release());
  }
  return "code" in end ? end.code : await dieOf(end.signal);
}

/** Without leases our logins end before the command starts; with them they are kept alive for as long as it runs. */
async function holdOrClose(loaded: Loaded, terminal: Terminal): Promise<HeldLeases | undefined> {
  if (loaded.leases.length > 0) return holdLeases(loaded, undefined, (error) => void tellError(error, terminal));
  await closeSession(loaded);
  return undefined;
}

/** What the variables hold, but for those that hold a path or an address. */
function valuesOf(variables: Iterable<string>): readonly string[] {
  return [...variables].filter((name) => !/_(?:FILE|URL)$/.test(name)).flatMap((name) => process.env[name] ?? []);
}

/** Beyond this a command may be refused for the size of its environment. */
const LARGE_ENVIRONMENT = 96 * 1024;

/** Says once what the command's own output will not tell. */
async function tellLimits(delivery: Delivery, masking: Masking | undefined, terminal: Terminal): Promise<void> {
  if (masking !== undefined && masking.shown.length > 0)
    await terminal.tell(`keystead: too short or too common to be redacted: ${masking.shown.join(", ")}\n`);
  if (delivery.size > LARGE_ENVIRONMENT)
    await terminal.tell('keystead: the values are over 96 KiB: declare the largest with deliver: "file"\n');
}
