import { startMinistack } from "../../test/servers/ministack.ts";
import { type BenchStore, CONCURRENCY, seedAll, valueAt } from "./store.ts";

/** ministack, with keys in the environment; both programs read in groups of twenty. */
export async function ministack(): Promise<BenchStore> {
  const server = await startMinistack();
  await seedAll((at) => server.createSecret(`key-${at}`, { SecretString: valueAt(at) }));
  const { accessKeyId, secretAccessKey } = server.root;
  return {
    name: "AWS (ministack)",
    sdk: "@aws-sdk/client-secrets-manager",
    environment: {
      AWS_ENDPOINT_URL: server.address,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
    },
    source: `aws({ region: "us-east-1", identity: aws.chain() })`,
    entry: "secret()",
    script: `import { BatchGetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
const client = new SecretsManagerClient({ region: "us-east-1" });
async function readAll(count) {
  const values = new Array(count);
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const ids = [];
      while (next < count && ids.length < 20) ids.push(\`key-\${next++}\`);
      const { SecretValues } = await client.send(new BatchGetSecretValueCommand({ SecretIdList: ids }));
      for (const { Name, SecretString } of SecretValues) values[Number(Name.slice(4))] = SecretString;
    }
  };
  await Promise.all(Array.from({ length: ${CONCURRENCY} }, worker));
  return values;
}`,
    stop: () => server.stop(),
  };
}
