import { isVariable } from "../../../schema/setting.ts";
import type { Context, Opening } from "../../backend.ts";
import { credentialFile, variablePath } from "../../credential-file.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { serverAddress } from "../../server-address.ts";
import type { TlsSettings } from "../../transport/transport.ts";
import { vaultError } from "./hints.ts";

/** A server as its requests need it. */
export interface Server {
  /** Without a trailing slash; a path in front of `/v1` is kept. */
  readonly endpoint: string;
  /** Scheme, host and port: what an error may say. */
  readonly address: string;
  /** The variable that the address is from. */
  readonly variable: string | undefined;
  readonly namespace: string | undefined;
  readonly tls: TlsSettings;
}

/** Reads the settings of a store and the variables that Vault's own command honours. */
export async function serverOf({ settings, declared }: Opening, context: Context): Promise<Server> {
  const insecure = settings["insecure"] === true;
  const variable = isVariable(declared["address"]) ? declared["address"].variable : undefined;
  const url = addressOf(settings["address"], variable ?? "address", insecure);
  return {
    endpoint: url.href.replace(/\/+$/, ""),
    address: url.origin,
    variable,
    namespace: namespaceOf(settings["namespace"] ?? context.runtime.optionalVariable("VAULT_NAMESPACE")),
    tls: await tlsOf(context, insecure),
  };
}

function addressOf(address: string | boolean | undefined, option: string, insecure: boolean): URL {
  if (typeof address !== "string" || address === "")
    throw new SecretsError("config/missing-variable", { action: "read", facts: { variable: "VAULT_ADDR" } });
  return serverAddress(address, { option, example: "https://vault.example.com:8200", insecure });
}

function namespaceOf(namespace: string | boolean | undefined): string | undefined {
  if (typeof namespace !== "string") return undefined;
  const path = namespace.replace(/^\/+|\/+$/g, "");
  // It becomes a header.
  if (!/^[\x21-\x7e]*$/.test(path))
    throw new SecretsError("config/invalid-option", {
      action: "read",
      facts: { option: "namespace", wanted: "a path of printable ASCII" },
    });
  return path === "" ? undefined : path;
}

async function tlsOf(context: Context, insecure: boolean): Promise<TlsSettings> {
  const { runtime } = context;
  const set = (variable: string): string | undefined => runtime.optionalVariable(variable) || undefined;
  // Asked for, not merely looked up: node-vault reads this one by itself, and Deno must permit it.
  const skip = booleanOf("VAULT_SKIP_VERIFY", runtime.variable("VAULT_SKIP_VERIFY"));
  if (skip && !insecure)
    throw new SecretsError("config/insecure", { action: "read", facts: { variable: "VAULT_SKIP_VERIFY" } });
  const [certFile, keyFile, serverName] = [
    set("VAULT_CLIENT_CERT"),
    set("VAULT_CLIENT_KEY"),
    set("VAULT_TLS_SERVER_NAME"),
  ];
  if ((certFile === undefined) !== (keyFile === undefined))
    throw vaultError("config/missing-variable", "halfClientCertificate", {
      variable: certFile === undefined ? "VAULT_CLIENT_CERT" : "VAULT_CLIENT_KEY",
    });
  const ca = set("VAULT_CACERT_BYTES") ?? (await pem("VAULT_CACERT", context));
  const cert = await pem("VAULT_CLIENT_CERT", context);
  const key = await pem("VAULT_CLIENT_KEY", context);
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(serverName === undefined ? {} : { serverName }),
    ...(skip ? { insecure: true } : {}),
  };
}

// The texts that Go's strconv.ParseBool takes, as Vault's own command reads its variables.
const TRUE: readonly string[] = ["1", "t", "T", "TRUE", "true", "True"];
const FALSE: readonly string[] = ["", "0", "f", "F", "FALSE", "false", "False"];

function booleanOf(variable: string, text: string | undefined): boolean {
  if (text === undefined || FALSE.includes(text)) return false;
  if (TRUE.includes(text)) return true;
  throw new SecretsError("config/invalid-option", {
    action: "read",
    facts: { option: variable, wanted: "true or false" },
  });
}

async function pem(variable: string, context: Context): Promise<string | undefined> {
  const named = context.runtime.optionalVariable(variable) || undefined;
  if (named === undefined) return undefined;
  const path = variablePath(named, context);
  const text = await credentialFile(path).catch((error: SecretsError) => {
    throw error.about({ variable });
  });
  if (text?.includes("-----BEGIN ") === true) return text;
  const facts = { option: variable, path, variable };
  throw vaultError("config/invalid-option", text === undefined ? "noPemFile" : "notPem", facts);
}
