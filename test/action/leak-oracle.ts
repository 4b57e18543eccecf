import { readFileSync } from "node:fs";
import { printedBytes, printedForms } from "./printed-forms.mjs";
import { RunnerMasker } from "./runner-masker.ts";

/** What a later step needs to print every form of what it reads. */
export const PRINTED_FORMS: string = readFileSync(new URL("printed-forms.mjs", import.meta.url), "utf8");

/** What GitHub's runner makes of a log. */
export interface MaskedLog {
  readonly text: string;
  /** What it was told to mask. */
  readonly told: readonly string[];
}

/** Masks what the steps of a job printed as GitHub's runner does. */
export function maskedLog(raw: string): MaskedLog {
  const masker = new RunnerMasker();
  return { text: masker.log(raw), told: masker.told };
}

/** The lines of the forms of values that a log shows, by the value's name and the form's. */
export function formsIn(log: string, values: Readonly<Record<string, string | Uint8Array>>): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const forms = typeof value === "string" ? printedForms(value) : printedBytes(value);
    return Object.entries(forms).flatMap(([form, text]) =>
      text
        .split("\n")
        .filter((line) => line.length >= 6 && !line.startsWith("-----") && log.includes(line))
        .map(() => `${name}: ${form}`),
    );
  });
}
