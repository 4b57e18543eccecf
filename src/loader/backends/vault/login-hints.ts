import { type Answer, says } from "./answer.ts";

/** What a login's hint may name. */
export interface LoginAbout {
  readonly method: string;
  /** The path of the auth method: `jwt`, `ci/jwt`. */
  readonly mount: string;
  /** `role "ci"`, `user "app"`, `the AppRole`. */
  readonly who: string;
  /** Where the credential comes from: variables or a file. */
  readonly origin: string;
  /** What a JWT says of itself, for a person: issuer, audience, subject. */
  readonly claims?: string | undefined;
}

interface LoginRow {
  readonly methods: readonly string[];
  /** The server's own words; without them, the row is for whatever no other row is for. */
  readonly words?: RegExp;
  readonly hint: (about: LoginAbout) => string;
}

const presented = ({ claims = "claims that we cannot read" }: LoginAbout): string => `the token has ${claims}`;
const SUBJECTS = "GitHub writes the subject as repo:ORG/REPO:... or, since 2026-07, repo:ORG@ID/REPO@ID:...";

/** What to do about a refused login, the first row that fits. */
const ROWS: readonly LoginRow[] = [
  {
    methods: ["jwt"],
    words: /^missing role/,
    hint: (a) => `Name a role in vault.jwt({ role }), or set default_role on auth/${a.mount}/config`,
  },
  {
    methods: ["jwt"],
    words: /could not be found/,
    hint: (a) => `Create ${a.who} at auth/${a.mount}, or correct \`role\` or \`mount\` of vault.jwt()`,
  },
  {
    methods: ["jwt"],
    words: /oidc role_type is not allowed/,
    hint: (a) => `Set role_type=jwt on ${a.who} at auth/${a.mount}`,
  },
  {
    methods: ["jwt"],
    words: /error configuring token validator/,
    hint: (a) => `Correct auth/${a.mount}/config: its keys (jwks_url or jwt_validation_pubkeys) cannot be used`,
  },
  {
    methods: ["jwt"],
    words: /no audiences bound to the role/,
    hint: (a) => `Set bound_audiences on ${a.who} at auth/${a.mount}; ${presented(a)}`,
  },
  {
    methods: ["jwt"],
    words: /error validating claims.*audience|invalid audience|aud claim does not match/,
    hint: (a) => `Make bound_audiences of ${a.who} and \`audience\` of vault.jwt() agree; ${presented(a)}`,
  },
  {
    methods: ["jwt"],
    words: /error validating claims|does not match any associated bound claim/,
    hint: (a) => `Correct bound_claims of ${a.who} at auth/${a.mount}; ${presented(a)}; ${SUBJECTS}`,
  },
  {
    methods: ["jwt"],
    words: /\(exp\) claim|token is expired/,
    hint: (a) => `Hand in a fresh token in ${a.origin}: it has expired; ${presented(a)}`,
  },
  {
    methods: ["jwt"],
    words: /\((?:nbf|iat)\) claim/,
    hint: (a) => `Set the clocks of the issuer and the server right: the token in ${a.origin} is not valid yet`,
  },
  {
    methods: ["jwt"],
    words: /error validating token|invalid subject|sub claim/,
    hint: (a) =>
      `Check issuer, expiry, audience, signature and the server's way to the JWKS of auth/${a.mount}; ${presented(a)}`,
  },
  {
    methods: ["kubernetes"],
    words: /invalid role name/,
    hint: (a) => `Create ${a.who} at auth/${a.mount}, or correct \`role\` or \`mount\` of vault.kubernetes()`,
  },
  {
    methods: ["kubernetes"],
    words: /service account name not authorized/,
    hint: (a) => `Add the pod's service account to bound_service_account_names of ${a.who}`,
  },
  {
    methods: ["kubernetes"],
    words: /namespace not authorized/,
    hint: (a) => `Add the pod's namespace to bound_service_account_namespaces of ${a.who}`,
  },
  {
    methods: ["kubernetes"],
    words: /audience/,
    hint: (a) => `Make \`audience\` of ${a.who} that of the token in ${a.origin}`,
  },
  {
    methods: ["appRole"],
    words: /role or secret id|secret[_ ]id|role[_ ]id/i,
    hint: (a) =>
      `Issue a secret id with \`bao write -f auth/${a.mount}/role/ROLE/secret-id\` and set ${a.origin}: one of them is wrong, expired or used up`,
  },
  {
    methods: ["userpass"],
    words: /invalid username or password/,
    hint: (a) => `Set the right password of ${a.who} at auth/${a.mount} in ${a.origin}`,
  },
  {
    methods: ["jwt", "kubernetes", "appRole", "userpass"],
    words: /CIDR|source address/,
    hint: (a) => `Add the address that we come from to token_bound_cidrs or secret_id_bound_cidrs of ${a.who}`,
  },
  {
    methods: ["kubernetes"],
    words: /^permission denied$/,
    hint: (a) =>
      `Check that the token in ${a.origin} is of the cluster that auth/${a.mount} asks, and has not expired; or enable the auth method with \`bao auth enable -path=${a.mount} kubernetes\`, or correct \`mount\``,
  },
  {
    methods: ["jwt", "kubernetes", "appRole", "userpass"],
    words: /^permission denied$|no handler for route|unsupported path/,
    hint: (a) =>
      `Enable the auth method with \`bao auth enable -path=${a.mount} ${a.method.toLowerCase()}\`, or correct \`mount\`; or the address is none that ${a.who} may log in from${a.method === "userpass" ? ", or too many wrong passwords have locked it out" : ""}`,
  },
  {
    methods: ["jwt", "kubernetes", "appRole", "userpass"],
    hint: (a) => `Look into the server's audit log for why auth/${a.mount} refused ${a.who} (${a.origin})`,
  },
];

/** A hint of ours for a refused login. */
export function loginHint(answer: Answer, about: LoginAbout): string {
  const row = ROWS.find(
    ({ methods, words }) => methods.includes(about.method) && (words === undefined || says(answer, words)),
  );
  return row?.hint(about) ?? `Check the credential in ${about.origin}`;
}
