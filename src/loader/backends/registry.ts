import type { BackendModule } from "../backend.ts";

type Registry = { readonly [backend: string]: () => Promise<BackendModule> };

/** The backends that have code, each loaded when a store of it is first opened. */
export const registry: Registry = Object.freeze({
  vault: () => import("./vault/vault.ts"),
  kubernetes: () => import("./kubernetes/kubernetes.ts"),
  azure: () => import("./azure/azure.ts"),
  gcp: () => import("./gcp/gcp.ts"),
  aws: () => import("./aws/aws.ts"),
  local: () => import("./local/local.ts"),
  files: () => import("./files/files.ts"),
  env: () => import("./env.ts"),
  custom: () => import("./custom.ts"),
});

/** The name under which a backend is registered: all of `custom()` are one. */
export function registryName(backend: string): string {
  return backend.startsWith("custom-") ? "custom" : backend;
}

/** Whether a backend has code. */
export function isRegistered(backend: string): boolean {
  return Object.hasOwn(registry, registryName(backend));
}
