import { Redacted } from "../redaction/redacted.ts";
import type { Identity } from "../schema/identity.ts";
import type { Settings } from "../schema/setting.ts";
import { ACTIONS_VARIABLES } from "./actions-token.ts";
import { type Candidate, firstAvailable, type Methods } from "./available-identity.ts";
import type { Context, LocalIdentity } from "./backend.ts";

/** How a backend's identities are looked at. */
export interface LocalMethods<Make, C extends Candidate>
  extends Pick<Methods<Make, C, never>, "known" | "usual" | "look"> {
  /** What outside of the declaration decides which store it is. */
  readonly place: readonly string[];
  /** What an identity is based on besides its inputs; `undefined` where that is not on this machine. Without it, nothing. */
  readonly base?: (
    method: string,
    candidate: C,
    settings: Settings,
  ) => Promise<string | undefined> | string | undefined;
}

/**
 * Who the first available identity would be, by the texts of its inputs. `undefined` where a service or a command would say it.
 *
 * @throws `backend/unconfigured` where there is none, or half of one
 */
export function localIdentityOf<Make, C extends Candidate>(
  declared: readonly Identity[],
  { base = () => "", place, ...looking }: LocalMethods<Make, C>,
  context: Context,
): Promise<LocalIdentity | undefined> {
  const become = async (method: string, candidate: C, settings: Settings): Promise<LocalIdentity | undefined> => {
    // GitHub is asked for the job's token: what is here says only that it may be.
    if (candidate.inputs.some(({ needs }) => needs === ACTIONS_VARIABLES[0])) return undefined;
    const under = await base(method, candidate, settings);
    if (under === undefined) return undefined;
    const credential = Redacted.of(JSON.stringify([candidate.inputs.map(({ text }) => text), under]));
    return { method, settings, place, credential };
  };
  return firstAvailable(declared, { ...looking, become }, context);
}
