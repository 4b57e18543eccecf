import { generateKeyPair, type KeyObject, randomBytes } from "node:crypto";
import { promisify } from "node:util";
import type { Projects } from "./projects.ts";

/** A key file as `gcloud iam service-accounts keys create` writes it. */
export interface ServiceAccountKeyFile {
  readonly type: "service_account";
  readonly project_id: string;
  readonly private_key_id: string;
  readonly private_key: string;
  readonly client_email: string;
  readonly client_id: string;
  readonly auth_uri: string;
  readonly token_uri: string;
  readonly universe_domain: string;
}

export interface ServiceAccountKey {
  readonly email: string;
  readonly publicKey: KeyObject;
}

/** Service accounts with keys. One without a key needs no entry here: a member name is enough. */
export class ServiceAccounts {
  readonly #keys = new Map<string, ServiceAccountKey>();
  readonly #projects: Projects;

  constructor(projects: Projects) {
    this.#projects = projects;
  }

  /** Makes a new key of an account. */
  async createKey(email: string): Promise<ServiceAccountKeyFile> {
    const { publicKey, privateKey } = await promisify(generateKeyPair)("rsa", { modulusLength: 2048 });
    const id = randomBytes(20).toString("hex");
    this.#keys.set(id, { email, publicKey });
    return {
      type: "service_account",
      project_id: this.#projects.first.id,
      private_key_id: id,
      private_key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
      client_email: email,
      client_id: "100000000000000000000",
      auth_uri: "https://accounts.google.com/o/oauth2/auth",
      token_uri: "https://oauth2.googleapis.com/token",
      universe_domain: "googleapis.com",
    };
  }

  /** Deletes a key by its id. */
  deleteKey(id: string): void {
    this.#keys.delete(id);
  }

  byKey(id: string | undefined): ServiceAccountKey | undefined {
    return id === undefined ? undefined : this.#keys.get(id);
  }

  /** All keys of an account: a token need not say by which one it was signed. */
  byEmail(email: string): readonly ServiceAccountKey[] {
    return [...this.#keys.values()].filter((key) => key.email === email);
  }
}
