import { literalCredentials } from "../describe-identity.ts";
import type { Identity } from "../identity.ts";
import type { Issue } from "../issue.ts";
import type { OptionProblem } from "../options.ts";
import { isVariable } from "../setting.ts";
import { isSource, type Source } from "../source.ts";

/** A source: made by one of ours, no credential written out, an address that is one and protects what it carries. */
export function checkSource(source: Source, where: { readonly environment?: string; readonly key?: string }): Issue[] {
  if (!isSource(source))
    return [
      {
        code: "config/invalid-option",
        facts: { ...where, option: "source", wanted: "a source such as local() or vault({ ... })" },
      },
    ];
  return [source, ...(source["~sources"] ?? [])].flatMap((one) => [
    ...(one["~problems"] ?? []).map((problem) => optionIssue(problem, where)),
    ...one.identities.flatMap((identity) => checkIdentity(identity, one, where)),
    ...(one["~problems"] === undefined ? checkVariables(one, where) : []),
    ...checkAddress(one, where),
  ]);
}

/** A wrong option of a source or an identity, as an issue. */
export function optionIssue({ option, wanted, credential }: OptionProblem, where: Issue["facts"]): Issue {
  if (credential === true) return { code: "config/value-in-declaration", facts: { ...where, option } };
  if (wanted === undefined) return { code: "config/unknown-option", facts: { ...where, option } };
  return { code: "config/invalid-option", facts: { ...where, option, wanted } };
}

function checkIdentity(identity: Identity, source: Source, where: Issue["facts"]): Issue[] {
  const foreign: Issue[] =
    identity.backend === source.backend
      ? []
      : [
          {
            code: "config/invalid-option",
            facts: { ...where, option: "identity", wanted: `an identity of ${source.backend}` },
          },
        ];
  return [
    ...foreign,
    ...(identity["~problems"] ?? []).map((problem) => optionIssue(problem, where)),
    ...literalCredentials(identity).map(
      (option): Issue => ({ code: "config/value-in-declaration", facts: { ...where, option } }),
    ),
  ];
}

function checkVariables(source: Source, where: { readonly environment?: string }): Issue[] {
  const given = [source.settings, ...source.identities.map((identity) => identity.settings)].flatMap((settings) =>
    Object.entries(settings),
  );
  return given.flatMap(([option, value]): Issue[] => {
    const wanted = isVariable(value) ? "variable() with a name of letters, digits and _" : "text that is not empty";
    const holds = isVariable(value)
      ? /^[A-Za-z_][A-Za-z0-9_]*$/.test(value.variable)
      : value !== "" && ["string", "boolean"].includes(typeof value);
    return holds ? [] : [{ code: "config/invalid-option", facts: { ...where, option, wanted } }];
  });
}

function checkAddress(source: Source, where: { readonly environment?: string }): Issue[] {
  const { address, insecure } = source.settings;
  if (typeof address !== "string") return [];
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const usable =
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    url.username === "" &&
    url.password === "" &&
    url.search === "" &&
    url.hash === "";
  if (!usable)
    return [
      {
        code: "config/invalid-option",
        facts: { ...where, option: "address", wanted: "an http or https URL without credentials, query or fragment" },
      },
    ];
  return url.protocol === "https:" || insecure === true || isLoopback(url.hostname)
    ? []
    : [{ code: "config/insecure", facts: { ...where, option: "address" } }];
}

/** Whether a host name stays on this machine (RFC 6761 for localhost, RFC 1122 for 127/8, RFC 4291 for ::1). */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    /^127(?:\.\d{1,3}){3}$/.test(hostname) ||
    hostname === "[::1]" ||
    hostname === "::1"
  );
}
