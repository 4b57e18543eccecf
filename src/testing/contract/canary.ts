import { inspect } from "node:util";
import { must } from "./violation.ts";

const encoder = new TextEncoder();

/** The ways in which a value is looked for. */
function formsOf(canary: string): readonly string[] {
  const bytes = encoder.encode(canary);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return [
    canary,
    JSON.stringify(canary).slice(1, -1),
    encodeURIComponent(canary),
    btoa(binary).replace(/=+$/, ""),
    Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(""),
    // As an inspected Uint8Array shows it.
    Array.from(bytes).join(", "),
  ];
}

function* causes(error: unknown): Generator {
  const seen = new Set<unknown>();
  for (let at = error; at !== undefined && at !== null && !seen.has(at); at = (at as { cause?: unknown }).cause) {
    seen.add(at);
    yield at;
  }
}

/** Everything that a log, a debugger or a careless handler could show of something. */
export function shownOf(thing: unknown): readonly string[] {
  const shown = [text(() => String(thing)), text(() => JSON.stringify(thing))];
  for (const showHidden of [false, true])
    for (const customInspect of [false, true])
      shown.push(
        inspect(thing, {
          showHidden,
          customInspect,
          depth: null,
          getters: true,
          maxArrayLength: null,
          maxStringLength: null,
        }),
      );
  for (const at of thing instanceof Error ? causes(thing) : []) {
    const { message, stack, hint, facts } = at as Error & { hint?: unknown; facts?: unknown };
    shown.push(
      message,
      String(stack),
      String(hint),
      text(() => JSON.stringify(facts)),
      text(() => JSON.stringify(at)),
    );
  }
  return shown;
}

function text(make: () => string | undefined): string {
  try {
    return make() ?? "";
  } catch {
    return "";
  }
}

/** Fails where something that is shown holds one of the canaries, in any form. */
export function mustNotShow(thing: unknown, canaries: readonly string[], what: string): void {
  const shown = shownOf(thing);
  for (const form of canaries.filter((canary) => canary !== "").flatMap(formsOf))
    must(!shown.some((one) => one.includes(form)), `${what} must not show a credential or a value`);
}
