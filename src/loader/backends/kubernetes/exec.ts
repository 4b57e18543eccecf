import type { ChildProcess, SpawnOptions } from "node:child_process";
import type { RequestOptions } from "node:https";
import { isAbsolute, join } from "node:path";
import type { Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { jwtClaims } from "../../jwt-claims.ts";
import { kubernetesError } from "./hints.ts";
import type { Selected } from "./kubeconfig.ts";

/** What a command of a kubeconfig gave. */
export interface ExecCredential {
  readonly token?: string | undefined;
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
  readonly expiresAt?: number | undefined;
}

/** An exec plugin as a kubeconfig declares it. */
interface Plugin {
  readonly apiVersion?: string;
  readonly command: string;
  readonly args?: readonly string[] | null;
  readonly env?: readonly { readonly name: string; readonly value: string }[] | null;
  readonly provideClusterInfo?: boolean;
}

/** Runs the command of a kubeconfig's user by the client's own ExecAuth, within the load's time. */
export async function execCredential(selected: Selected, context: Context): Promise<ExecCredential> {
  const { user, origin, folder } = selected;
  const plugin = user?.exec as Plugin;
  const about = { name: plugin.command, origin, path: origin };
  const { ExecAuth } = await import("@kubernetes/client-node/dist/exec_auth.js");
  const auth = new ExecAuth();
  const { env, args, ...rest } = plugin;
  const info = { name: "KUBERNETES_EXEC_INFO", value: execInfo(plugin, selected) };
  const whole = { ...rest, args: args ?? [], env: [...(env ?? []), info], command: located(plugin.command, folder) };
  const running = started(context);
  Object.assign(auth, { execFn: running.spawn });
  context.meter.logins += 1;
  try {
    const options: RequestOptions = {};
    await auth.applyAuthentication({ name: user?.name ?? "", exec: whole }, options);
    const credential = credentialIn(options);
    if (credential.token !== undefined) context.onToken?.(credential.token);
    return credential;
  } catch {
    // Its words are whatever the command wrote to its error output.
    if (running.reason() !== undefined)
      throw new SecretsError(running.reason() ?? "internal/bug", { action: "log in" });
    throw kubernetesError("backend/unauthenticated", "execFailed", about, "log in");
  } finally {
    running.end();
  }
}

/** A command with a folder in it is from the kubeconfig's own, one without from the PATH. */
function located(command: string, folder: string): string {
  return isAbsolute(command) || !/[/\\]/.test(command) ? command : join(folder, command);
}

function execInfo({ apiVersion, provideClusterInfo }: Plugin, { cluster }: Selected): string {
  const about = {
    server: cluster.server,
    "certificate-authority-data": cluster.caData,
    "tls-server-name": cluster.tlsServerName,
    "insecure-skip-tls-verify": cluster.skipTLSVerify,
  };
  const spec = { interactive: false, ...(provideClusterInfo === true ? { cluster: about } : {}) };
  return JSON.stringify({ apiVersion, kind: "ExecCredential", spec });
}

function credentialIn({ headers, cert, key }: RequestOptions): ExecCredential {
  const authorization = (headers as { readonly [name: string]: unknown } | undefined)?.["Authorization"];
  const token = typeof authorization === "string" ? authorization.replace(/^Bearer /, "") : undefined;
  const [certText, keyText] = [cert, key].map((pem) => (typeof pem === "string" ? pem : undefined));
  if (token === undefined && certText === undefined) throw new TypeError("no credential");
  const expiresAt = token === undefined ? undefined : jwtClaims(token)?.expiresAt;
  return { token, cert: certText, key: keyText, expiresAt };
}

interface Running {
  readonly spawn: (command: string, args: readonly string[], options: SpawnOptions) => ChildProcess;
  /** Why it was ended, where it was. */
  readonly reason: () => "backend/timeout" | "backend/aborted" | undefined;
  readonly end: () => void;
}

/** Ends the command when the load ends. */
function started({ signal, clock, deadline }: Context): Running {
  let child: ChildProcess | undefined;
  let reason: ReturnType<Running["reason"]>;
  const stop = (why: typeof reason) => (): void => {
    reason ??= why;
    child?.kill("SIGKILL");
  };
  const aborted = stop("backend/aborted");
  const cancel = clock.after(Math.max(0, deadline - clock.now()), stop("backend/timeout"));
  signal.addEventListener("abort", aborted);
  return {
    spawn: (command, args, options) => {
      const { spawn } = process.getBuiltinModule("node:child_process");
      child = spawn(command, [...args], { ...options, stdio: ["ignore", "pipe", "pipe"] });
      if (signal.aborted) aborted();
      return child;
    },
    reason: () => reason,
    end: () => {
      cancel();
      signal.removeEventListener("abort", aborted);
    },
  };
}
