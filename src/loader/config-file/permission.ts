type Descriptor =
  | { readonly name: "read"; readonly path: string }
  | { readonly name: "env" }
  | { readonly name: "sys"; readonly kind: "uid" };
type DenoGlobal = { readonly permissions: { querySync(descriptor: Descriptor): { readonly state: string } } };

const host = globalThis as typeof globalThis & { readonly Deno?: DenoGlobal };

/** Whether Deno was given a permission; true on every other runtime. The user is never asked. */
export function granted(descriptor: Descriptor): boolean {
  return host.Deno === undefined || host.Deno.permissions.querySync(descriptor).state === "granted";
}

/** Whether a path may be read without Deno asking the user for it. */
export function mayRead(path: string): boolean {
  return granted({ name: "read", path });
}
