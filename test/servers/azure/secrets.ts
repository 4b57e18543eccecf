import { randomBytes } from "node:crypto";
import { epochSeconds } from "./answer.ts";

export interface SecretSettings {
  readonly disabled?: boolean;
  readonly expires?: Date;
  readonly notBefore?: Date;
  readonly created?: Date;
  readonly contentType?: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** The secret of a certificate, which Key Vault keeps by itself. */
  readonly managed?: boolean;
  /** Keeps the bytes as Azure's command line does: in base64, with the tag `file-encoding: base64`. */
  readonly binary?: boolean;
}

/** One version of a secret, with its times in whole seconds. */
export interface SecretVersion {
  readonly version: string;
  readonly value: string;
  readonly contentType: string | undefined;
  readonly tags: Readonly<Record<string, string>> | undefined;
  readonly enabled: boolean;
  readonly notBefore: number | undefined;
  readonly expires: number | undefined;
  readonly created: number;
  readonly updated: number;
  readonly managed: boolean;
}

export interface Secret {
  /** In the case in which it was first written. */
  readonly name: string;
  /** From the oldest to the current one. */
  readonly versions: SecretVersion[];
}

export interface VaultSettings {
  /** Whose tokens it takes; the server's own tenant unless given. */
  readonly tenant?: string;
  /** Access policies in place of roles: the other text of a denial. */
  readonly accessPolicies?: boolean;
  /** The address that the firewall claims to see and refuses. */
  readonly firewall?: string;
  /** False when only private links lead to it. */
  readonly publicAccess?: boolean;
}

function seconds(date: Date | undefined): number | undefined {
  return date === undefined ? undefined : Math.floor(date.getTime() / 1000);
}

function written(value: string | Uint8Array, settings: SecretSettings): SecretVersion {
  const binary = settings.binary === true;
  const created = seconds(settings.created) ?? epochSeconds();
  const text = binary ? Buffer.from(value).toString("base64") : Buffer.from(value).toString();
  const tags = binary ? { "file-encoding": "base64", ...settings.tags } : settings.tags;
  return {
    version: randomBytes(16).toString("hex"),
    value: text,
    contentType: settings.contentType,
    tags,
    enabled: settings.disabled !== true,
    notBefore: seconds(settings.notBefore),
    expires: seconds(settings.expires),
    created,
    updated: created,
    managed: settings.managed ?? false,
  };
}

/** One vault. Names count whatever the case of their letters. */
export class Vault {
  settings: VaultSettings = {};
  readonly #secrets = new Map<string, Secret>();

  write(name: string, value: string | Uint8Array, settings: SecretSettings): SecretVersion {
    const key = name.toLowerCase();
    const secret = this.#secrets.get(key) ?? { name, versions: [] };
    const version = written(value, settings);
    secret.versions.push(version);
    this.#secrets.set(key, secret);
    return version;
  }

  /** Soft deletion: until it is recovered, the name is not there for a reader. */
  remove(name: string): void {
    this.#secrets.delete(name.toLowerCase());
  }

  /** Enables or disables one version, the current one unless given. */
  enable(name: string, enabled: boolean, version?: string): void {
    const versions = this.#secrets.get(name.toLowerCase())?.versions ?? [];
    const index = version === undefined ? versions.length - 1 : versions.findIndex((one) => one.version === version);
    const before = versions[index];
    if (before === undefined) throw new Error(`no secret ${name} in this vault`);
    versions[index] = { ...before, enabled, updated: epochSeconds() };
  }

  secret(name: string): Secret | undefined {
    return this.#secrets.get(name.toLowerCase());
  }

  secrets(): readonly Secret[] {
    return [...this.#secrets.values()];
  }
}
