import { ApiError } from "./api-error.ts";
import type { Projects } from "./projects.ts";

export interface ResourceName {
  /** As it was asked for: denials repeat it. */
  readonly asked: string;
  readonly projectNumber: string;
  readonly location: string | undefined;
  /** The parent or the secret, with the project's number. */
  readonly canonical: string;
  readonly secret: string | undefined;
  readonly version: string | undefined;
}

const pattern =
  /^projects\/([^/]+)(?:\/locations\/([a-z0-9-]+))?(?:\/secrets\/([\w-]{1,255})(?:\/versions\/([\w-]+))?)?$/;

export type Kind = "parent" | "secret" | "version";

function kindOf({ secret, version }: ResourceName): Kind {
  if (version !== undefined) return "version";
  return secret === undefined ? "parent" : "secret";
}

/** Reads a resource name, and refuses one that is malformed, of another kind, or of a project that cannot be used. */
export function resourceName(asked: unknown, kind: Kind, projects: Projects): ResourceName {
  const [, project, location, secret, version] = pattern.exec(String(asked)) ?? [];
  if (project === undefined) throw new ApiError("INVALID_ARGUMENT", "Invalid resource field value in the request.");
  const { number } = projects.resolve(project);
  const place = `projects/${number}${location === undefined ? "" : `/locations/${location}`}`;
  const canonical = secret === undefined ? place : `${place}/secrets/${secret}`;
  const name: ResourceName = { asked: String(asked), projectNumber: number, location, canonical, secret, version };
  if (kindOf(name) !== kind) throw new ApiError("INVALID_ARGUMENT", "Invalid resource field value in the request.");
  return name;
}

const regionalHost = /^secretmanager\.([a-z0-9-]+)\.rep\.googleapis\.com$/;

/** A secret of a location is served by the location's host only. Local addresses serve everything. */
export function demandLocation(host: string, location: string | undefined): void {
  if (!host.endsWith(".googleapis.com")) return;
  if (regionalHost.exec(host)?.[1] === location) return;
  throw new ApiError("INVALID_ARGUMENT", "The location in the resource name does not match the endpoint.");
}
