import type { CatalogueRow } from "./row.ts";
import { named, quoted } from "./wording.ts";

/** Codes of `backend/*`. */
export type BackendCode =
  | "backend/unconfigured"
  | "backend/unauthenticated"
  | "backend/denied"
  | "backend/throttled"
  | "backend/sealed"
  | "backend/unreachable"
  | "backend/timeout"
  | "backend/aborted"
  | "backend/bad-response";

export const backendRows: { readonly [C in BackendCode]: CatalogueRow } = {
  "backend/unconfigured": {
    state: "no identity is available",
    meaning: "Nothing that the store needs to know who we are is there, or only half of it.",
    hint: (f) =>
      `Set ${named(f.variable, "what one of the declared identities needs")}, so that an identity is available`,
    exit: 5,
    retryable: false,
  },
  "backend/unauthenticated": {
    state: "the credential was refused",
    meaning: "The store does not know us: a bad, expired or refused credential.",
    hint: (f) => `Renew the credential of identity ${quoted(f.method, "in use")}`,
    exit: 5,
    retryable: false,
  },
  "backend/denied": {
    state: "access denied",
    meaning: "The store knows us and does not let us read this. Some stores answer this for what does not exist, too.",
    hint: (f) => `Grant ${quoted(f.permission, "read")} on ${named(f.path, "the path")}`,
    exit: 5,
    retryable: false,
  },
  "backend/throttled": {
    state: "the server asks us to slow down",
    meaning: "The server answered 429 until the deadline.",
    hint: () => "Try again later, lower `concurrency`, or raise the server's rate limit",
    exit: 6,
    retryable: true,
  },
  "backend/sealed": {
    state: "the server is sealed or in standby",
    meaning: "The server runs and cannot answer: it is sealed, or a standby without an active node.",
    hint: () => "Unseal the server, e.g. with `bao operator unseal`",
    exit: 6,
    retryable: true,
  },
  "backend/unreachable": {
    state: "the server is not reachable",
    meaning: "Connection refused or reset, a name or TLS failure, or 5xx at every attempt.",
    hint: (f) =>
      `Check that ${named(f.address, "the address")} is right and answers from here${f.variable === undefined ? "" : ` (${f.variable})`}`,
    exit: 6,
    retryable: true,
  },
  "backend/timeout": {
    state: "no answer in time",
    meaning: "The deadline of the load, or of one attempt, passed without an answer.",
    hint: (f) => `Raise \`deadline\` or \`attempt\` if ${named(f.address, "the store")} is merely slow`,
    exit: 6,
    retryable: true,
  },
  "backend/aborted": {
    state: "the load was aborted",
    meaning: "The caller's signal ended the load.",
    hint: () => "Call again without an aborted `signal`",
    exit: 6,
    retryable: true,
  },
  "backend/bad-response": {
    state: "the answer makes no sense",
    meaning:
      "HTML, truncated JSON, an empty body, a redirect to another host, a directory in place of a file, truncated age armor.",
    hint: (f) =>
      `Look at what stands at ${named(f.address ?? f.path, "the address")}: it is not what this backend reads`,
    exit: 6,
    retryable: false,
  },
};
