/** What no commit may hold: values in clear, and identities. */
const IGNORED = [".env", ".env.*", "!.env.example", "*.agekey", "*identity.txt"];

/** What a `.gitignore` lacks, to be put behind its text; empty where it has everything. */
export function missingIgnoreLines(text: string): string {
  const present = new Set(text.split(/\r?\n/).map((line) => line.trim()));
  const missing = IGNORED.filter((line) => !present.has(line));
  if (missing.length === 0) return "";
  const before = text === "" || text.endsWith("\n") ? "" : "\n";
  return `${before}${["# Values in clear, and identities", ...missing].join("\n")}\n`;
}
