import manifest from "../../package.json" with { type: "json" };
import { catalogue } from "../servers/catalogue.ts";
import { gaps } from "./not-proven.ts";
import { type IdentityProof, type Proof, type RuntimeName, runtimeNames } from "./proof.ts";
import { mainRuntimes } from "./runtimes.ts";

const BETWEEN = /(<!-- begin: proven -->\n)[\s\S]*(<!-- end: proven -->)/;

const versions: { readonly [name in RuntimeName]: string } = {
  "Node 22.19": catalogue["node-22.19"].title,
  "Node 24": `Node ${manifest.devDependencies.node}`,
  "Node 26": catalogue["node-26"].title,
  Deno: `Deno ${manifest.devDependencies.deno}`,
  Bun: `Bun ${manifest.devDependencies.bun}`,
};

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(columns), `|${columns.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");
}

const by = <T>(items: readonly T[], key: (item: T) => string): readonly (readonly [string, readonly T[]])[] =>
  [...Map.groupBy(items, key)].map(([name, those]) => [name, those] as const);

/** One row per thing that was proven, one column per runtime on which it may have been. */
function proofTable(
  first: string,
  proofs: readonly Proof[],
  name: (proof: Proof) => string,
  columns: readonly RuntimeName[],
): string {
  const rows = by(proofs, name).map(([shown, those]) => [
    shown,
    [...new Set(those.map(({ server }) => server))].join(", "),
    ...columns.map((runtime) => (those.some((proof) => proof.runtime === runtime) ? "yes" : "-")),
  ]);
  return table([first, "against", ...columns.map((runtime) => versions[runtime])], rows);
}

/** As the README lists them. */
const order = ["vault", "aws", "gcp", "azure", "kubernetes", "local"];
const rank = ({ backend }: Proof): number => order.indexOf(backend);

function gapLines(backend: string): readonly string[] {
  const those = gaps.filter((gap) => gap.backend === backend);
  if (those.length === 0) return [];
  return ["", "Not proven:", "", ...those.map(({ identity, why }) => `- ${identity}: ${why}`)];
}

/** The tables of the page, from what the tests of a run proved. */
export function provenTables(proofs: readonly Proof[]): string {
  const sorted = proofs.toSorted((a, b) => rank(a) - rank(b));
  const stores = sorted.filter(({ of }) => of === "store");
  const identities = sorted.filter((proof): proof is IdentityProof => proof.of === "identity");
  const main = mainRuntimes.map(({ name }) => name);
  const name = (proof: Proof): string => (proof.of === "identity" ? proof.identity : `\`${proof.backend}()\``);
  return [
    "## One declaration, five stores",
    "",
    proofTable("store", stores, name, runtimeNames),
    ...by(identities, ({ backend }) => backend).flatMap(([backend, those]) => [
      "",
      `## Identities of \`${backend}()\``,
      "",
      proofTable("identity", those, name, main),
      ...gapLines(backend),
    ]),
  ].join("\n");
}

/** The page with these tables in place of those that it has. */
export function pageWith(page: string, tables: string): string {
  if (!BETWEEN.test(page)) throw new Error("docs/proven.md has no place for the tables");
  return page.replace(BETWEEN, (_, begin: string, end: string) => `${begin}\n${tables}\n\n${end}`);
}
