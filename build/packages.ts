import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mit } from "./licence-texts.ts";
import { insideJiti } from "./prebundled.ts";

/** A package of which code is in the bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression as the package states it. */
  readonly licence: string;
  /** What its licence files say, in the order of their names. */
  readonly texts: readonly string[];
}

/** What a bundler says went where. */
export interface Metafile {
  readonly outputs: {
    readonly [file: string]: { readonly inputs: { readonly [file: string]: { readonly bytesInOutput: number } } };
  };
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
  readonly licenses?: readonly { readonly type: string }[];
  readonly author?: string;
}

// tv4 states a licence in words that are not SPDX's.
const SPDX: { readonly [stated: string]: string } = { "Public Domain": "LicenseRef-public-domain" };

export function readMetafile(file: string): Metafile {
  return JSON.parse(readFileSync(file, "utf8")) as Metafile;
}

/** The folder of the package that a file is of; of none where it is ours. */
export const packageFolderOf = (file: string): string | undefined =>
  /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];

/** The packages that left at least a byte in the bundles, by name. Only what is shipped needs a notice. */
export function bundledPackages(root: string, metafiles: readonly Metafile[]): readonly BundledPackage[] {
  const folders = new Set<string>();
  for (const { inputs } of metafiles.flatMap(({ outputs }) => Object.values(outputs)))
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = packageFolderOf(file);
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  const described = [...folders].map((folder) => describe(root, join(root, folder)));
  const jiti = [...folders].filter((folder) => folder.endsWith("/jiti")).map((folder) => join(root, folder, "dist"));
  const inside = jiti.flatMap((dist) => readdirSync(dist).map((file) => readFileSync(join(dist, file), "latin1")));
  return [...described, ...(jiti.length === 0 ? [] : insideJiti(inside.join("\n")))].toSorted(
    (a, b) => compare(a.name, b.name) || compare(a.version, b.version),
  );
}

function describe(root: string, folder: string): BundledPackage {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const { name, version } = manifest;
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(file))
    .toSorted(compare)
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  const licence = licenceOf(manifest);
  // Some packages state MIT and leave its text out, which the licence itself asks to be kept.
  if (texts.length === 0 && licence === "MIT" && manifest.author !== undefined) texts.push(mit(manifest.author));
  // Google leaves the Apache licence's text, which names no holder, out of some packages, and has it in another.
  if (texts.length === 0 && name.startsWith("@google-cloud/") && licence === "Apache-2.0")
    texts.push(readFileSync(join(root, "node_modules/google-gax/LICENSE"), "utf8").trim());
  // So does Amazon.
  if (texts.length === 0 && name.startsWith("@aws-sdk/") && licence === "Apache-2.0")
    texts.push(readFileSync(join(root, "node_modules/@aws-sdk/core/LICENSE"), "utf8").trim());
  if (texts.length === 0) throw new Error(`${name} is bundled and ships no licence text`);
  return { name, version, licence, texts };
}

function licenceOf({ name, license, licenses }: Manifest): string {
  const stated = [license ?? licenses ?? []].flat().map((one) => (typeof one === "string" ? one : one.type));
  if (stated.length === 0) throw new Error(`${name} is bundled and states no licence`);
  return stated.map((one) => SPDX[one] ?? one).join(" OR ");
}

// Not by locale: the order must be the same on every machine.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
