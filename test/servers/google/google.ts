import { readFile } from "node:fs/promises";
import { scratchFolder } from "../scratch-folder.ts";
import { makeTlsFiles } from "../tls.ts";
import type { Services } from "./dispatch.ts";
import { type Front, startFront } from "./front.ts";
import { Iam } from "./iam.ts";
import { Metadata } from "./metadata.ts";
import { OAuth } from "./oauth.ts";
import { type Project, Projects } from "./projects.ts";
import { Secrets } from "./secrets.ts";
import { ServiceAccounts } from "./service-accounts.ts";
import { type AccessToken, type TokenOptions, Tokens } from "./tokens.ts";
import { Traffic } from "./traffic.ts";
import { WorkloadIdentity } from "./workload-identity.ts";

export interface GoogleOptions {
  /** The first is where seeds go that name none. */
  readonly projects?: readonly [Project, ...Project[]];
  /** Locations whose regional host has a certificate. */
  readonly locations?: readonly string[];
  /** The clock of tokens and time stamps, in milliseconds since the epoch. Clients keep their own. */
  readonly now?: () => number;
}

export interface Google {
  /** `https://localhost:PORT`: REST, gRPC, STS, impersonation and the token endpoint. */
  readonly url: string;
  readonly port: number;
  /** `http://127.0.0.1:PORT`: the same without TLS and gRPC, and the metadata server. */
  readonly plainUrl: string;
  /** For `GCE_METADATA_HOST`. */
  readonly metadataHost: string;
  /** The CA of the certificate, which is for localhost and for Google's hosts. */
  readonly caFile: string;
  /** What a client's process needs to trust it: Node, gRPC, Python. */
  readonly environment: Readonly<Record<string, string>>;
  readonly project: Project;
  readonly projects: Projects;
  readonly secrets: Secrets;
  readonly iam: Iam;
  readonly serviceAccounts: ServiceAccounts;
  readonly oauth: OAuth;
  readonly workloadIdentity: WorkloadIdentity;
  readonly metadata: Metadata;
  readonly tokens: Tokens;
  readonly traffic: Traffic;
  /** An access token of a member such as `user:a@example.com`, as if a login had given it. */
  token(member: string, options?: TokenOptions): AccessToken;
  stop(): Promise<void>;
}

const defaultProjects = [
  { id: "keystead-test", number: "123456789012" },
  { id: "keystead-other", number: "210987654321" },
] as const;

function assemble(projects: Projects, now: () => number): Services & { readonly serviceAccounts: ServiceAccounts } {
  const serviceAccounts = new ServiceAccounts(projects);
  const tokens = new Tokens(serviceAccounts, now);
  return {
    projects,
    serviceAccounts,
    tokens,
    iam: new Iam(projects),
    secrets: new Secrets(projects, now),
    workloadIdentity: new WorkloadIdentity(projects, tokens, now),
    oauth: new OAuth(serviceAccounts, tokens, now),
    metadata: new Metadata(projects, tokens),
  };
}

async function certificate(
  folder: string,
  locations: readonly string[],
): Promise<{ ca: string; cert: string; key: string }> {
  const regional = locations.map((location) => `secretmanager.${location}.rep.googleapis.com`);
  const files = await makeTlsFiles(folder, ["*.googleapis.com", ...regional]);
  const [cert, key] = await Promise.all([readFile(files.certificateFile, "utf8"), readFile(files.keyFile, "utf8")]);
  return { ca: files.caFile, cert, key };
}

async function startFronts(
  parts: { readonly services: Services; readonly traffic: Traffic },
  tls: { readonly cert: string; readonly key: string },
): Promise<{ readonly secure: Front; readonly plain: Front }> {
  const [secure, plain] = await Promise.all([startFront(parts, tls), startFront(parts)]);
  return { secure, plain };
}

/** Starts Google Secret Manager and what its clients log in with, in this process. Nobody may do anything at first. */
export async function startGoogle(options: GoogleOptions = {}): Promise<Google> {
  const { now = Date.now, locations = ["europe-west4", "us-central1"] } = options;
  const services = assemble(new Projects(options.projects ?? defaultProjects), now);
  const traffic = new Traffic();
  const folder = scratchFolder("google");
  const { ca, cert, key } = await certificate(folder.path, locations);
  const { secure, plain } = await startFronts({ services, traffic }, { cert, key });
  return {
    ...services,
    traffic,
    url: `https://localhost:${secure.port}`,
    port: secure.port,
    plainUrl: `http://127.0.0.1:${plain.port}`,
    metadataHost: `127.0.0.1:${plain.port}`,
    caFile: ca,
    environment: {
      NODE_EXTRA_CA_CERTS: ca,
      GRPC_DEFAULT_SSL_ROOTS_FILE_PATH: ca,
      REQUESTS_CA_BUNDLE: ca,
    },
    project: services.projects.first,
    token: (member, tokenOptions) => services.tokens.issue([member], tokenOptions),
    stop: async () => {
      await Promise.all([secure.stop(), plain.stop()]);
      folder.remove();
    },
  };
}
