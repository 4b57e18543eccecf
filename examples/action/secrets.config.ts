import { defineSecrets, env, secret, url } from "keystead";

export default defineSecrets({
  // A store that every job has. What stands here in earnest is one of docs/backends.
  environments: { ci: env({ prefix: "STORE_" }) },
  secrets: {
    API_TOKEN: secret({ description: "Opens the service that is deployed to" }),
    SERVICE_URL: url("https://ci:{API_TOKEN}@service.example/deploy"),
  },
  consumers: { deploy: ["API_TOKEN", "SERVICE_URL"] },
});
