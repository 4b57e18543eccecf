import { randomBytes } from "node:crypto";
import { crc32c } from "./crc32c.ts";
import type { Projects } from "./projects.ts";

export type VersionState = "ENABLED" | "DISABLED" | "DESTROYED";

export interface Timestamp {
  readonly seconds: number;
  readonly nanos: number;
}

/** What the service says of a payload's checksum. */
export type Checksum = "right" | "wrong" | "absent";

export interface StoredVersion {
  readonly name: string;
  readonly etag: string;
  readonly createTime: Timestamp;
  readonly checksumGiven: boolean;
  state: VersionState;
  destroyTime?: Timestamp;
  data: Buffer;
  checksum: Checksum;
}

export interface StoredSecret {
  /** With the project's number: `projects/N/secrets/ID` or `projects/N/locations/L/secrets/ID`. */
  readonly name: string;
  readonly etag: string;
  readonly createTime: Timestamp;
  /** Fields as the client sent them: replication, labels, annotations. */
  fields: Readonly<Record<string, unknown>>;
  readonly aliases: Map<string, number>;
  /** The first has the number 1. */
  readonly versions: StoredVersion[];
}

/** Where a secret is: the first project and no location unless given. */
export interface Place {
  /** By id or number. */
  readonly project?: string;
  /** Makes it a regional secret. */
  readonly location?: string;
}

const etag = (): string => `"${randomBytes(7).toString("hex")}"`;

/** The state of the store, and the way for a test to prepare it without asking the service. */
export class Secrets {
  readonly #secrets = new Map<string, StoredSecret>();
  readonly #projects: Projects;
  readonly #now: () => number;

  constructor(projects: Projects, now: () => number) {
    this.#projects = projects;
    this.#now = now;
  }

  /** Adds an enabled version, and the secret when there is none; gives the version's number. Takes what the API refuses. */
  put(id: string, value: string | Uint8Array, place: Place = {}): number {
    const name = this.#nameOf(id, place);
    const secret = this.#secrets.get(name) ?? this.create(name, { replication: { automatic: {} } });
    this.add(secret, Buffer.from(value), false);
    return secret.versions.length;
  }

  /** A secret without versions. */
  putEmpty(id: string, place: Place = {}): void {
    this.create(this.#nameOf(id, place), { replication: { automatic: {} } });
  }

  setState(id: string, version: number, state: VersionState, place: Place = {}): void {
    this.transition(this.#expectVersion(id, version, place), state);
  }

  /** Points an alias at a version, which need not exist. */
  alias(id: string, alias: string, version: number, place: Place = {}): void {
    this.#expect(id, place).aliases.set(alias, version);
  }

  /** What the service says of the payload's checksum from now on. */
  setChecksum(id: string, version: number, checksum: Checksum, place: Place = {}): void {
    this.#expectVersion(id, version, place).checksum = checksum;
  }

  remove(id: string, place: Place = {}): void {
    this.#secrets.delete(this.#expect(id, place).name);
  }

  clear(): void {
    this.#secrets.clear();
  }

  get(name: string): StoredSecret | undefined {
    return this.#secrets.get(name);
  }

  under(parent: string): readonly StoredSecret[] {
    return [...this.#secrets.values()].filter(({ name }) => name.startsWith(`${parent}/secrets/`));
  }

  create(name: string, fields: Readonly<Record<string, unknown>>): StoredSecret {
    const secret = { name, fields, etag: etag(), createTime: this.#time(), aliases: new Map(), versions: [] };
    this.#secrets.set(name, secret);
    return secret;
  }

  delete(name: string): void {
    this.#secrets.delete(name);
  }

  add(secret: StoredSecret, data: Buffer, checksumGiven: boolean): StoredVersion {
    const version: StoredVersion = {
      name: `${secret.name}/versions/${secret.versions.length + 1}`,
      etag: etag(),
      createTime: this.#time(),
      checksumGiven,
      state: "ENABLED",
      data,
      checksum: "right",
    };
    secret.versions.push(version);
    return version;
  }

  transition(version: StoredVersion, state: VersionState): void {
    version.state = state;
    if (state !== "DESTROYED") return;
    version.destroyTime = this.#time();
    version.data = Buffer.alloc(0);
  }

  #nameOf(id: string, { project, location }: Place): string {
    const { number } = this.#projects.expect(project);
    return `projects/${number}${location === undefined ? "" : `/locations/${location}`}/secrets/${id}`;
  }

  #expect(id: string, place: Place): StoredSecret {
    const name = this.#nameOf(id, place);
    const secret = this.#secrets.get(name);
    if (secret === undefined) throw new Error(`no secret ${name}`);
    return secret;
  }

  #expectVersion(id: string, number: number, place: Place): StoredVersion {
    const version = this.#expect(id, place).versions[number - 1];
    if (version === undefined) throw new Error(`no version ${number} of ${id}`);
    return version;
  }

  #time(): Timestamp {
    const milliseconds = this.#now();
    return { seconds: Math.floor(milliseconds / 1000), nanos: (milliseconds % 1000) * 1e6 };
  }
}

/** The checksum to send, or nothing. */
export function checksumOf({ data, checksum }: StoredVersion): { dataCrc32c?: string } {
  if (checksum === "absent") return {};
  const right = crc32c(data);
  return { dataCrc32c: String(checksum === "right" ? right : (right ^ 1) >>> 0) };
}
