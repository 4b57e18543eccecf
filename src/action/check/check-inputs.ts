import { SecretsError } from "../../loader/errors/secrets-error.ts";
import { CHANGE_KINDS, type ChangeKind } from "../../review/diff/change.ts";
import { failingKinds } from "../../review/diff/failing.ts";
import { invalidInput, type ReadInput, strayInputs } from "../input-names.ts";

/** What a step with `mode: check` asks for. */
export interface CheckInputs {
  /** A revision. */
  readonly base: string | undefined;
  readonly config: string | undefined;
  readonly failing: ReadonlySet<ChangeKind>;
  readonly workingDirectory: string | undefined;
}

/**
 * Reads the inputs, strictly.
 *
 * @param given The variables by which the runner hands inputs over.
 * @throws SecretsError with everything that is wrong
 */
export function readCheckInputs(read: ReadInput, given: readonly string[]): CheckInputs {
  const problems = strayInputs("check", read, given);
  const failing = failingKinds(read("fail-on") || undefined);
  if (failing === undefined)
    problems.push(invalidInput("fail-on", `\`all\`, \`none\`, or any of ${CHANGE_KINDS.join(", ")}`));
  // Git would take it for an option.
  if (/^-|[\s\p{C}]/u.test(read("base"))) problems.push(invalidInput("base", "a branch, a tag or the id of a commit"));
  if (problems.length > 0) throw SecretsError.all(problems, { action: "use the step's inputs" });
  return {
    base: read("base") || undefined,
    config: read("config") || undefined,
    failing: failing ?? new Set(),
    workingDirectory: read("working-directory") || undefined,
  };
}
