import type { BundledPackage } from "./packages.ts";

/** The notices of every package in the bundle, as THIRD_PARTY_LICENSES says them. */
export function thirdPartyLicences(packages: readonly BundledPackage[]): string {
  const rule = "=".repeat(80);
  const notices = packages.map(({ name, version, licence, texts }) =>
    [rule, `${name} ${version}`, `Licence: ${licence}`, rule, "", texts.join("\n\n"), ""].join("\n"),
  );
  const head = `The files in dist contain code of these ${packages.length} packages, each under its own licence.\n`;
  return [head, ...notices].join("\n");
}
