import { type SandboxModule, TARGETS } from "../sandbox/request.ts";

const LATER = /\bimport\s*\(\s*(["'])([^"'\n]+)\1/g;

/**
 * The packages that a declaration imports and that are stubs: those that were loaded, and those that it may load elsewhere,
 * where it finds what the sandbox does not have. What only types and comments name is none.
 */
export function foreignPackages(
  modules: { readonly [name: string]: SandboxModule },
  loaded: readonly string[],
): readonly string[] {
  const later = Object.values(modules).flatMap(({ source, imports }) =>
    [...source.matchAll(LATER)].flatMap(([, , specifier = ""]) => {
      const target = Object.hasOwn(imports, specifier) ? imports[specifier] : undefined;
      return target?.startsWith(TARGETS.stub) === true ? [target.slice(TARGETS.stub.length)] : [];
    }),
  );
  const packages = new Set([...loaded, ...later]);
  return [...packages].filter((name) => !/^keystead(?:\/|$)/.test(name)).toSorted();
}
