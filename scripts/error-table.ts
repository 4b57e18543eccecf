import { CATALOGUE, type ErrorCode } from "../src/loader/errors/catalogue.ts";

/** Facts that show in a hint where it names something. */
const SAMPLE = {
  key: "KEY",
  environment: "ENV",
  path: "PATH",
  permission: "read",
  address: "ADDRESS",
  variable: "VARIABLE",
  option: "OPTION",
  name: "NAME",
  method: "METHOD",
};

const cell = (text: string): string => text.replaceAll("|", "\\|");

/** The table of docs/errors.md. */
export function errorTable(): string {
  const rows = (Object.keys(CATALOGUE) as ErrorCode[]).map((code) => {
    const { meaning, hint, exit, retryable } = CATALOGUE[code];
    return `| \`${code}\` | ${cell(meaning)} | ${cell(hint(SAMPLE))} | ${exit} | ${retryable ? "yes" : "no"} |`;
  });
  return ["| code | meaning | what to do | exit | may pass later |", "|---|---|---|---|---|", ...rows].join("\n");
}
