import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type ConnectProxy, startConnectProxy } from "../connect-proxy.ts";
import type { Fault } from "../faults.ts";
import { Flights, Recorder } from "../recorder.ts";
import { scratchFolder } from "../scratch-folder.ts";
import { makeTlsFiles } from "../tls.ts";
import type { Grant } from "./access.ts";
import { writeAzureCli } from "./cli.ts";
import { type CloudName, certificateNames, cloudNamed, isLoginHost, vaultHost } from "./clouds.ts";
import { type App, type AppSettings, Directory, type ManagedIdentities } from "./directory.ts";
import type { AzureMatch, AzureRequest } from "./faults.ts";
import { handler, listen } from "./listener.ts";
import { appServicePath } from "./managed-identity.ts";
import type { SecretSettings, VaultSettings } from "./secrets.ts";
import { routePlain, routeSecure, type Services, vaultOf } from "./services.ts";
import { makeTokenSigner } from "./tokens.ts";

export interface AzureOptions {
  /** A new one unless given. */
  readonly tenant?: string;
  /** How long the access tokens count: an hour unless given. */
  readonly tokenSeconds?: number;
}

/** A token to hand to a client; right in all points that are not given. */
export interface TokenOptions {
  readonly clientId: string;
  readonly audience?: string;
  readonly tenant?: string;
  readonly cloud?: CloudName;
  /** From now; below zero for one that is over. */
  readonly seconds?: number;
  /** Signed by another key than the published one. */
  readonly forged?: boolean;
}

type Environment = Readonly<Record<string, string>>;

/** A vault is named by the first part of its host, which is then in the public cloud, or by its URL. */
export interface Azure {
  readonly tenant: string;
  /** `https://localhost:PORT`: a vault of its own and a login host, for a client that is told so by its options. */
  readonly url: string;
  readonly ca: string;
  readonly caFile: string;
  /** Every tunnel ends here, whatever vault or login host was asked for; other names get 502. */
  readonly proxy: ConnectProxy;
  /** Makes a child process reach this server by production URLs. */
  readonly env: Environment;
  /** Makes it one on App Service, or on a virtual machine, with the managed identities that are assigned. */
  readonly appServiceEnv: Environment;
  readonly imdsEnv: Environment;
  vaultUrl(name: string, cloud?: CloudName): string;

  /** Registers an application. It may do nothing until it gets a grant. */
  app(settings?: AppSettings): App;
  grant(grant: Grant): void;
  /** Takes all grants away. */
  revoke(clientId: string): void;
  /** Which managed identities the asking machine has, in place of those before; none at first. */
  assign(managed: ManagedIdentities): void;
  token(options: TokenOptions): Promise<string>;
  /** Writes a program `az` into a folder, logged in as an application or as nobody. */
  cli(folder: string, clientId?: string): Promise<void>;

  /** Writes a new version of a secret, with its vault when there is none; gives the version's id. */
  seed(vault: string, name: string, value: string | Uint8Array, settings?: SecretSettings): string;
  enable(vault: string, name: string, enabled: boolean, version?: string): void;
  /** Soft deletion. */
  remove(vault: string, name: string): void;
  /** Replaces the settings of a vault, which is made when there is none. */
  configure(vault: string, settings: VaultSettings): void;

  /** Every request, in the order of arrival. */
  readonly requests: readonly AzureRequest[];
  readonly inFlight: number;
  readonly peakInFlight: number;
  /** Each matching request takes the next of these faults; when they are used up, requests pass. */
  script(faults: readonly Fault[], match?: AzureMatch): void;
  /** Every matching request gets this fault until `clear()`. */
  always(fault: Fault, match?: AzureMatch): void;
  /** Forgets the faults and what was recorded; keeps vaults, applications and grants. */
  clear(): void;
  /** Resolves once so many (matching) requests have arrived since the start or `clear()`. */
  arrived(count: number, match?: AzureMatch): Promise<void>;
  stop(): Promise<void>;
}

type Content = Pick<
  Azure,
  "vaultUrl" | "app" | "grant" | "revoke" | "assign" | "token" | "cli" | "seed" | "enable" | "remove" | "configure"
>;

const secretName = /^[0-9a-zA-Z-]{1,127}$/;

function tokenFor({ directory, signer, tokenSeconds }: Services, options: TokenOptions): Promise<string> {
  const { clientId, tenant = directory.tenant, seconds = tokenSeconds } = options;
  const cloud = cloudNamed(options.cloud ?? "public");
  const objectId = directory.app(clientId)?.objectId ?? randomUUID();
  const audience = options.audience ?? cloud.resource;
  const claims = { clientId, objectId, tenant, audience, cloud, proof: "1", seconds } as const;
  return options.forged === true ? signer.forge(claims) : signer.sign(claims);
}

