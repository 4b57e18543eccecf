import { printable } from "../../loader/errors/printable.ts";

const PLAIN = /^[A-Za-z0-9_./:@#%$=+,()*?&{}~^!; -]+$/;

/**
 * A name from a commit under review, as one may print it: what could break a line, turn it around or give a runner a command
 * is escaped, and quotes say where it begins and ends.
 */
export function safeName(name: string): string {
  const safe = withoutCommands(printable(name));
  return PLAIN.test(safe) && safe === safe.trim() && !safe.includes("::") ? safe : JSON.stringify(safe);
}

/** A sentence of ours in which such names may be. */
export function safeSentence(sentence: string): string {
  return withoutCommands(printable(sentence));
}

/** GitHub's runner takes `##[` for a command anywhere in a line. */
function withoutCommands(text: string): string {
  return text.replaceAll("##[", "#\\u{23}[");
}

/** A document as JSON in one line, without a character that a terminal or a runner would act on. */
export function safeJson(document: unknown): string {
  return JSON.stringify(document)
    .replaceAll(/[\p{C}\u2028\u2029]/gu, (character) =>
      Array.from(
        { length: character.length },
        (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
      ).join(""),
    )
    .replaceAll("##[", "#\\u0023[");
}
