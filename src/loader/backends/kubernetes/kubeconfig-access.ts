import { Redacted } from "../../../redaction/redacted.ts";
import { isVariable } from "../../../schema/setting.ts";
import type { Context, Opening } from "../../backend.ts";
import { fromBase64 } from "../../base64.ts";
import { credentialFile, tokenFile, tokenIn } from "../../credential-file.ts";
import { fromVariable, type Input, present } from "../../identity-inputs.ts";
import { jwtClaims } from "../../jwt-claims.ts";
import { basic } from "../../transport/proxy.ts";
import type { TlsSettings } from "../../transport/transport.ts";
import { type Access, ownerOf } from "./access.ts";
import { bearer } from "./bearer.ts";
import { clusterAt, namespaceName } from "./cluster.ts";
import { type ExecCredential, execCredential } from "./exec.ts";
import { kubernetesError } from "./hints.ts";
import { kubeconfigFiles, type Selected, selectContext } from "./kubeconfig.ts";
import type { MethodOf } from "./method.ts";

/** A context of a kubeconfig. */
export const kubeconfig: MethodOf = async (settings, opening, context) => {
  const { needs, files } = await kubeconfigFiles(settings, context);
  const wanted = settings["context"];
  const chosen = isVariable(wanted) ? fromVariable(wanted.variable, context) : undefined;
  const found = files.map(({ path, text }): Input => ({ needs: `the file ${path}`, text, declared: false }));
  // Without a file the name of a context says nothing of who we can be.
  const none = present({ needs, text: undefined, declared: false }, chosen?.text === undefined ? chosen : undefined);
  return {
    inputs: files.length === 0 ? none : present(...found, chosen),
    open: async () =>
      accessOf(await selectContext(files, settings, context), settings["exec"] === true, opening, context),
  };
};

async function accessOf(selected: Selected, exec: boolean, opening: Opening, context: Context): Promise<Access> {
  const { user, origin, cluster } = selected;
  refuseUnsupported(selected, exec);
  const server = await serverTls(selected, opening);
  // Before any command runs: an address that is refused must not be paid for with a credential.
  clusterAt(cluster.server, server, `server of ${origin}`, opening);
  const granted = user?.exec ? await execCredential(selected, context) : undefined;
  const about = `user "${selected.context.user}" of ${origin}`;
  const token = await tokenOf(user, granted);
  const claims = token === undefined ? undefined : jwtClaims(token);
  const tls = { ...server, ...(await clientTls(user, granted, origin)) };
  const { namespace } = selected.context;
  return {
    method: "kubeconfig",
    cluster: clusterAt(cluster.server, tls, `server of ${origin}`, opening),
    namespace: namespace === undefined ? undefined : namespaceName(namespace, `the context of ${origin}`),
    authorization: token === undefined ? basicOf(user) : bearer(token, "kubeconfig", about),
    impersonate: user?.impersonateUser ?? undefined,
    origin: about,
    who: () => ownerOf(claims, about),
    claims,
    staleAt: granted?.expiresAt ?? (user?.tokenFile === undefined ? undefined : context.clock.now() + 60_000),
  };
}

function refuseUnsupported({ cluster, user, origin }: Selected, exec: boolean): void {
  if (cluster.proxyUrl)
    throw kubernetesError("config/unsupported", "proxyUrl", { option: "proxy-url", path: origin }, "log in");
  if (user?.authProvider)
    throw kubernetesError("config/unsupported", "authProvider", { option: "auth-provider", origin }, "log in");
  if (user?.exec && !exec) {
    const { command: name } = user.exec as { readonly command: string };
    throw kubernetesError("backend/unconfigured", "execNotPermitted", { name, path: origin }, "log in");
  }
}

async function tokenOf(user: Selected["user"], granted: ExecCredential | undefined): Promise<string | undefined> {
  if (granted?.token !== undefined) return granted.token;
  const written = user?.tokenFile === undefined ? undefined : await tokenFile(user.tokenFile);
  return written ?? (user?.token ? tokenIn(user.token) : undefined);
}

function basicOf(user: Selected["user"]): Redacted<string> | undefined {
  return user?.username ? Redacted.of(basic(`${user.username}:${user.password ?? ""}`)) : undefined;
}

async function serverTls({ cluster, origin }: Selected, { settings }: Opening): Promise<TlsSettings> {
  if (cluster.skipTLSVerify && settings["insecure"] !== true)
    throw kubernetesError(
      "config/insecure",
      "skipsVerification",
      { option: "insecure-skip-tls-verify", origin },
      "log in",
    );
  const ca = await pemOf("certificate-authority", cluster.caData, cluster.caFile, origin);
  return {
    ...(ca === undefined || cluster.skipTLSVerify ? {} : { ca }),
    ...(cluster.tlsServerName ? { serverName: cluster.tlsServerName } : {}),
    ...(cluster.skipTLSVerify ? { insecure: true } : {}),
  };
}

async function clientTls(
  user: Selected["user"],
  granted: ExecCredential | undefined,
  origin: string,
): Promise<Pick<TlsSettings, "cert" | "key">> {
  const cert = granted?.cert ?? (await pemOf("client-certificate", user?.certData, user?.certFile, origin));
  const key = granted?.key ?? (await pemOf("client-key", user?.keyData, user?.keyFile, origin));
  if (cert !== undefined && key !== undefined) return { cert, key };
  if (cert === undefined && key === undefined) return {};
  throw kubernetesError("backend/unconfigured", "halfCertificate", { origin }, "log in");
}

/** Data wins over a file, as with kubectl. */
async function pemOf(
  name: string,
  data: string | null | undefined,
  file: string | null | undefined,
  origin: string,
): Promise<string | undefined> {
  if (!data && !file) return undefined;
  const bytes = data ? fromBase64(data.replaceAll(/\s/g, "")) : undefined;
  const text = data
    ? bytes === undefined
      ? undefined
      : new TextDecoder().decode(bytes)
    : await credentialFile(file ?? "");
  if (text?.includes("-----BEGIN ") === true) return text;
  throw kubernetesError("config/invalid-option", "unreadablePem", { option: name, wanted: name, origin }, "log in");
}
