export type CloudName = "public" | "china" | "government";

/** One of Azure's clouds: they share nothing, neither hosts nor tokens. */
export interface Cloud {
  readonly name: CloudName;
  readonly vaultSuffix: string;
  /** The audience of the vaults' tokens. */
  readonly resource: string;
  readonly loginHost: string;
  /** Other names of the login host; MSAL prefers the one of China. */
  readonly loginAliases: readonly string[];
  readonly tokenIssuerHost: string;
}

export const clouds: readonly Cloud[] = [
  {
    name: "public",
    vaultSuffix: ".vault.azure.net",
    resource: "https://vault.azure.net",
    loginHost: "login.microsoftonline.com",
    loginAliases: ["login.windows.net", "login.microsoft.com", "sts.windows.net"],
    tokenIssuerHost: "sts.windows.net",
  },
  {
    name: "china",
    vaultSuffix: ".vault.azure.cn",
    resource: "https://vault.azure.cn",
    loginHost: "login.chinacloudapi.cn",
    loginAliases: ["login.partner.microsoftonline.cn"],
    tokenIssuerHost: "sts.chinacloudapi.cn",
  },
  {
    name: "government",
    vaultSuffix: ".vault.usgovcloudapi.net",
    resource: "https://vault.usgovcloudapi.net",
    loginHost: "login.microsoftonline.us",
    loginAliases: ["login.usgovcloudapi.net"],
    tokenIssuerHost: "sts.windows.net",
  },
];

const [publicCloud] = clouds as readonly [Cloud];

/** The names that the server's certificate is for. */
export const certificateNames: readonly string[] = clouds.flatMap((cloud) => [
  `*${cloud.vaultSuffix}`,
  cloud.loginHost,
  ...cloud.loginAliases,
]);

export function isLoginHost(hostname: string): boolean {
  return clouds.some(({ loginHost, loginAliases }) => loginHost === hostname || loginAliases.includes(hostname));
}

/** The cloud of a host; the server's own name is in the public cloud. */
export function cloudOf(hostname: string): Cloud {
  const found = clouds.find(
    ({ vaultSuffix, loginHost, loginAliases }) =>
      hostname.endsWith(vaultSuffix) || loginHost === hostname || loginAliases.includes(hostname),
  );
  return found ?? publicCloud;
}

export function cloudNamed(name: CloudName): Cloud {
  return clouds.find((cloud) => cloud.name === name) ?? publicCloud;
}

/** Host and port of a vault that is named, or given by its URL. */
export function vaultHost(vault: string): string {
  if (vault.includes("://")) return new URL(vault).host.toLowerCase();
  return (vault.includes(".") ? vault : `${vault}${publicCloud.vaultSuffix}`).toLowerCase();
}
