/** What a login's hint may name. */
export interface LoginAbout {
  readonly method: string;
  /** The role that is assumed, or who we would have been. */
  readonly who: string;
  /** Where the credential comes from: variables or a file. */
  readonly origin: string;
  readonly region: string;
  /** What the token says of itself: issuer, audience, subject. */
  readonly claims: string | undefined;
}

interface LoginRow {
  readonly methods?: readonly string[];
  /** AWS's name of the fault, without `Exception` at its end. */
  readonly fault?: string;
  /** AWS's own words, where one name is for several things. */
  readonly words?: RegExp;
  readonly hint: (about: LoginAbout) => string;
}

const presented = ({ claims = "claims that we cannot read" }: LoginAbout): string => `the token has ${claims}`;
const SUBJECTS =
  "GitHub writes the subject as repo:ORG/REPO:... or, since 2026-07, repo:ORG@ID/REPO@ID:..., and an `environment` of the job changes its end";
const AUDIENCE = (a: LoginAbout): string =>
  `Make \`audience\` of aws.webIdentity() one of the client IDs of the OIDC provider (usually sts.amazonaws.com); ${presented(a)}`;

/** What to do about a refused login, the first row that fits. */
const ROWS: readonly LoginRow[] = [
  {
    methods: ["webIdentity"],
    fault: "AccessDenied",
    hint: (a) =>
      `Let the trust policy of ${a.who} allow sts:AssumeRoleWithWebIdentity to this token's issuer, audience and subject; ${presented(a)}; ${SUBJECTS}`,
  },
  {
    methods: ["webIdentity"],
    fault: "ExpiredToken",
    hint: (a) => `Put a token that has not expired into ${a.origin}; ${presented(a)}`,
  },
  { methods: ["webIdentity"], fault: "InvalidIdentityToken", words: /audience/i, hint: AUDIENCE },
  {
    methods: ["webIdentity"],
    fault: "InvalidIdentityToken",
    hint: (a) =>
      `Create the token's issuer as an OIDC provider with \`aws iam create-open-id-connect-provider\` in the account of ${a.who}, or take a token that it signed; ${presented(a)}`,
  },
  { methods: ["webIdentity"], fault: "IDPRejectedClaim", hint: AUDIENCE },
  {
    fault: "RegionDisabled",
    hint: (a) => `Activate STS in ${a.region} in the account's settings, or name another \`region\``,
  },
  {
    methods: ["role"],
    fault: "AccessDenied",
    hint: (a) =>
      `Grant sts:AssumeRole on ${a.who} to whoever the SDK's chain makes us (\`aws sts get-caller-identity\`), and let the role's trust policy name them and the same externalId`,
  },
  {
    fault: "AccessDenied",
    hint: (a) => `Grant sts:AssumeRole on the role of ${a.who} in its trust policy`,
  },
  {
    fault: "ValidationError",
    hint: (a) => `Correct the ARN or the externalId of ${a.who} in aws.${a.method}(): STS takes none of that form`,
  },
];

/** A hint of ours for a refused login; `undefined` where no row fits. */
export function loginHint(fault: string, message: string, about: LoginAbout): string | undefined {
  const name = fault.replace(/Exception$/, "");
  const row = ROWS.find(
    ({ methods, fault: wanted, words }) =>
      wanted === name && methods?.includes(about.method) !== false && words?.test(message) !== false,
  );
  return row?.hint(about);
}
