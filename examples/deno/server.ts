import { loadSecrets } from "keystead";
import config from "./secrets.config.ts";

const secrets = await loadSecrets(config, { consumer: "server" });
const encoder = new TextEncoder();
const key = await crypto.subtle.importKey(
  "raw",
  encoder.encode(secrets.SECRET_KEY),
  { name: "HMAC", hash: "SHA-256" },
  false,
  ["sign"],
);

Deno.serve(
  {
    hostname: "127.0.0.1",
    port: secrets.PORT,
    onListen: ({ port }) => console.log(`listening on ${port} with`, secrets),
  },
  async (request) => {
    const signature = await crypto.subtle.sign("HMAC", key, encoder.encode(new URL(request.url).pathname));
    return new Response(new Uint8Array(signature).toHex());
  },
);
