import { loadSecrets } from "keystead";
import config from "./secrets.config.ts";

const secrets = await loadSecrets(config, { consumer: "server" });

const server = Bun.serve({
  hostname: "127.0.0.1",
  port: secrets.PORT,
  fetch: (request) =>
    new Response(
      new Bun.CryptoHasher("sha256", secrets.SECRET_KEY).update(new URL(request.url).pathname).digest("hex"),
    ),
});
console.log(`listening on ${server.port} with`, secrets);
