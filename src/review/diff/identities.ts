import type { IdentityEntry } from "../../schema/inventory.ts";
import type { Change } from "./change.ts";

/** Who one may become: by method and settings, as it was and as it is. */
export function shownIdentities(
  before: { readonly identities: readonly Identity[] },
  after: { readonly identities: readonly Identity[] },
): Required<Pick<Change, "before" | "after">> {
  return { before: before.identities.map(shownIdentity), after: after.identities.map(shownIdentity) };
}

type Identity = IdentityEntry & { readonly backend?: string };

/** `jwt(role=ci)`, a variable by its name behind `$`; the Inventory has left out what is a credential. */
function shownIdentity({ backend, method, settings }: Identity): string {
  const pairs = Object.entries(settings)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${typeof value === "object" ? `$${value.variable}` : literal(value)}`);
  return `${backend === undefined ? "" : `${backend} `}${method}${pairs.length === 0 ? "" : `(${pairs.join(",")})`}`;
}

/** Without what would make it another setting, or a variable. */
function literal(value: string | boolean): string {
  return String(value).replace(/[%,=()$\s]/g, encodeURIComponent);
}
