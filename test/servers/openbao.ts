import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { locate } from "./catalogue.ts";
import { request } from "./http-request.ts";
import { freePort, startProcess } from "./process.ts";
import { type ScratchFolder, scratchFolder } from "./scratch-folder.ts";

/** What another process needs to know to talk to a running OpenBao. */
export interface OpenBaoCoordinates {
  readonly address: string;
  readonly token: string;
  readonly unsealKey: string;
  readonly caFile?: string;
}

export interface ApiAnswer {
  readonly status: number;
  /** The JSON of the answer, `undefined` when the body is empty. */
  readonly body: ApiBody | undefined;
}

/** The envelope of Vault's API; what is inside depends on the path. */
export interface ApiBody {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly auth?: { readonly client_token: string; readonly [field: string]: unknown } | null;
  readonly errors?: readonly string[];
  readonly [field: string]: unknown;
}

export interface ApiOptions {
  readonly namespace?: string;
  /** Instead of root; `null` sends none. */
  readonly token?: string | null;
}

export interface OpenBao extends OpenBaoCoordinates {
  /** One API call. The path is what follows `/v1/`. A status is an answer, never an exception. */
  api(method: string, path: string, body?: unknown, options?: ApiOptions): Promise<ApiAnswer>;
  /** The same, for steps that have to succeed. */
  expect(method: string, path: string, body?: unknown, options?: ApiOptions): Promise<ApiBody>;
}

export interface OwnOpenBao extends OpenBao {
  stop(): Promise<void>;
}

/** A client for an OpenBao that is already running. */
export function connectOpenBao(coordinates: OpenBaoCoordinates): OpenBao {
  const ca = coordinates.caFile === undefined ? undefined : readFileSync(coordinates.caFile, "utf8");
  const api: OpenBao["api"] = async (method, path, body, options = {}) => {
    const token = options.token === undefined ? coordinates.token : options.token;
    const { status, text } = await request(`${coordinates.address}/v1/${path}`, {
      method,
      headers: {
        ...(token === null ? {} : { "x-vault-token": token }),
        ...(options.namespace === undefined ? {} : { "x-vault-namespace": options.namespace }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(ca === undefined ? {} : { ca }),
    });
    return { status, body: text.trim() === "" ? undefined : (JSON.parse(text) as ApiBody) };
  };
  const expect: OpenBao["expect"] = async (method, path, body, options) => {
    const answer = await api(method, path, body, options);
    if (answer.status >= 300) {
      throw new Error(`${method} ${path} answered ${answer.status}: ${(answer.body?.errors ?? []).join("; ")}`);
    }
    return answer.body ?? {};
  };
  return { ...coordinates, api, expect };
}

async function launch(folder: ScratchFolder, tls: boolean): Promise<OwnOpenBao> {
  const program = await locate("openbao");
  // It also listens on the next port, for a cluster.
  const port = await freePort(2);
  const certificates = join(folder.path, "tls");
  await mkdir(certificates, { recursive: true });
  const caFile = join(certificates, "vault-ca.pem");
  const address = `${tls ? "https" : "http"}://127.0.0.1:${port}`;
  const server = await startProcess({
    name: "OpenBao",
    command: program,
    args: [
      "server",
      "-dev",
      ...(tls ? ["-dev-tls", `-dev-tls-cert-dir=${certificates}`] : []),
      "-dev-root-token-id=root",
      `-dev-listen-address=127.0.0.1:${port}`,
      "-dev-no-store-token",
    ],
    env: { HOME: folder.path, PATH: process.env["PATH"] },
    ready: async (output) => {
      if (!output.includes("Root Token:")) return false;
      const ca = tls ? { ca: readFileSync(caFile, "utf8") } : {};
      const health = await request(`${address}/v1/sys/health`, ca).catch(() => undefined);
      return health?.status === 200;
    },
    // Everything is in memory: there is nothing that an orderly end would save.
    stopSignal: "SIGKILL",
  });
  const unsealKey = /^Unseal Key: (\S+)$/m.exec(server.output())?.[1];
  if (unsealKey === undefined) {
    await server.stop();
    throw new Error("OpenBao printed no unseal key");
  }
  const coordinates = { address, token: "root", unsealKey, ...(tls ? { caFile } : {}) };
  return {
    ...connectOpenBao(coordinates),
    stop: async () => {
      await server.stop();
      folder.remove();
    },
  };
}

/** Starts an OpenBao in dev mode, in memory, with KV version 2 at `secret/` and the root token `root`. */
export async function startOpenBao(options: { tls?: boolean } = {}): Promise<OwnOpenBao> {
  const folder = scratchFolder("openbao");
  try {
    return await launch(folder, options.tls ?? false);
  } catch (error) {
    folder.remove();
    throw error;
  }
}
