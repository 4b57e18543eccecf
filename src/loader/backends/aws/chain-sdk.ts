// As with secrets-manager-sdk.ts.
export { fromIni, fromNodeProviderChain } from "@aws-sdk/credential-providers";
