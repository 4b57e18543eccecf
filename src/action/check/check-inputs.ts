import { SecretsError } from "../../loader/errors/secrets-error.ts";
import { CHANGE_KINDS, type ChangeKind } from "../../review/diff/change.ts";
import { failingKinds } from "../../review/diff/failing.ts";
import { invalidInput, type ReadInput, strayInputs } from "../input-names.ts";
import { booleanOf } from "../inputs.ts";

/** What is looked up in stores. */
export interface LiveInputs {
  /** Of all environments where none is named. */
  readonly environment: string | undefined;
}

/** What a step with `mode: check` asks for. */
export interface CheckInputs {
  /** A revision. */
  readonly base: string | undefined;
  readonly config: string | undefined;
  readonly failing: ReadonlySet<ChangeKind>;
  /** Where stores are asked; nothing where they are not. */
  readonly live: LiveInputs | undefined;
  /** What the comment is written with; nothing where none is wanted, empty where there is no token. */
  readonly commentToken: string | undefined;
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
  const live = booleanOf(read("live"));
  if (live === undefined) problems.push(invalidInput("live", "`true` or `false`"));
  const comment = read("comment") === "" || booleanOf(read("comment"));
  if (comment === undefined) problems.push(invalidInput("comment", "`true` or `false`"));
  const environment = read("environment") || undefined;
  if (live === false && environment !== undefined)
    problems.push(invalidInput("environment", "nothing: `mode: check` uses it with `live: true` alone"));
  if (problems.length > 0) throw SecretsError.all(problems, { action: "use the step's inputs" });
  return {
    base: read("base") || undefined,
    config: read("config") || undefined,
    failing: failing ?? new Set(),
    live: live === true ? { environment } : undefined,
    commentToken: comment === true ? read("github-token") : undefined,
    workingDirectory: read("working-directory") || undefined,
  };
}
