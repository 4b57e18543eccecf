export { SecretClient } from "@azure/keyvault-secrets";
export { setLogLevel } from "@azure/logger";
