import { SecretsError } from "../../errors/secrets-error.ts";

/** Where a secret lies: the mount of its engine, and the path in it. Neither is encoded. */
export interface Place {
  readonly mount: string;
  readonly rest: string;
}

/** Splits a reference's path at the mount that the source declares. A mount may be nested, and a path may hold `data`. */
export function placeOf(path: string, mount: string): Place {
  const rest = path.startsWith(`${mount}/`) ? path.slice(mount.length + 1) : "";
  // The server resolves dots before it checks a policy: another path than the one that was reviewed.
  for (const segment of `${mount}/${rest}`.split("/"))
    if (segment === "" || segment === "." || segment === ".." || /\p{C}/u.test(segment))
      throw new SecretsError("reference/invalid", {
        action: "read",
        facts: { path, wanted: "a path without empty steps, `.`, `..` or control characters" },
      });
  return { mount, rest };
}

/** A path as a URL has it. node-vault joins paths as they are. */
export function encoded(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** What KV version 2 puts between mount and path. */
export type Part = "data" | "metadata" | "subkeys";

/** The path in the API, which is the one that a policy names. */
export function apiPath({ mount, rest }: Place, part?: Part): string {
  return part === undefined ? `${mount}/${rest}` : `${mount}/${part}/${rest}`;
}
