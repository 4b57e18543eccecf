import type { Reference } from "../../../schema/reference.ts";
import type { Description } from "../../backend.ts";
import type { Place } from "./place.ts";

/** The command that puts a value where there is none, from standard input, so that no history has it. */
export function remedyOf(
  { path, version }: Reference,
  description: Description,
  { location, project }: Place,
): string | undefined {
  const where = `--project=${project}${location === undefined ? "" : ` --location=${location}`}`;
  const number = description.state === "failed" ? undefined : description.version;
  if (description.state === "disabled")
    return `Enable it with \`gcloud secrets versions enable ${number ?? "VERSION"} --secret=${path} ${where}\``;
  if (description.state === "deleted")
    return `Store a new version with \`gcloud secrets versions add ${path} ${where} --data-file=-\`: this one was destroyed`;
  if (description.state !== "missing") return undefined;
  return version === undefined
    ? `Create it with \`gcloud secrets create ${path} ${where} --data-file=-\``
    : `List the versions with \`gcloud secrets versions list ${path} ${where}\``;
}
