import { isLosslessNumber } from "lossless-json";
import { hasFields, type Json, textAt } from "../../json.ts";

/** What a refused login's hint may name. */
export interface LoginAbout {
  readonly method: string;
  /** `application "ID"`. */
  readonly who: string;
  readonly app: string;
  readonly tenant: string;
  /** Where the credential comes from: a variable or a file. */
  readonly origin: string;
  /** What a federated token says of itself, for a person: issuer, audience, subject. */
  readonly presented: string;
  /** The vault's name. */
  readonly vault: string;
}

interface Row {
  readonly state: string;
  readonly hint: (about: LoginAbout) => string;
}

const federation = (about: LoginAbout): string =>
  `with \`az ad app federated-credential list --id ${about.app}\`; ${about.presented}`;
const SUBJECTS =
  "letters count in upper and lower case, and GitHub writes the subject as repo:ORG/REPO:... or, since 2026-07, repo:ORG@ID/REPO@ID:...";

/** What to do about a login that Entra refuses, by the number in its text. The text itself goes nowhere. */
const ROWS: { readonly [number: string]: Row } = {
  "7000215": {
    state: "the client secret is wrong",
    hint: (a) => `Put a client secret's value (not its id) of ${a.who} into ${a.origin}`,
  },
  "7000222": {
    state: "the client secret has expired",
    hint: (a) => `Make a new one with \`az ad app credential reset --id ${a.app}\`, and put it into ${a.origin}`,
  },
  "7000216": {
    state: "the login has no credential of the application",
    hint: (a) => `Put a client secret of ${a.who} into ${a.origin}`,
  },
  "7000218": {
    state: "the login has no credential of the application",
    hint: (a) => `Put a client secret of ${a.who} into ${a.origin}`,
  },
  "700016": {
    state: "the tenant has no such application",
    hint: (a) => `Correct \`clientId\` or \`tenantId\`: tenant ${a.tenant} has no ${a.who}`,
  },
  "7000229": {
    state: "the application has no service principal in the tenant",
    hint: (a) => `Make one with \`az ad sp create --id ${a.app}\` in tenant ${a.tenant}`,
  },
  "7000112": {
    state: "the application is disabled",
    hint: (a) => `Enable ${a.who} in tenant ${a.tenant}`,
  },
  "90002": {
    state: "there is no such tenant",
    hint: (a) => `Correct \`tenantId\`: "${a.tenant}" is none in the cloud of ${a.vault}`,
  },
  "900023": {
    state: "there is no such tenant",
    hint: (a) => `Write the tenant's id (a GUID) as \`tenantId\`: "${a.tenant}" is none`,
  },
  "500011": {
    state: "the tenant does not know Key Vault of this cloud",
    hint: (a) =>
      `Use a tenant of the cloud that ${a.vault} is in: ${a.tenant} has no service principal of its Key Vault`,
  },
  "70021": {
    state: "no federated credential fits the token",
    hint: (a) => `Make issuer, subject and audience agree ${federation(a)}; ${SUBJECTS}`,
  },
  "700211": {
    state: "no federated credential has the token's issuer",
    hint: (a) => `Correct the issuer ${federation(a)}`,
  },
  "700212": {
    state: "no federated credential has the token's audience",
    hint: (a) => `Make the audience and \`audience\` of azure.federated() agree ${federation(a)}`,
  },
  "700213": {
    state: "no federated credential has the token's subject",
    hint: (a) => `Correct the subject ${federation(a)}; ${SUBJECTS}`,
  },
  "7002138": {
    state: "a federated credential has the token's subject in another case",
    hint: (a) => `Write the subject exactly as the token has it ${federation(a)}`,
  },
  "700024": {
    state: "the assertion is not valid at this time",
    hint: (a) =>
      `Give a fresh token in ${a.origin}, and set the machine's clock: the token has expired or is not valid yet`,
  },
  "700027": {
    state: "the assertion's signature is none of the application's",
    hint: (a) =>
      a.method === "certificate"
        ? `Add the certificate of ${a.origin} to ${a.who} with \`az ad app credential reset --append --cert\``
        : `Check that the issuer publishes the key that signed the token in ${a.origin}; ${a.presented}`,
  },
  "53003": {
    state: "a Conditional Access policy blocks the login",
    hint: (a) => `Except ${a.who}, or the place that we come from, from the Conditional Access policy`,
  },
};

/** AADSTS numbers in a text. */
export function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(/AADSTS(\d{4,8})/g)].map(([, number = ""]) => number);
}

/** AADSTS numbers of an answer, the exact one first. */
export function numbersOf(json: Json): readonly string[] {
  const codes = hasFields(json) && Array.isArray(json["error_codes"]) ? json["error_codes"] : [];
  const listed = codes.flatMap((code: unknown) => (isLosslessNumber(code) ? [code.value] : []));
  return [...numbersIn(textAt(json, "error_description") ?? ""), ...listed];
}

/** What we say of a number; `undefined` for one that we have nothing to say of. */
export function aadstsRow(number: string): Row | undefined {
  return Object.hasOwn(ROWS, number) ? ROWS[number] : undefined;
}
