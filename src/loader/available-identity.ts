import type { Identity } from "../schema/identity.ts";
import type { Settings } from "../schema/setting.ts";
import type { Candidates, Context } from "./backend.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import { type Input, listed } from "./identity-inputs.ts";

/** An identity whose inputs were looked for. */
export interface Candidate {
  readonly inputs: readonly Input[];
  /** What else is to be done where inputs are missing. */
  readonly advice?: string;
}

/** The identities that a backend knows. */
export interface Methods<Make, C extends Candidate, T> {
  readonly known: { readonly [method: string]: Make };
  /** Where none is declared. */
  readonly usual: readonly Identity[];
  readonly look: (make: Make, settings: Settings) => Promise<C> | C;
  /** Asked where every input is there. One that finds out only now that there is nothing throws {@link NotAvailable}. */
  readonly become: (method: string, candidate: C, settings: Settings) => Promise<T> | T;
}

/** There is nothing by which an identity could become someone. */
export class NotAvailable extends Error {
  /** What it needs, for a person. */
  readonly needs: string;

  constructor(needs: string) {
    super("not available");
    this.needs = needs;
  }
}

/**
 * Becomes the first identity whose every input is there. One that is half there is an error, since it was meant and would fail,
 * and so is one that is refused.
 */
export async function firstAvailable<Make, C extends Candidate, T>(
  declared: readonly Identity[],
  { known, usual, look, become }: Methods<Make, C, T>,
  context: Context,
): Promise<T> {
  const absent: string[] = [];
  for (const { method, settings } of declared.length === 0 ? usual : declared) {
    const make = Object.hasOwn(known, method) ? known[method] : undefined;
    if (make === undefined) throw new SecretsError("internal/bug", { action: "log in" });
    const candidate = await look(make, settings);
    const outside = candidate.inputs.filter((input) => !input.declared);
    if (candidate.inputs.every(isThere)) {
      try {
        return await become(method, candidate, settings);
      } catch (error) {
        if (!(error instanceof NotAvailable)) throw error;
        absent.push(`${method} needs ${error.needs}`);
      }
    } else if (outside.some(isThere)) throw halfThere(method, candidate, context);
    else absent.push(`${method} needs ${listed(outside)}${adviceOf(candidate)}`);
  }
  throw noneThere(absent, context);
}

/**
 * Looks at identities as {@link firstAvailable} does, and becomes none of them. One that finds out only then that there is
 * nothing counts as available.
 */
export async function candidatesOf<Make, C extends Candidate>(
  declared: readonly Identity[],
  { known, usual, look }: Pick<Methods<Make, C, unknown>, "known" | "usual" | "look">,
  context: Context,
): Promise<Candidates> {
  const looked: Candidates["looked"][number][] = [];
  const absent: string[] = [];
  for (const { method, settings } of declared.length === 0 ? usual : declared) {
    const make = Object.hasOwn(known, method) ? known[method] : undefined;
    if (make === undefined) throw new SecretsError("internal/bug", { action: "log in" });
    const candidate = await look(make, settings);
    const outside = candidate.inputs.filter((input) => !input.declared);
    const named = (inputs: readonly Input[]): readonly string[] => inputs.map(({ needs }) => needs);
    const missing = named(candidate.inputs.filter((input) => !isThere(input)));
    const used = missing.length === 0;
    looked.push({ method, used, missing, present: named(outside.filter(isThere)) });
    if (used) return { looked };
    if (outside.some(isThere)) return { looked, error: halfThere(method, candidate, context) };
    absent.push(`${method} needs ${listed(outside)}${adviceOf(candidate)}`);
  }
  return { looked, error: noneThere(absent, context) };
}

function noneThere(absent: readonly string[], context: Context): SecretsError {
  return new SecretsError("backend/unconfigured", {
    action: "log in",
    facts: { wanted: absent.join("; ") },
    hint: `Give what one identity needs: ${absent.join("; ")}${permissionAdvice(context)}`,
  });
}

const isThere = ({ text }: Input): boolean => text !== undefined;

function halfThere(method: string, candidate: Candidate, context: Context): SecretsError {
  const missing = candidate.inputs.filter((input) => !isThere(input));
  const there = candidate.inputs.filter((input) => isThere(input) && !input.declared);
  const both = candidate.inputs.length === 2 ? "both" : "all of them";
  return new SecretsError("backend/unconfigured", {
    action: "log in",
    state: "half of an identity is there",
    facts: { method, variable: missing[0]?.needs },
    hint: `Give ${listed(missing)} too${adviceOf(candidate)}, or take away ${listed(there)}: ${method} needs ${both}${permissionAdvice(context)}`,
  });
}

const adviceOf = ({ advice }: Candidate): string => (advice === undefined ? "" : ` (${advice})`);

function permissionAdvice({ runtime }: Context): string {
  return runtime.name === "deno" ? ", and permit it to Deno with --allow-env and --allow-read" : "";
}
