/** The text of a first declaration, with a key for each name; without names, with two that show how. */
export function configText(names: readonly string[] | undefined): string {
  const imports =
    names === undefined ? "defineSecrets, local, plain, port, random, secret" : "defineSecrets, local, secret";
  const secrets = names === undefined ? SHOWN : names.map((name) => `${name}: secret(),`);
  return [
    `import { ${imports} } from "keystead";`,
    "",
    "export default defineSecrets({",
    "  environments: {",
    "    development: local(), // secrets/development/*.age: encrypted, safe to commit",
    "  },",
    secrets.length === 0
      ? "  secrets: {},"
      : ["  secrets: {", ...secrets.map((line) => `    ${line}`), "  },"].join("\n"),
    "});",
    "",
  ].join("\n");
}

const SHOWN = [
  'SECRET_KEY: secret({ description: "Signs sessions", generate: random.hex(32) }),',
  "PORT: plain(port(), { default: 8080 }),",
];
