import type { Reference } from "../../../schema/reference.ts";
import type { Description } from "../../backend.ts";

/** The command that puts a value where there is none, from a file, so that no history has it. */
export function remedyOf(
  { field = "KEY", path }: Reference,
  description: Description,
  namespace: string,
): string | undefined {
  if (description.state !== "missing") return undefined;
  return `Create it with \`kubectl --namespace ${namespace} create secret generic ${path} --from-file=${field}=FILE\``;
}
