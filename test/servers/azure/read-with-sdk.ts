// Reads secrets by Azure's own client in JavaScript: cases as JSON on standard input, outcomes on standard output.
import { text } from "node:stream/consumers";
import {
  AzureCliCredential,
  ClientAssertionCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  DefaultAzureCredential,
  ManagedIdentityCredential,
  WorkloadIdentityCredential,
} from "@azure/identity";
import { SecretClient } from "@azure/keyvault-secrets";
import type { Case, Outcome } from "./cases.ts";

const retryOptions = { maxRetries: 0 };

function credential({ login, authority }: Case) {
  const options = { retryOptions, ...(authority === undefined ? {} : { authorityHost: authority }) };
  switch (login.by) {
    case "secret":
      return new ClientSecretCredential(login.tenant, login.clientId, login.secret, options);
    case "certificate":
      return new ClientCertificateCredential(login.tenant, login.clientId, login.file, options);
    case "assertion":
      return new ClientAssertionCredential(login.tenant, login.clientId, async () => login.assertion, options);
    case "workload": {
      const { tenant: tenantId, clientId, file: tokenFilePath } = login;
      return new WorkloadIdentityCredential({ ...options, tenantId, clientId, tokenFilePath });
    }
    case "managed":
      return new ManagedIdentityCredential({ retryOptions, ...login });
    case "default":
      return new DefaultAzureCredential(options);
    case "cli":
      return new AzureCliCredential();
    case "token":
      return { getToken: async () => ({ token: login.token, expiresOnTimestamp: Date.now() + 3_600_000 }) };
  }
}

interface SdkError extends Error {
  readonly statusCode?: number;
  readonly code?: string;
  readonly details?: { readonly error?: { readonly innerError?: { readonly code?: string } } };
}

function failure(error: SdkError): Outcome {
  const reason = /\b(AADSTS|AKV|S2S)\d+/.exec(error.message)?.[0];
  const { statusCode: status, code, details } = error;
  const inner = details?.error?.innerError?.code;
  return {
    error: error.name,
    ...(status === undefined ? {} : { status }),
    ...(code === undefined ? {} : { code }),
    ...(inner === undefined ? {} : { inner }),
    ...(reason === undefined ? {} : { reason }),
  };
}

async function read(one: Case): Promise<Outcome> {
  try {
    const client = new SecretClient(one.vault, credential(one), { retryOptions });
    const { value } = await client.getSecret(one.name, one.version === undefined ? {} : { version: one.version });
    return value === undefined ? {} : { value };
  } catch (error) {
    return failure(error as SdkError);
  }
}

const outcomes: Outcome[] = [];
for (const one of JSON.parse(await text(process.stdin)) as readonly Case[]) outcomes.push(await read(one));
console.log(JSON.stringify(outcomes));
