import type { Candidates, Context, Endpoint } from "../../backend.ts";
import { PUBLIC_LOGIN, type VaultAddress } from "./vault-address.ts";

/** Those that always log in at Entra itself. Others may ask the machine they are on. */
const AT_ENTRA: readonly string[] = ["clientSecret", "certificate", "federated"];

/** The vault, and Entra where one logs in there. */
export function endpointsOf(
  { cloud, url, variable }: VaultAddress,
  { looked }: Candidates,
  { runtime }: Context,
): readonly Endpoint[] {
  const vault = { url: `${url}/`, variable };
  const inUse = looked.find(({ used }) => used);
  if (inUse === undefined || !AT_ENTRA.includes(inUse.method)) return [vault];
  const own = runtime.optionalVariable("AZURE_AUTHORITY_HOST") || PUBLIC_LOGIN;
  const login = URL.parse(cloud.authorityHost ?? own);
  return login === null ? [vault] : [vault, { url: `${login.origin}/` }];
}
