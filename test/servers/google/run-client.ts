import { fileURLToPath } from "node:url";
import type { SecretManagerServiceClient } from "@google-cloud/secret-manager";
import { execute } from "../command.ts";
import type { Google } from "./google.ts";

export interface ClientCall {
  readonly method: Extract<
    keyof SecretManagerServiceClient,
    | "accessSecretVersion"
    | "getSecretVersion"
    | "listSecretVersions"
    | "getSecret"
    | "listSecrets"
    | "createSecret"
    | "addSecretVersion"
    | "disableSecretVersion"
    | "enableSecretVersion"
    | "destroySecretVersion"
    | "testIamPermissions"
  >;
  readonly request: object;
  readonly timeoutMs?: number;
  /** Instead of the task's login. */
  readonly token?: string;
}

export interface ClientTask {
  readonly transport: "grpc" | "rest";
  /** Google's own hosts unless given. */
  readonly endpoint?: { readonly host: string; readonly port?: number };
  /** A token, or one to be fetched first with Google's auth library; the client's own way unless given. */
  readonly login?: { readonly token: string } | "fetch";
  readonly calls: readonly ClientCall[];
  /** Starts all calls at once. */
  readonly together?: boolean;
}

/**
 * What the client reported: the answer, or its error's `code`, `message` and `reason`. Over REST the code of Python's
 * client is that of HTTP, everything else is gRPC's.
 */
export interface ClientOutcome {
  readonly value?: unknown;
  readonly code?: number | string | undefined;
  readonly message?: string;
  readonly reason?: string | undefined;
}

export type Client = (google: Google, task: ClientTask, env?: NodeJS.ProcessEnv) => Promise<readonly ClientOutcome[]>;

function client(command: string, program: string, own: NodeJS.ProcessEnv = {}): Client {
  const file = fileURLToPath(new URL(program, import.meta.url));
  return async (google, task, env = {}) => {
    const { PATH, HOME } = process.env;
    // Off Google nothing should look for a metadata server.
    const base = { PATH, HOME, METADATA_SERVER_DETECTION: "none", NO_GCE_CHECK: "true" };
    const { code, stdout, stderr } = await execute(command, [file, JSON.stringify(task)], {
      env: { ...base, ...google.environment, ...own, ...env },
      deadlineMs: 60_000,
    });
    if (code !== 0) throw new Error(`${program} ended with ${code}: ${stderr.slice(-2000)}`);
    return JSON.parse(stdout) as readonly ClientOutcome[];
  };
}

/** Google's client for Node, in a process of its own. */
export const nodeClient: Client = client(process.execPath, "client.ts");

/** Google's client for Python, from the folder that holds its packages. */
export function pythonClient(packages: string): Client {
  return client("python3", "client.py", { PYTHONPATH: packages, PYTHONDONTWRITEBYTECODE: "1" });
}
