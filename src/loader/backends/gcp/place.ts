import { formatReference } from "../../../schema/reference.ts";
import type { Opening } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";

/** A project's secrets, global or of one region. */
export interface Place {
  readonly project: string;
  readonly location: string | undefined;
  /** The host that is asked. A regional secret is only at its region's own. */
  readonly host: string;
  /** `projects/P`, or `projects/P/locations/L`. */
  readonly parent: string;
}

/** The newest version whose state is enabled: `latest` is the newest one whatever its state. */
export const LATEST_ENABLED = "latest-enabled";

/** The place that a source's settings name. */
export function placeOf({ settings }: Opening): Place {
  const project = text(settings["project"]) ?? "";
  const location = text(settings["location"]);
  // A project may be below a domain: `example.com:project`.
  if (!/^[A-Za-z0-9][A-Za-z0-9.:-]*$/.test(project)) throw invalid("project", "a project's id or number");
  if (location !== undefined && !/^[a-z][a-z0-9-]*$/.test(location))
    throw invalid("location", "a region such as europe-west4");
  return {
    project,
    location,
    host: location === undefined ? "secretmanager.googleapis.com" : `secretmanager.${location}.rep.googleapis.com`,
    parent: `projects/${project}${location === undefined ? "" : `/locations/${location}`}`,
  };
}

/** The resource name of a secret. */
export function secretName(place: Place, path: string): string {
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(path))
    throw new SecretsError("reference/invalid", {
      action: "read",
      facts: { path, wanted: "a secret's name: at most 255 letters, digits, - and _" },
    });
  return `${place.parent}/secrets/${path}`;
}

/** The version a reference names, `latest` without one. */
export function versionOf(path: string, version: string | undefined): string {
  const wanted = version ?? "latest";
  if (!/^(?:[1-9]\d*|[A-Za-z][A-Za-z0-9_-]{0,62})$/.test(wanted))
    throw new SecretsError("reference/invalid", {
      action: "read",
      facts: {
        reference: formatReference({ backend: "gcp", path, version: wanted }),
        wanted: "a version's number, an alias, latest or latest-enabled",
      },
    });
  return wanted;
}

const text = (setting: string | boolean | undefined): string | undefined =>
  typeof setting === "string" ? setting : undefined;

function invalid(option: string, wanted: string): SecretsError {
  return new SecretsError("config/invalid-option", { action: "open Google Secret Manager", facts: { option, wanted } });
}
