import { Redacted } from "../redaction/redacted.ts";
import { check } from "../schema/check/check.ts";
import type { AnyConfig } from "../schema/config.ts";
import * as declare from "../schema/declare.ts";
import { inventory } from "../schema/describe-config.ts";
import { plan } from "../schema/plan.ts";
import { formatReference, parseReference } from "../schema/reference.ts";
import { loadConfigFile } from "./config-file.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import { reveal } from "./secrets-object.ts";

/** The functions that find a declaration themselves, given by who calls: this file must not import them back. */
export interface Loaders {
  readonly loadSecrets: unknown;
  readonly openSecrets: unknown;
}

/** What `keystead` is to a declaration's file: this very instance, so that what it makes is what we read. */
export function ourselves(loaders: Loaders): { readonly [name: string]: unknown } {
  return {
    ...declare,
    ...loaders,
    check,
    formatReference,
    inventory,
    parseReference,
    plan,
    Redacted,
    reveal,
    SecretsError,
  };
}

/** A declaration, and where it lies. */
export interface FoundConfig {
  readonly config: AnyConfig;
  /** Its folder: relative paths in it are from there. */
  readonly root: string;
  readonly file: string;
}

/** Finds and loads the declaration of the working directory, or the one named. */
export function findConfig(loaders: Loaders, path?: string): Promise<FoundConfig> {
  return loadConfigFile({ ...(path === undefined ? {} : { file: path }), own: { keystead: ourselves(loaders) } });
}
