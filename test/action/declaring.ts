/** A declaration with one environment, `production`, and what stands in `secrets: { }`. */
export function declaring(source: string, secrets: string, consumers = ""): string {
  return `import { aws, bytes, defineSecrets, env, integer, plain, secret, text, url, variable, vault } from "keystead";
export default defineSecrets({
  environments: { production: ${source} },
  secrets: { ${secrets} },
  consumers: { ${consumers} },
});
`;
}
