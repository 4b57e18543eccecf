import type { Candidates, Endpoint } from "../../backend.ts";
import type { Place } from "./place.ts";

/** Secret Manager, and the token service where an OIDC token is exchanged there. What a credentials file names, its login tells. */
export function endpointsOf({ host }: Place, { looked }: Candidates): readonly Endpoint[] {
  const inUse = looked.find(({ used }) => used);
  const login = inUse?.method === "workloadIdentity" ? [{ url: "https://sts.googleapis.com/" }] : [];
  return [{ url: `https://${host}/` }, ...login];
}
