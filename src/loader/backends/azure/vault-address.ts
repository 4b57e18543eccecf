import { isVariable } from "../../../schema/setting.ts";
import type { Opening } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";

/** A cloud of Azure: where one logs in, and what a token for its vaults is for. */
export interface Cloud {
  /** Undefined where the vault's name is of no known cloud: then the SDK's own variable decides. */
  readonly authorityHost: string | undefined;
  /** The scope of a token for any vault of the cloud. */
  readonly scope: string;
  /** The audience of a federated token there. */
  readonly exchange: string;
}

/** A vault as its requests need it. */
export interface VaultAddress {
  readonly url: string;
  /** Scheme, host and port: what an error may say. */
  readonly address: string;
  /** As the commands of `az` call it. */
  readonly name: string;
  /** The variable that the address is from. */
  readonly variable: string | undefined;
  readonly cloud: Cloud;
}

/** Where one logs in where nothing says otherwise. */
export const PUBLIC_LOGIN = "https://login.microsoftonline.com";

const PUBLIC: Cloud = {
  authorityHost: PUBLIC_LOGIN,
  scope: "https://vault.azure.net/.default",
  exchange: "api://AzureADTokenExchange",
};

const CLOUDS: readonly (readonly [suffix: string, cloud: Cloud])[] = [
  [".vault.azure.net", PUBLIC],
  [
    ".vault.azure.cn",
    {
      authorityHost: "https://login.chinacloudapi.cn",
      scope: "https://vault.azure.cn/.default",
      exchange: "api://AzureADTokenExchangeChina",
    },
  ],
  [
    ".vault.usgovcloudapi.net",
    {
      authorityHost: "https://login.microsoftonline.us",
      scope: "https://vault.usgovcloudapi.net/.default",
      exchange: "api://AzureADTokenExchangeUSGov",
    },
  ],
];

/** The address of a store's vault. */
export function vaultAddress({ settings, declared }: Opening): VaultAddress {
  const url = URL.parse(String(settings["vault"] ?? ""));
  // A path, a query or a password would be carried by no request; the text is not shown, since it may hold one.
  const spare = url === null ? "" : `${url.pathname.slice(1)}${url.search}${url.hash}${url.username}${url.password}`;
  if (url === null || url.protocol !== "https:" || spare !== "")
    throw new SecretsError("config/invalid-option", {
      action: "read",
      facts: { option: "vault", wanted: "an address like https://neural.vault.azure.net" },
    });
  const host = url.hostname;
  return {
    url: url.origin,
    address: url.origin,
    name: host.slice(0, Math.max(0, host.indexOf("."))) || host,
    variable: isVariable(declared["vault"]) ? declared["vault"].variable : undefined,
    cloud: CLOUDS.find(([suffix]) => host.endsWith(suffix))?.[1] ?? { ...PUBLIC, authorityHost: undefined },
  };
}
