import type { Backend, Writable } from "../loader/backend.ts";
/**
 * Opens a backend of your own as the loader does for `custom()`: what it answers is looked at, what it throws is withheld.
 *
 * @example
 * ```ts
 * open: (parts) => ({ backend: openCustom(myBackend), context: testContext(parts) })
 * ```
 */
export declare function openCustom(backend: object): Backend & Partial<Writable>;
