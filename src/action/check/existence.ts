import process from "node:process";
import { lineOf } from "../../review/diff/locate.ts";
import { safeName } from "../../review/diff/safe-text.ts";
import { lookUp } from "../../review/live/look-up.ts";
import { valueless } from "../../review/live/valueless.ts";
import type { ComparedRevisions } from "../../review/revision/diff-revisions.ts";
import { verdictOn } from "../events/verdict.ts";
import type { WorkflowEvent } from "../events/workflow-event.ts";
import type { Host } from "../host.ts";
import { givenCredentials } from "../masking/given-credentials.ts";
import { mask } from "../masking/mask-command.ts";
import { addSummary, annotate, maskText } from "../toolkit.ts";
import { ANNOTATIONS_SHOWN } from "./annotations.ts";
import type { LiveInputs } from "./check-inputs.ts";
import { existenceMarkdown } from "./existence-markdown.ts";

/** What the step runs in. */
interface Running {
  readonly event: WorkflowEvent;
  readonly host: Host;
  readonly signal: AbortSignal;
}

/**
 * Tells which of the head's references are there, where the event may have credentials. The head says only where to look: its
 * Inventory is the sandbox's, and none of its code runs beside a credential.
 *
 * @throws `config/unknown-environment`
 */
export async function reportExistence(
  { base, head, workTree }: ComparedRevisions,
  { environment }: LiveInputs,
  { event, host, signal }: Running,
): Promise<void> {
  const refusal = refusalOf(event);
  if (refusal !== undefined)
    return annotate("notice", `No store was asked (\`live\`): ${refusal}`, undefined, undefined);
  if (head === undefined) return;
  for (const credential of givenCredentials(process.env)) maskText(credential);
  const options = { base: base?.inventory, head: head.inventory, workTree, environment, signal };
  const places = await lookUp(options, { onToken: (token) => void mask(token, host) });
  for (const { key, environment: of } of valueless(head.inventory, places).slice(0, ANNOTATIONS_SHOWN)) {
    const text = `missing: ${safeName(key)} in ${safeName(of)}: none of its places has a value`;
    annotate("warning", text, safeName(head.path), lineOf(head.text, { key }));
  }
  await addSummary(existenceMarkdown(places));
}

/** Why what is proposed gets no credentials. Code that must be the run's own commit is never what a pull request proposes. */
function refusalOf(event: WorkflowEvent): string | undefined {
  const verdict = verdictOn(event);
  if (verdict.may === "load") return undefined;
  return verdict.may === "not" ? verdict.error.state : `with \`${event.name}\`, what is proposed is nobody's yet`;
}
