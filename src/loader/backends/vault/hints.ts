import type { ErrorCode } from "../../errors/catalogue.ts";
import type { Facts } from "../../errors/facts.ts";
import { SecretsError } from "../../errors/secrets-error.ts";

/** What a hint may name besides the facts of its error. */
export interface Hinted extends Facts {
  /** Who the policies belong to: `role "ci"`, `the token`. */
  readonly who?: string | undefined;
  /** Where the credential in use comes from: `VAULT_TOKEN`, a file. */
  readonly origin?: string | undefined;
  /** The path without the engine's own part, where it is not known which engine the mount is. */
  readonly plainPath?: string | undefined;
  readonly mount?: string | undefined;
  readonly rest?: string | undefined;
  readonly version?: string | undefined;
  readonly namespace?: string | undefined;
}

/** A hint's name. */
export type HintName =
  | "denied"
  | "deniedUnknownEngine"
  | "lacking"
  | "deniedRenewal"
  | "lostWithLogin"
  | "lostWithToken"
  | "tokenRefused"
  | "mintedTokenRefused"
  | "sealed"
  | "standby"
  | "behind"
  | "upgrading"
  | "failing"
  | "redirected"
  | "unknownNamespace"
  | "otherMount"
  | "unknownMount"
  | "unknownEngine"
  | "wrongEngine"
  | "deletedVersion"
  | "destroyedVersion"
  | "unversioned"
  | "refusedRead"
  | "indescribable"
  | "halfClientCertificate"
  | "noPemFile"
  | "notPem";

interface HintRow {
  readonly hint: (about: Hinted) => string;
  /** In place of the catalogue's state. */
  readonly state?: string;
}

const owner = ({ who = "the token" }: Hinted): string => `in a policy of ${who}`;

/** What to do about a failure, in the words of Vault and OpenBao. `bao` is `vault` on a Vault server. */
const HINTS: { readonly [N in HintName]: HintRow } = {
  denied: {
    hint: (h) =>
      `Grant "${h.permission ?? "read"}" on ${h.path} ${owner(h)}; the answer is the same where nothing is there`,
  },
  deniedUnknownEngine: {
    hint: (h) =>
      `Grant "read" on ${h.path} (KV version 2) or ${h.plainPath} (any other engine) ${owner(h)}; the answer is the same where nothing is there`,
  },
  lacking: {
    hint: (h) => `Add \`path "${h.path}" { capabilities = ["${h.permission}"] }\` to a policy of ${h.who}`,
  },
  deniedRenewal: {
    hint: (h) => `Grant "update" on ${h.path} ${owner(h)}`,
  },
  lostWithLogin: {
    state: "the lease ended with the login that it was issued to",
    hint: (h) =>
      `Load the secrets again, for a new login and a new lease with a new value; raise token_ttl and token_max_ttl of ${h.who} where logins end too soon`,
  },
  lostWithToken: {
    state: "the lease ended with the token that it was issued to",
    hint: (h) => `Put a valid token into ${h.origin}, e.g. one of \`bao token create\`, and load the secrets again`,
  },
  tokenRefused: {
    state: "the server does not know the token, or no longer",
    hint: (h) => `Put a valid token into ${h.origin}, e.g. one of \`bao token create\``,
  },
  mintedTokenRefused: {
    state: "the server refused the token of a fresh login",
    hint: (h) => `Raise token_ttl and token_num_uses of ${h.who}, and check its token_bound_cidrs`,
  },
  sealed: {
    state: "the server is sealed",
    hint: (h) => `Unseal it with \`bao operator unseal -address=${h.address}\``,
  },
  standby: {
    state: "the server is a standby without an active node",
    hint: (h) => `Use the active node's or the load balancer's address in place of ${h.address}`,
  },
  behind: {
    state: "the node has not reached the state of the login",
    hint: (h) =>
      `Use the active node's or the load balancer's address in place of ${h.address}, or wait for the replica`,
  },
  upgrading: {
    state: "the mount is being upgraded to KV version 2",
    hint: (h) => `Try ${h.path} again once the upgrade is over`,
  },
  failing: {
    state: "the server failed",
    hint: (h) => `Look into the server's log: ${h.address} answers with status ${h.status}`,
  },
  redirected: {
    state: "the server sends us to another address",
    hint: (h) =>
      `Set the address to that of the active node or the load balancer: ${h.address} redirects, which is not followed`,
  },
  unknownNamespace: {
    state: "the server has no such namespace",
    hint: (h) =>
      `Correct \`namespace\` on the source or its client, or VAULT_NAMESPACE: "${h.namespace}" is none at ${h.address}`,
  },
  otherMount: {
    state: "the server has the engine at another mount",
    hint: (h) =>
      h.mount === undefined
        ? "Correct `mount` on the source: the server has the engine at another one"
        : `Write mount: "${h.mount}" on the source, and the rest in the path`,
  },
  unknownMount: {
    state: "the server has no engine at the mount",
    hint: (h) =>
      `Correct \`mount\` on the source: ${h.address} has no engine at "${h.mount}"${h.namespace === undefined ? "" : ` in namespace "${h.namespace}", or no such namespace`}`,
  },
  unknownEngine: {
    state: "nothing was found, and the server does not say which engine the mount is",
    hint: (h) =>
      `Write \`engine: "kv2"\` on the source if ${h.mount} is KV version 2, else "kv1" or "other": ${h.path} was not answered`,
  },
  wrongEngine: {
    state: "the mount is another engine than the declared one",
    hint: (h) => `Write \`engine: "kv2"\` on the source, or leave \`engine\` out: ${h.mount} is KV version 2`,
  },
  deletedVersion: {
    state: "the version was deleted",
    hint: (h) =>
      `Restore it with \`bao kv undelete -mount=${h.mount} -versions=${h.version} ${h.rest}\`, or write a new version`,
  },
  destroyedVersion: {
    state: "the version was destroyed",
    hint: (h) => `Write a new version with \`bao kv put -mount=${h.mount} ${h.rest}\`: version ${h.version} is gone`,
  },
  unversioned: {
    state: "the engine keeps no versions",
    hint: (h) => `Leave \`@${h.version}\` out of the reference: ${h.mount} is not KV version 2`,
  },
  refusedRead: {
    state: "the engine refused the read",
    hint: (h) => `Try \`bao read ${h.path}\`: a role or a configuration that it needs is missing`,
  },
  indescribable: {
    state: "the engine shows nothing without issuing a value",
    hint: (h) => `Read ${h.path} to know what is there: ${h.mount} is no KV engine`,
  },
  halfClientCertificate: {
    hint: (h) => `Set ${h.variable} too, or neither VAULT_CLIENT_CERT nor VAULT_CLIENT_KEY`,
  },
  noPemFile: {
    state: "its file is not there, or empty",
    hint: (h) => `Name a PEM file in ${h.variable}: ${h.path} is not there, or has nothing in it`,
  },
  notPem: {
    state: "its file is no PEM",
    hint: (h) => `Name a PEM file in ${h.variable}: ${h.path} has no line that begins with -----BEGIN`,
  },
};

/** An error with a hint of the table. */
export function vaultError(code: ErrorCode, name: HintName, about: Hinted, action = "read"): SecretsError {
  const row = HINTS[name];
  const { who: _who, origin: _origin, plainPath: _plain, mount: _mount, rest: _rest, version: _v, ...facts } = about;
  const { namespace: _namespace, ...shown } = facts;
  return new SecretsError(code, {
    action,
    facts: shown,
    hint: row.hint(about),
    ...(row.state === undefined ? {} : { state: row.state }),
  });
}
