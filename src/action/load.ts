import { basename, resolve } from "node:path";
import process from "node:process";
import { systemClock } from "../loader/clock.ts";
import { findConfigFile } from "../loader/config-file.ts";
import type { SecretsError } from "../loader/errors/secrets-error.ts";
import { type FoundConfig, findConfig } from "../loader/find-config.ts";
import { closeSession, type Loaded, load } from "../loader/load.ts";
import { loadSecrets } from "../loader/load-secrets.ts";
import { openSecrets } from "../loader/open-secrets.ts";
import { soundOf } from "../loader/prepare.ts";
import type { Report } from "../loader/report.ts";
import { processRuntime } from "../loader/runtime.ts";
import type { Entrusted } from "../loader/session.ts";
import { auditFile } from "./audit-file.ts";
import { type Due, dueOf } from "./due.ts";
import { requireCommitted } from "./events/committed.ts";
import { requireSame, reviewedInventory } from "./events/reviewed.ts";
import { verdictOn } from "./events/verdict.ts";
import { workflowEvent } from "./events/workflow-event.ts";
import { deliver } from "./export/deliver.ts";
import { exportsOf } from "./export/exports.ts";
import type { Host } from "./host.ts";
import type { Inputs } from "./inputs.ts";
import { givenCredentials } from "./masking/given-credentials.ts";
import { mask } from "./masking/mask-command.ts";
import { maskingOf } from "./masking/masking.ts";
import { noticesOf } from "./notices.ts";
import { stepFailure } from "./step-failure.ts";
import { summaryOf } from "./summary.ts";
import { addSummary, maskText, printed, warn, withoutCommands } from "./toolkit.ts";
import { enterFolder } from "./working-directory.ts";

/**
 * Loads, masks everything, then exports: all of it, or nothing.
 *
 * @throws SecretsError
 */
export async function loadAndExport(inputs: Inputs, host: Host, signal: AbortSignal): Promise<void> {
  for (const credential of givenCredentials(process.env)) maskText(credential);
  const found = await trustedConfig(inputs);
  let report: Report | undefined;
  let failure: SecretsError | undefined;
  try {
    const options = optionsOf(inputs, found, signal, (told) => (report = told));
    const ports = { narrow: true, onToken: (token: string) => void mask(token, host) };
    const loaded = await withoutCommands(() => load(found.config, options, ports));
    // Leased values end with the login that they were given to, which goes on until the post step ends it. Any other ends
    // before the export: a step that is killed meanwhile leaves none behind.
    const held = loaded.leases.length > 0 && inputs.targets.size > 0;
    if (!held) await closeSession(loaded);
    try {
      await handOut(loaded, held, found, { inputs, host });
    } catch (error) {
      await closeSession(loaded);
      throw error;
    }
  } catch (error) {
    failure = stepFailure(error);
    throw failure;
  } finally {
    if (report !== undefined) await addSummary(summaryOf(report, dueNow(report, found), systemClock.now(), failure));
  }
}

function dueNow(report: Report, { config }: FoundConfig): readonly Due[] {
  return dueOf(report, soundOf(config).inventory, systemClock.now());
}

/** The declaration, where the event that started the workflow may use it. */
async function trustedConfig({ config, workingDirectory }: Inputs): Promise<FoundConfig> {
  const verdict = verdictOn(workflowEvent());
  if (verdict.may === "not") throw verdict.error;
  if (workingDirectory !== undefined) enterFolder(workingDirectory);
  const file = resolve(config ?? findConfigFile({ runtime: processRuntime }));
  if (verdict.may === "load-as-committed") await requireCommitted(file, verdict.commit);
  // Before it runs in this process, whose environment has the job's credentials.
  const reviewed = await reviewedInventory(file);
  const found = await withoutCommands(() => findConfig({ loadSecrets, openSecrets }, config));
  requireSame(soundOf(found.config).inventory, reviewed, basename(file));
  return found;
}

function optionsOf(
  { environment, consumer, keys, audit }: Inputs,
  { root }: FoundConfig,
  signal: AbortSignal,
  onReport: (report: Report) => void,
): NonNullable<Parameters<typeof load>[1]> {
  return {
    root,
    signal,
    onReport,
    // What is left on a runner's disk is left to whoever has the runner next.
    cache: false,
    ...(environment === undefined ? {} : { environment }),
    ...(consumer === undefined ? {} : { consumer }),
    ...(keys === undefined ? {} : { keys }),
    ...(audit === undefined ? {} : { onAudit: auditFile(audit) }),
  };
}

/** Masks and exports, and keeps for the post step what ends logins that are held until then. */
async function handOut(
  loaded: Loaded,
  held: boolean,
  found: FoundConfig,
  { inputs, host }: { readonly inputs: Inputs; readonly host: Host },
): Promise<void> {
  const rules = { least: inputs.minMaskLength, common: new Set([loaded.plan.environment.toLowerCase()]) };
  const masking = maskingOf(loaded.keys, rules, host);
  const exports = exportsOf(loaded, found.config, { inputs, host, masking });
  const untold = new Set<string>();
  for (const [text, key] of masking.masks) if (!mask(text, host)) untold.add(key);
  await printed();
  for (const notice of noticesOf(loaded.report, masking, exports, inputs, untold)) warn(notice);
  for (const { text } of dueNow(loaded.report, found)) warn(text);
  deliver(exports, inputs, held ? await entrustedBy(loaded) : []);
}

/** Milliseconds: nothing is asked of a server. */
const ENTRUSTING = 2000;

async function entrustedBy({ later, session }: Loaded): Promise<readonly Entrusted[]> {
  const { context, deadline } = later(ENTRUSTING);
  try {
    return await deadline.within(session.entrust(context));
  } finally {
    deadline.clear();
  }
}
