/** A declaration of sources, or of one for `production`, and what stands in `secrets: { }`. */
export function declaring(source: string | Readonly<Record<string, string>>, secrets: string, consumers = ""): string {
  const environments = Object.entries(typeof source === "string" ? { production: source } : source);
  return `import { aws, azure, bytes, defineSecrets, env, gcp, integer, kubernetes, plain, secret, text, url, variable, vault } from "keystead";
export default defineSecrets({
  environments: { ${environments.map(([name, text]) => `${name}: ${text}`).join(", ")} },
  secrets: { ${secrets} },
  consumers: { ${consumers} },
});
`;
}
