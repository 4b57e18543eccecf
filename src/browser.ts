import { SecretsError } from "./loader/errors/secrets-error.ts";

// A bundler for the browser resolves the package to this file. It exports every name of both front doors, since a missing one
// ends in the bundler's own unclear message, and refuses as soon as it is evaluated.
const refuse = (): never => {
  throw new SecretsError("config/browser", { action: "use keystead" });
};

export const aws: () => never = refuse;
export const azure: () => never = refuse;
export const base64: () => never = refuse;
export const boolean: () => never = refuse;
export const bytes: () => never = refuse;
export const check: () => never = refuse;
export const contractCases: () => never = refuse;
export const ContractViolation: () => never = refuse;
export const custom: () => never = refuse;
export const defineSecrets: () => never = refuse;
export const duration: () => never = refuse;
export const email: () => never = refuse;
export const env: () => never = refuse;
export const fakeSecrets: () => never = refuse;
export const files: () => never = refuse;
export const firstOf: () => never = refuse;
export const formatReference: () => never = refuse;
export const gcp: () => never = refuse;
export const hex: () => never = refuse;
export const host: () => never = refuse;
export const integer: () => never = refuse;
export const inventory: () => never = refuse;
export const json: () => never = refuse;
export const jwk: () => never = refuse;
export const kubernetes: () => never = refuse;
export const openCustom: () => never = refuse;
export const testContext: () => never = refuse;
export const loadSecrets: () => never = refuse;
export const local: () => never = refuse;
export const number: () => never = refuse;
export const oneOf: () => never = refuse;
export const openSecrets: () => never = refuse;
export const parseReference: () => never = refuse;
export const pem: () => never = refuse;
export const plain: () => never = refuse;
export const plan: () => never = refuse;
export const port: () => never = refuse;
export const random: () => never = refuse;
export const Redacted: () => never = refuse;
export const reveal: () => never = refuse;
export const secret: () => never = refuse;
export const text: () => never = refuse;
export const uri: () => never = refuse;
export const url: () => never = refuse;
export const uuid: () => never = refuse;
export const variable: () => never = refuse;
export const vault: () => never = refuse;
export { SecretsError };

refuse();
