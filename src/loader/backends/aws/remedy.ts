import type { Reference } from "../../../schema/reference.ts";
import type { Description } from "../../backend.ts";

/** The command that puts a value where there is none, from a file, so that no history has it. */
export function remedyOf({ path, version }: Reference, description: Description, region: string): string | undefined {
  const [name, id] = [`--name ${path} --region ${region}`, `--secret-id ${path} --region ${region}`];
  if (description.state === "deleted") return `Restore it with \`aws secretsmanager restore-secret ${id}\``;
  if (description.state !== "missing") return undefined;
  return version === undefined
    ? `Create it with \`aws secretsmanager create-secret ${name} --secret-string file://FILE\`, or, where it has no current version, \`put-secret-value\``
    : `List the versions with \`aws secretsmanager list-secret-version-ids ${id}\``;
}
