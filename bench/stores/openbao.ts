import { startOpenBao } from "../../test/servers/openbao.ts";
import { type BenchStore, seedAll, valueAt } from "./store.ts";

/** A real OpenBao, read by a token. */
export async function openbao(): Promise<BenchStore> {
  const server = await startOpenBao({});
  await server.expect("POST", "sys/mounts/bench", { type: "kv", options: { version: "2" } });
  await seedAll((at) => server.expect("POST", `bench/data/key-${at}`, { data: { value: valueAt(at) } }));
  return {
    name: "OpenBao",
    sdk: "node-vault",
    environment: { VAULT_ADDR: server.address, VAULT_TOKEN: "root" },
    source: `vault({ address: variable("VAULT_ADDR"), mount: "bench", path: "app", identity: vault.token() })`,
    entry: `secret({ from: { production: source.at(\`key-\${at}\`, { field: "value" }) } })`,
    script: `import vault from "node-vault";
const client = vault({ endpoint: process.env.VAULT_ADDR, token: process.env.VAULT_TOKEN });
const read = async (at) => (await client.read(\`bench/data/key-\${at}\`)).data.data.value;`,
    stop: () => server.stop(),
  };
}
