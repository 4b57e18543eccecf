import { isc, mit } from "./licence-texts.ts";
import type { BundledPackage } from "./packages.ts";

interface Terms {
  readonly licence: "MIT" | "ISC";
  readonly holder: string;
}

const TERMS: { readonly [name: string]: Terms } = {
  acorn: { licence: "MIT", holder: "2012-2022 by various contributors (see AUTHORS)" },
  "babel-plugin-parameter-decorator": { licence: "MIT", holder: "Warner" },
  "convert-source-map": { licence: "MIT", holder: "2013 Thorsten Lorenz" },
  debug: { licence: "MIT", holder: "2014-2017 TJ Holowaychuk, 2018-2021 Josh Junon" },
  gensync: { licence: "MIT", holder: "2018 Logan Smyth" },
  "get-tsconfig": { licence: "MIT", holder: "Hiroki Osame" },
  "has-flag": { licence: "MIT", holder: "Sindre Sorhus (sindresorhus.com)" },
  jsesc: { licence: "MIT", holder: "Mathias Bynens" },
  json5: { licence: "MIT", holder: "2012-2018 Aseem Kishore, and others" },
  mlly: { licence: "MIT", holder: "Pooya Parsa" },
  ms: { licence: "MIT", holder: "2020 Vercel, Inc." },
  pathe: { licence: "MIT", holder: "Pooya Parsa" },
  "resolve-pkg-maps": { licence: "MIT", holder: "Hiroki Osame" },
  semver: { licence: "ISC", holder: "Isaac Z. Schlueter and Contributors" },
  "supports-color": { licence: "MIT", holder: "Sindre Sorhus (sindresorhus.com)" },
  "@babel/": { licence: "MIT", holder: "2014-present Sebastian McKenzie and other contributors" },
  "@jridgewell/": { licence: "MIT", holder: "2019-2024 Justin Ridgewell" },
};

// jiti joins these to its own code without their path; the versions are those of its manifest.
const UNMARKED = [
  ["acorn", "8.16.0"],
  ["pathe", "2.0.3"],
] as const;

/**
 * The packages that jiti was bundled with by its authors, and that our bundle ships with it: its own notice names none of them.
 * They are known by the paths that are left in its code.
 */
export function insideJiti(code: string): readonly BundledPackage[] {
  const marked = [...code.matchAll(/node_modules\/\.pnpm\/((?:@[\w.-]+\+)?[\w.-]+)@(\d[\w.+-]*?)(?=[_/])/g)];
  const versions = new Map(
    marked.map(([, name = "", version = ""]) => [`${name.replace("+", "/")}\n${version}`, undefined] as const),
  );
  const found = [...versions.keys()].map((key) => key.split("\n") as [string, string]);
  return [...found, ...UNMARKED].map(([name, version]) => describe(name, version));
}

function describe(name: string, version: string): BundledPackage {
  const scope = name.startsWith("@") ? name.slice(0, name.indexOf("/") + 1) : name;
  const terms = TERMS[scope];
  if (terms === undefined) throw new Error(`${name} is bundled with jiti, and its licence is not known here`);
  const { licence, holder } = terms;
  return { name, version, licence, texts: [licence === "MIT" ? mit(holder) : isc(holder)] };
}
