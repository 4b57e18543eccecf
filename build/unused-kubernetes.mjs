// Stands in for what KubeConfig imports and never uses while it only reads a file. Its constructor makes one of each class.
function Unused() {}
const refuse = () => {
  throw new Error("not in this bundle");
};

export {
  refuse as createConfiguration,
  refuse as default,
  refuse as setHeaderMiddleware,
  Unused as Agent,
  Unused as AzureAuth,
  Unused as GoogleCloudPlatformAuth,
  Unused as HttpProxyAgent,
  Unused as HttpsProxyAgent,
  Unused as OpenIDConnectAuth,
  Unused as ProxyAgent,
  Unused as ServerConfiguration,
  Unused as SocksClient,
  Unused as SocksProxyAgent,
};
