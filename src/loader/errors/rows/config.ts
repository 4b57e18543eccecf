import type { IssueCode } from "../../../schema/issue.ts";
import type { CatalogueRow } from "./row.ts";
import { named, quoted } from "./wording.ts";

/** Codes of `config/*`: what a declaration is told of by itself, and what only a load finds out. */
export type ConfigCode =
  | Extract<IssueCode, `config/${string}`>
  | "config/not-found"
  | "config/unloadable"
  | "config/untrusted"
  | "config/unknown-package"
  | "config/not-a-config"
  | "config/no-environment"
  | "config/missing-variable"
  | "config/unsupported"
  | "config/dangerous-name"
  | "config/impure"
  | "config/beyond-limits"
  | "config/browser";

export const configRows: { readonly [C in ConfigCode]: CatalogueRow } = {
  "config/not-found": {
    state: "no secrets.config.ts found",
    meaning: "No declaration lies between the working directory and the repository's root.",
    hint: () =>
      "Run `keystead init`, or name the file: by --config, or by `config` or `working-directory` in the Action",
    exit: 3,
    retryable: false,
  },
  "config/unloadable": {
    state: "the file does not load",
    meaning: "The declaration's file does not parse, or throws while it is evaluated.",
    hint: (f) => `Run \`node ${named(f.path, "secrets.config.ts")}\` to see the runtime's own words`,
    exit: 3,
    retryable: false,
  },
  "config/untrusted": {
    state: "the file may be changed by others",
    meaning: "The declaration found by itself is writable by everyone, or belongs to another user.",
    hint: (f) =>
      `Run \`chmod o-w ${named(f.path, "secrets.config.ts")}\`, or name the file: by --config, or by \`config\` in the Action`,
    exit: 3,
    retryable: false,
  },
  "config/unknown-package": {
    state: "it imports a package that is not installed",
    meaning: "The declaration imports a package that no node_modules holds. It is never downloaded.",
    hint: (f) => `Install ${quoted(f.name, "the package")} beside the declaration, or do without it`,
    exit: 3,
    retryable: false,
  },
  "config/not-a-config": {
    state: "its default export is no declaration",
    meaning: "The file has no default export made by `defineSecrets`.",
    hint: () => "Write `export default defineSecrets({ ... })`",
    exit: 3,
    retryable: false,
  },
  "config/no-environment": {
    state: "no environment was chosen",
    meaning: "Neither the option, nor KEYSTEAD_ENV, nor the declaration's `environmentFrom` names an environment.",
    hint: (f) =>
      `Set KEYSTEAD_ENV, pass --env, or give \`environment\` to the load or the Action: one of ${named(f.known, "the declared environments")}`,
    exit: 3,
    retryable: false,
  },
  "config/unknown-environment": {
    state: "this environment is not declared",
    meaning: "The environment that was asked for, or one that a `from` names, is not declared.",
    hint: (f) => `Use one of the declared environments: ${named(f.known, "see `environments`")}`,
    exit: 3,
    retryable: false,
  },
  "config/unknown-consumer": {
    state: "this consumer is not declared",
    meaning: "The consumer that was asked for is not declared.",
    hint: (f) => `Use one of the declared consumers: ${named(f.known, "see `consumers`")}`,
    exit: 3,
    retryable: false,
  },
  "config/unknown-key": {
    state: "this key is not declared",
    meaning: "A key that was asked for, or that a consumer or a composed URL names, is not declared.",
    hint: (f) => `Declare ${named(f.key, "the key")} under \`secrets\`, or mend its spelling`,
    exit: 3,
    retryable: false,
  },
  "config/invalid-key": {
    state: "it is no usable name",
    meaning:
      "A key is an identifier of at most 128 characters, unique without regard to case, and not then, constructor, toJSON, toString or __proto__.",
    hint: (f) => `Rename ${quoted(f.key, "the key")} to letters, digits and _, beginning with a letter or _`,
    exit: 3,
    retryable: false,
  },
  "config/duplicate-key": {
    state: "another key differs only by case, or has the same place by naming",
    meaning: "Two keys cannot be told apart in an environment or a store.",
    hint: (f) => `Rename ${named(f.key, "one of them")}, or give it a place of its own with \`from\``,
    exit: 3,
    retryable: false,
  },
  "config/unknown-option": {
    state: "it is not an option",
    meaning: "An option that does not exist was given.",
    hint: (f) => `Remove \`${named(f.option, "the option")}\`, or mend its spelling`,
    exit: 3,
    retryable: false,
  },
  "config/invalid-option": {
    state: "it is not a value this option takes",
    meaning: "An option has a value of another shape: a bad number or duration is an error, never a default.",
    hint: (f) => `Give \`${named(f.option, "the option")}\` ${named(f.wanted, "a value it takes")}`,
    exit: 3,
    retryable: false,
  },
  "config/invalid-default": {
    state: "the default does not fit the format",
    meaning: "A default's text is refused by the key's own format.",
    hint: (f) => `Give ${named(f.key, "the key")} a default that its format takes`,
    exit: 3,
    retryable: false,
  },
  "config/invalid-template": {
    state: "it is no URL template",
    meaning: "A composed URL is `scheme://` followed by text and keys between braces.",
    hint: (f) => `Write ${named(f.key, "it")} as url("scheme://{USER}:{PASSWORD}@{HOST}/path")`,
    exit: 3,
    retryable: false,
  },
  "config/cycle": {
    state: "it is composed of itself",
    meaning: "Composed URLs lead back to themselves.",
    hint: (f) => `Break the cycle ${named(f.known, "of the composed keys")}`,
    exit: 3,
    retryable: false,
  },
  "config/value-in-declaration": {
    state: "a credential stands in the declaration",
    meaning: "A password or a token was written into the declaration in clear.",
    hint: (f) =>
      `Replace \`${named(f.option, "it")}\` by variable("NAME") and change the credential, since it has been in a file`,
    exit: 3,
    retryable: false,
  },
  "config/missing-variable": {
    state: "the variable is not set",
    meaning: "A setting is read from a variable that is not set.",
    hint: (f) => `Set ${named(f.variable, "the variable")}`,
    exit: 3,
    retryable: false,
  },
  "config/insecure": {
    state: "the connection would not be protected",
    meaning: "`http:` off loopback, or certificate checks switched off, without `insecure: true` on the source.",
    hint: (f) =>
      `Use https:${f.variable === undefined ? "" : ` and unset ${f.variable}`}, or say \`insecure: true\` on the source`,
    exit: 3,
    retryable: false,
  },
  "config/unsupported": {
    state: "this version cannot do it yet",
    meaning: "The declaration says something that no code does yet. It is refused rather than ignored.",
    hint: (f) => `Do without \`${named(f.option, "it")}\` for now, or use a version that has it`,
    exit: 3,
    retryable: false,
  },
  "config/dangerous-name": {
    state: "a variable of this name changes how programs run",
    meaning:
      "The key's name would change how a program is started, or where it sends things, once it is in an environment.",
    hint: (f) => `Rename ${named(f.key, "the key")}, or leave it out with --keys`,
    exit: 3,
    retryable: false,
  },
  "config/impure": {
    state: "it does not say the same each time",
    meaning:
      "The declaration depends on the time, on chance, on its environment or on who looks, so what was reviewed need not be what loads.",
    hint: (f) =>
      `Make ${named(f.key, "it")} the same at any time and in any environment, with \`variable\` for what is not`,
    exit: 3,
    retryable: false,
  },
  "config/beyond-limits": {
    state: "its evaluation was ended",
    meaning: "Evaluated in the sandbox, the declaration took too much time or memory, or went too deep.",
    hint: (f) =>
      `Make ${named(f.path, "the declaration")} a plain list of what is needed, without loops that do not end`,
    exit: 3,
    retryable: false,
  },
  "config/browser": {
    state: "this is a browser",
    meaning: "The package was bundled for a browser, where no secret may go.",
    hint: () => "Load secrets on the server, and import keystead only there",
    exit: 3,
    retryable: false,
  },
};
