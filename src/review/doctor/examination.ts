import type { Context } from "../../loader/backend.ts";
import type { Deadline } from "../../loader/deadline.ts";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import type { Session } from "../../loader/session.ts";
import type { NameLookup } from "../../loader/transport/name-lookup.ts";
import type { Source } from "../../schema/source.ts";

/** What every check stands on. */
export interface Examination {
  readonly stores: ReadonlyMap<string, Source>;
  readonly session: Session;
  readonly context: Context;
  readonly deadline: Deadline;
  readonly lookUpName: NameLookup;
}

/** What a question gave, or the error in its place: no check ends another. */
export async function attempt<T>(
  { deadline }: Pick<Examination, "deadline">,
  work: () => Promise<T>,
): Promise<T | SecretsError> {
  try {
    return await deadline.within(work());
  } catch (error) {
    return error instanceof SecretsError
      ? error
      : (deadline.reason() ?? new SecretsError("internal/bug", { action: "examine" }));
  }
}
