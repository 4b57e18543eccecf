// What must compile with the vendors' own clients, and what must not. It runs nowhere: the compiler is the test.
import type { SecretsManager, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import type { SecretClient } from "@azure/keyvault-secrets";
import type { SecretManagerServiceClient } from "@google-cloud/secret-manager";
import type { AppsV1Api, CoreV1Api } from "@kubernetes/client-node";
import {
  type AwsClient,
  type AzureClient,
  type AzureSecret,
  type AzureSecretProperties,
  aws,
  azure,
  type GcpCallOptions,
  type GcpClient,
  gcp,
  type KubernetesClient,
  type KubernetesMetadata,
  type KubernetesSecret,
  kubernetes,
  type VaultClient,
  vault,
} from "keystead";
import type NodeVault from "node-vault";

declare const clients: {
  readonly aws: SecretsManagerClient;
  readonly awsOfAllCalls: SecretsManager;
  readonly azure: SecretClient;
  readonly gcp: SecretManagerServiceClient;
  readonly kubernetes: CoreV1Api;
  readonly vault: NodeVault.client;
  readonly apps: AppsV1Api;
};

export const sources = [
  aws({ client: clients.aws, region: "eu-west-1" }),
  aws({ client: clients.awsOfAllCalls }),
  azure({ client: clients.azure, vault: "https://neural.vault.azure.net" }),
  gcp({ client: clients.gcp, project: "neural-prod" }),
  kubernetes({ client: clients.kubernetes, namespace: "neural-prod" }),
  vault({ client: clients.vault, mount: "neural" }),
];

export const named: readonly [AwsClient, AzureClient, GcpClient, KubernetesClient, VaultClient] = [
  clients.aws,
  clients.azure,
  clients.gcp,
  clients.kubernetes,
  clients.vault,
];

// A double for a test needs no vendor's package.
const properties: AzureSecretProperties = { enabled: true };
const azureSecret: AzureSecret = { value: "a", properties };
const metadata: KubernetesMetadata = { name: "neural" };
const kubernetesSecret: KubernetesSecret = { metadata, data: { a: "YQ==" } };
const options: GcpCallOptions = { timeout: 1 };
export const doubles = [azureSecret, kubernetesSecret, options];
export const double: VaultClient = { endpoint: "https://h", read: async () => ({}), write: async () => ({}) };

// @ts-expect-error another API of the cluster has no Secrets
kubernetes({ client: clients.apps });
// @ts-expect-error another store's client
vault({ mount: "neural", client: clients.azure });
// @ts-expect-error nothing to read with
vault({ mount: "neural", client: {} });
