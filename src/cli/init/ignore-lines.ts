/** What no commit may hold: values in clear, identities, and our own locks and half-written files. */
const IGNORED = [".env", ".env.*", "!.env.example", "*.agekey", "*identity.txt", ".keystead-*"];

/** What a `.gitignore` lacks, to be put behind its text; empty where it has everything. */
export function missingIgnoreLines(text: string): string {
  const present = new Set(text.split(/\r?\n/).map((line) => line.trim()));
  const missing = IGNORED.filter((line) => !present.has(line));
  if (missing.length === 0) return "";
  const before = text === "" || text.endsWith("\n") ? "" : "\n";
  return `${before}${["# Values in clear, identities, and what keystead writes for a moment", ...missing].join("\n")}\n`;
}
