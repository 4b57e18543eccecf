import type { Backend, Context, Opening, Writable } from "../backend.ts";
import { SecretsError } from "../errors/secrets-error.ts";
import { endedError, heeding } from "../heeding.ts";
import { descriptionOf, errorOf, outcomeOf, principalOf } from "./custom-answers.ts";

type Own = { readonly [method: string]: unknown };

/** Calls a method of the caller's backend. */
type Ask = (method: string, context: Context, parts: readonly unknown[]) => Promise<unknown>;

/**
 * Opens the caller's own backend. What it answers is looked at; what it throws is not passed on, and one that heeds no abort
 * is not waited for.
 */
export function open({ custom, store }: Opening): Backend & Partial<Writable> {
  const own = (custom ?? {}) as Own;
  const wrong = (state: string): SecretsError =>
    new SecretsError("backend/bad-response", {
      action: "read",
      facts: { store },
      state: `the backend's own code is wrong: ${state}`,
      hint: "Run `contractCases` of keystead/testing on the backend, which names the broken rule",
    });
  const ask: Ask = async (method, context, parts) => {
    const called = own[method];
    if (typeof called !== "function") throw wrong(`it has no function \`${method}\``);
    try {
      return await heeding(context, "read", async () => called.call(own, ...parts, context) as unknown);
    } catch (error) {
      if (context.signal.aborted) throw endedError(context, "read");
      throw errorOf(error, () => wrong("it threw, and what it threw is withheld"));
    }
  };
  const list = async (method: string, context: Context, references: readonly object[]): Promise<readonly unknown[]> => {
    const answers = await ask(method, context, [references]);
    if (!Array.isArray(answers)) throw wrong("its answer is no list");
    if (answers.length !== references.length) throw wrong("it does not answer as many as were asked");
    return answers as readonly unknown[];
  };
  return {
    read: async (references, context) => {
      if (references.length === 0) return [];
      context.meter.requests += 1;
      const answers = await list("read", context, references).catch((error: SecretsError) => error);
      return references.map((_, index) =>
        answers instanceof SecretsError ? { status: "failed", error: answers } : outcomeOf(answers[index], wrong),
      );
    },
    ...("describe" in own
      ? {
          describe: async (references, context) => {
            const answers = await list("describe", context, references).catch((error: SecretsError) => error);
            return references.map((_, index) =>
              answers instanceof SecretsError
                ? { state: "failed", error: answers }
                : descriptionOf(answers[index], wrong),
            );
          },
        }
      : {}),
    ...("whoami" in own ? { whoami: async (context) => principalOf(await ask("whoami", context, []), wrong) } : {}),
    ...("close" in own ? { close: async (context) => void (await ask("close", context, [])) } : {}),
    ...("put" in own ? { put: writer(ask) } : {}),
  } satisfies Backend & Partial<Writable>;
}

function writer(ask: Ask): Writable["put"] {
  return async (reference, value, precondition, context) => {
    const answer = await ask("put", context, [reference, value, precondition]);
    const version = typeof answer === "object" && answer !== null && "version" in answer ? answer.version : undefined;
    return typeof version === "string" || typeof version === "number" ? { version: String(version) } : {};
  };
}
