// Named one by one, so that a bundler leaves the other credentials out.
export {
  AzureCliCredential,
  ClientAssertionCredential,
  ClientSecretCredential,
  DefaultAzureCredential,
  ManagedIdentityCredential,
} from "@azure/identity";
export { setLogLevel } from "@azure/logger";
