import type { Outcome } from "../../src/loader/backend.ts";
import type { Runtime } from "../../src/loader/runtime.ts";
import { Redacted } from "../../src/redaction/redacted.ts";
import { custom } from "../../src/schema/declare.ts";
import type { Reference } from "../../src/schema/reference.ts";
import type { Source } from "../../src/schema/source.ts";

/** What a place of a memory source answers: text or bytes, an outcome of its own, or `undefined` for missing. */
export type Answer = string | Uint8Array | Outcome | undefined;

/** A source in memory, with what was asked of it. */
export interface MemorySource {
  readonly source: Source;
  readonly asked: string[][];
  closed: number;
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A source that answers from a record by path, or by path and field. */
export function memory(answers: { readonly [place: string]: Answer }, name = "memory"): MemorySource {
  const made = { asked: [] as string[][], closed: 0 };
  const backend = {
    read: async (references: readonly Reference[]): Promise<Outcome[]> => {
      made.asked.push(references.map(placeOf));
      return references.map((reference) => outcomeOf(answers[placeOf(reference)]));
    },
    close: async () => {
      made.closed += 1;
    },
  };
  return Object.assign(made, { source: custom(name, backend) });
}

const placeOf = ({ path, field }: Reference): string => (field === undefined ? path : `${path}#${field}`);

function outcomeOf(answer: Answer): Outcome {
  if (answer === undefined) return { status: "missing", what: "secret" };
  if (typeof answer === "string") return { status: "found", value: Redacted.of(bytes(answer)) };
  return answer instanceof Uint8Array ? { status: "found", value: Redacted.of(answer) } : answer;
}

/** A process with these variables and nothing else. */
export function fakeRuntime(variables: { readonly [name: string]: string } = {}): Runtime {
  return {
    name: "node",
    variable: (name) => variables[name],
    optionalVariable: (name) => variables[name],
    workingDirectory: () => "/nowhere",
    isFile: () => false,
    homeDirectory: () => undefined,
    userId: () => 1000,
  };
}
