import type { Redacted } from "../../../redaction/redacted.ts";
import type { JwtClaims } from "../../jwt-claims.ts";
import type { Cluster } from "./cluster.ts";

/** An API server, and who we are there. */
export interface Access {
  readonly method: string;
  readonly cluster: Cluster;
  /** That of the pod or of the context. */
  readonly namespace: string | undefined;
  /** The whole `Authorization` header; absent where a client certificate speaks for us, or nothing does. */
  readonly authorization: Redacted<string> | undefined;
  readonly impersonate?: string | undefined;
  /** What the credential was taken from, for a hint. */
  readonly origin: string;
  /** Who the permissions belong to, for a hint. */
  readonly who: () => string;
  readonly claims?: JwtClaims | undefined;
  /** From when on it is taken afresh, in the clock's milliseconds. */
  readonly staleAt: number | undefined;
}

/** Whether a second login gave nothing new: a server that has refused it will refuse it again. */
export function sameAccess(one: Access, other: Access): boolean {
  return (
    one.authorization?.reveal() === other.authorization?.reveal() && one.cluster.tls.cert === other.cluster.tls.cert
  );
}

/** The owner of permissions, as RBAC names it where a token says it. */
export function ownerOf(claims: JwtClaims | undefined, otherwise: string): string {
  const account = /^system:serviceaccount:([a-z0-9-]+):([a-z0-9.-]+)$/.exec(claims?.name("sub") ?? "");
  return account === null ? otherwise : `ServiceAccount ${account[1]}/${account[2]}`;
}
