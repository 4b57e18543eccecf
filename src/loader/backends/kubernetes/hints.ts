import type { ErrorCode } from "../../errors/catalogue.ts";
import type { Facts } from "../../errors/facts.ts";
import { SecretsError } from "../../errors/secrets-error.ts";

/** What a hint may name besides the facts of its error. */
export interface Hinted extends Facts {
  /** Who the permissions belong to: `ServiceAccount prod/api`. */
  readonly who?: string | undefined;
  /** Where the credential in use comes from: a variable, a file. */
  readonly origin?: string | undefined;
  /** What a token says of itself: issuer, audience, subject. */
  readonly presented?: string | undefined;
  readonly namespace?: string | undefined;
  readonly secret?: string | undefined;
}

/** A hint's name. */
export type HintName =
  | "denied"
  | "lacking"
  | "deniedReview"
  | "anonymous"
  | "refusedToken"
  | "refusedOidc"
  | "expiredToken"
  | "refusedCertificate"
  | "redirected"
  | "failing"
  | "noReview"
  | "badNamespace"
  | "badName"
  | "noAddress"
  | "unreadableKubeconfig"
  | "noContext"
  | "unknownContext"
  | "halfContext"
  | "skipsVerification"
  | "proxyUrl"
  | "authProvider"
  | "execNotPermitted"
  | "execFailed"
  | "halfCertificate"
  | "unreadablePem";

interface HintRow {
  readonly hint: (about: Hinted) => string;
  /** In place of the catalogue's state. */
  readonly state?: string;
}

/** The server, by its address where that is ours to know: a client of the caller's keeps it. */
const server = ({ address }: Hinted): string => address ?? "the API server";
const presented = ({ presented: claims }: Hinted): string => (claims === undefined ? "" : `; the token has ${claims}`);

const ruleFor = ({ secret }: Hinted): string =>
  `{ apiGroups: [""], resources: ["secrets"], resourceNames: ["${secret}"], verbs: ["get"] }`;

/** What to do about a failure, in the words of Kubernetes. */
const HINTS: { readonly [N in HintName]: HintRow } = {
  denied: {
    hint: (h) =>
      `Grant ${ruleFor(h)} in a Role of namespace ${h.namespace} to ${h.who}; the answer is the same where the Secret is not there`,
  },
  lacking: {
    hint: (h) => `Grant ${ruleFor(h)} in a Role of namespace ${h.namespace} to ${h.who}`,
  },
  deniedReview: {
    hint: (h) =>
      `Grant { apiGroups: ["authentication.k8s.io"], resources: ["selfsubjectreviews"], verbs: ["create"] } to ${h.who}`,
  },
  anonymous: {
    state: "the server does not know who we are",
    hint: (h) =>
      `Put a token or a client certificate into ${h.origin}: what was sent did not reach ${server(h)}, or was none${presented(h)}`,
  },
  refusedToken: {
    state: "the server does not take the token, or no longer",
    hint: (h) => `Put a valid token of ${server(h)} into ${h.origin}${presented(h)}`,
  },
  refusedOidc: {
    state: "the server does not take the token",
    hint: (h) =>
      `Name its issuer and audience under jwt[].issuer of the AuthenticationConfiguration of ${h.address}, and check the claim rules there${presented(h)}`,
  },
  expiredToken: {
    state: "the token has expired",
    hint: (h) => `Put a fresh token into ${h.origin}: it has expired${presented(h)}`,
  },
  refusedCertificate: {
    state: "the server does not take the client certificate",
    hint: (h) => `Put a certificate by the client CA of ${h.address} into ${h.origin}`,
  },
  redirected: {
    state: "the server sends us to another address",
    hint: (h) => `Use the API server's own address: ${server(h)} redirects, which is not followed`,
  },
  failing: {
    state: "the server failed",
    hint: (h) => `Look into the API server's log: ${h.address ?? "it"} answers with status ${h.status}`,
  },
  noReview: {
    state: "the server cannot say who we are",
    hint: () => "Use Kubernetes 1.28 or later, which has SelfSubjectReview",
  },
  badNamespace: {
    state: "it is no name of a namespace",
    hint: (h) => `Write lower-case letters, digits and - in ${h.origin}, at most 63`,
  },
  badName: {
    hint: () =>
      "Write it as kubernetes:NAME#KEY: a Secret's name has lower-case letters, digits, - and . (at most 253), a key letters, digits, -, _ and .; `name` on the source overrides the naming",
  },
  noAddress: {
    state: "nothing says where the API server is",
    hint: () => "Give `address` on the source, and `ca` where its certificate is by an authority of its own",
  },
  unreadableKubeconfig: {
    state: "it is no kubeconfig",
    hint: (h) => `Run \`kubectl config view --kubeconfig=${h.path}\` to see what is wrong with it`,
  },
  noContext: {
    state: "no context is chosen",
    hint: (h) =>
      `Name a context in kubernetes.kubeconfig({ context }), or run \`kubectl config use-context NAME\`: ${h.origin} has ${h.known}`,
  },
  unknownContext: {
    state: "the kubeconfig has no such context",
    hint: (h) => `Use one of the contexts of ${h.origin}: ${h.known}`,
  },
  halfContext: {
    state: "its context names a cluster or a user that is not there",
    hint: (h) => `Add the ${h.wanted} to ${h.origin}, or correct its context`,
  },
  skipsVerification: {
    hint: (h) =>
      `Replace insecure-skip-tls-verify in ${h.origin} by certificate-authority-data, or say \`insecure: true\` on the source`,
  },
  proxyUrl: {
    state: "proxy-url of a kubeconfig is not obeyed",
    hint: () => "Set HTTPS_PROXY in its place, and take proxy-url out of the cluster",
  },
  authProvider: {
    state: "its user has an auth-provider, which kubectl dropped too",
    hint: (h) => `Replace the auth-provider in ${h.origin} by an exec plugin or a token`,
  },
  execNotPermitted: {
    state: "its user is a command, and nothing permits to run it",
    hint: (h) => `Say kubernetes.kubeconfig({ exec: true }) to run ${h.name}, or use another identity`,
  },
  execFailed: {
    state: "the command of the kubeconfig gave no credential",
    hint: (h) => `Run ${h.name} by hand to see what it wants: ${h.origin} names it`,
  },
  halfCertificate: {
    state: "half of a client certificate is there",
    hint: (h) => `Put client-certificate and client-key, or their -data, both into ${h.origin}`,
  },
  unreadablePem: {
    state: "a certificate or key of it cannot be read",
    hint: (h) => `Put PEM, as base64 or as a readable file, into ${h.wanted} of ${h.origin}`,
  },
};

/** An error with a hint of the table. */
export function kubernetesError(code: ErrorCode, name: HintName, about: Hinted, action = "read"): SecretsError {
  const row = HINTS[name];
  const { who: _who, origin: _origin, presented: _claims, namespace: _namespace, secret: _secret, ...facts } = about;
  return new SecretsError(code, {
    action,
    facts,
    hint: row.hint(about),
    ...(row.state === undefined ? {} : { state: row.state }),
  });
}
