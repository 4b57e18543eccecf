import { SecretsError } from "../../loader/errors/secrets-error.ts";
import { isVariable } from "../../schema/setting.ts";
import type { Source } from "../../schema/source.ts";
import type { Finding } from "./diagnosis.ts";
import type { Examination } from "./examination.ts";
import { failed, ok } from "./finding.ts";

/** Whether every variable that a store's settings are read from is set. */
export function checkSettings({ settings }: Source, { context }: Examination): readonly Finding[] {
  const variables = [
    ...new Set(Object.values(settings).flatMap((setting) => (isVariable(setting) ? [setting.variable] : []))),
  ];
  const problems = variables.flatMap((variable) => problemOf(variable, context.runtime) ?? []);
  if (problems.length > 0) return problems;
  return variables.length === 0 ? [] : [ok("settings", `${variables.join(", ")} ${are(variables)} set`)];
}

const are = ({ length }: readonly string[]): string => (length === 1 ? "is" : "are");

function problemOf(variable: string, runtime: Examination["context"]["runtime"]): Finding | undefined {
  try {
    if ((runtime.variable(variable) ?? "") !== "") return undefined;
    const error = new SecretsError("config/missing-variable", { action: "read the setting", facts: { variable } });
    return failed("settings", error, { subject: variable });
  } catch (error) {
    if (error instanceof SecretsError) return failed("settings", error, { subject: variable });
    throw error;
  }
}