function content(services: Services): Content {
  const { directory, vaults, grants } = services;
  const vault = (named: string): ReturnType<typeof vaultOf> => vaultOf(vaults, vaultHost(named));
  return {
    vaultUrl: (name, cloud = "public") => `https://${name}${cloudNamed(cloud).vaultSuffix}`,
    app: (settings = {}) => directory.register(settings),
    grant: (grant) => {
      grants.push({ ...grant, ...(grant.vault === undefined ? {} : { vault: vaultHost(grant.vault) }) });
    },
    revoke: (clientId) => {
      grants.splice(0, grants.length, ...grants.filter((grant) => grant.clientId !== clientId));
    },
    assign: (managed) => directory.assign(managed),
    token: (options) => tokenFor(services, options),
    cli: async (folder, clientId) => {
      if (clientId === undefined) return writeAzureCli(folder, undefined);
      const token = await tokenFor(services, { clientId });
      const { resource } = cloudNamed("public");
      return writeAzureCli(folder, { token, resource, tenant: directory.tenant, seconds: services.tokenSeconds });
    },
    seed: (named, name, value, settings = {}) => {
      if (!secretName.test(name)) throw new Error(`${name} cannot be the name of a secret`);
      return vault(named).write(name, value, settings).version;
    },
    enable: (named, name, enabled, version) => vault(named).enable(name, enabled, version),
    remove: (named, name) => vault(named).remove(name),
    configure: (named, settings) => {
      vault(named).settings = settings;
    },
  };
}

function environments(caFile: string, proxyUrl: string, plainUrl: string, identityHeader: string) {
  return {
    // Python's clients know the CA by the second name. What is on this machine goes past the proxy.
    env: {
      HTTPS_PROXY: proxyUrl,
      NO_PROXY: "127.0.0.1,localhost",
      NODE_EXTRA_CA_CERTS: caFile,
      REQUESTS_CA_BUNDLE: caFile,
    },
    appServiceEnv: { IDENTITY_ENDPOINT: `${plainUrl}${appServicePath}`, IDENTITY_HEADER: identityHeader },
    imdsEnv: { AZURE_POD_IDENTITY_AUTHORITY_HOST: plainUrl },
  };
}

const every: AzureMatch = () => true;

/**
 * Starts a stand-in for Azure: the secrets of Key Vault, Entra's token endpoint, managed identities. Tokens and
 * assertions are really verified; it only reads secrets, and is filled by calls in this process.
 */
export async function startAzure(options: AzureOptions = {}): Promise<Azure> {
  const folder = scratchFolder("azure");
  const [files, signer] = await Promise.all([makeTlsFiles(folder.path, certificateNames), makeTokenSigner()]);
  const services: Services = {
    directory: new Directory(options.tenant ?? randomUUID()),
    signer,
    tokenSeconds: options.tokenSeconds ?? 3600,
    vaults: new Map(),
    grants: [],
    identityHeader: randomUUID(),
  };
  const recorder = new Recorder<AzureRequest>();
  const flights = new Flights();
  const records = { recorder, flights };
  const identity = { cert: readFileSync(files.certificateFile), key: readFileSync(files.keyFile) };
  const secureHandler = handler((incoming) => routeSecure(services, incoming), records);
  const plainHandler = handler((incoming) => routePlain(services, incoming), records);
  const [secure, plain] = await Promise.all([
    listen(createHttpsServer(identity, secureHandler)),
    listen(createHttpServer(plainHandler)),
  ]);
  const resolves = (hostname: string): boolean => isLoginHost(hostname) || services.vaults.has(hostname);
  const proxy = await startConnectProxy({ target: { port: secure.port }, resolves });
  return {
    tenant: services.directory.tenant,
    url: `https://localhost:${secure.port}`,
    ca: readFileSync(files.caFile, "utf8"),
    caFile: files.caFile,
    proxy,
    ...environments(files.caFile, proxy.url, `http://127.0.0.1:${plain.port}`, services.identityHeader),
    ...content(services),
    requests: recorder.requests,
    get inFlight() {
      return flights.now;
    },
    get peakInFlight() {
      return flights.peak;
    },
    script: (faults, match = every) => recorder.add({ faults: [...faults], forever: false, match }),
    always: (fault, match = every) => recorder.add({ faults: [fault], forever: true, match }),
    clear: () => {
      recorder.clear();
      flights.peak = flights.now;
    },
    arrived: (count, match = every) => recorder.arrived(count, match),
    stop: async () => {
      await Promise.all([proxy.stop(), secure.stop(), plain.stop()]);
      folder.remove();
    },
  };
}
