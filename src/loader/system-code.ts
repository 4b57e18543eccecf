/** What the operating system or the runtime says went wrong with a file (`ENOENT`). Their own words are never passed on. */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const { code, name } = error as { code?: unknown; name?: unknown };
  // Deno refuses with an error class of its own, and without a code.
  if (name === "NotCapable") return "NotCapable";
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? code : undefined;
}
