/** What HTML writers put in place of a character; they agree on `&`, `<` and `>` and not on quotes. */
const HTML_QUOTES: readonly (readonly [quote: string, apostrophe: string])[] = [
  ["&quot;", "&apos;"],
  ["&quot;", "&#39;"],
  ["&#34;", "&#39;"],
  ["&quot;", "&#x27;"],
  ['"', "'"],
];

/** A line as shells and HTML write it: `set -x`, `printf %q`, error pages. The text itself is not among them. */
export function quotedForms(line: string): readonly string[] {
  const forms = new Set([
    line.replaceAll("'", "'\\''"),
    line.replaceAll("'", `'"'"'`),
    line.replaceAll('"', '\\"'),
    line.replace(/[^A-Za-z0-9@%+=:,./_\u0080-\u{10FFFF}-]/gu, "\\$&"),
    ...HTML_QUOTES.map(([quote, apostrophe]) => html(line, quote, apostrophe)),
  ]);
  forms.delete(line);
  return [...forms];
}

function html(text: string, quote: string, apostrophe: string): string {
  const named: { readonly [character: string]: string } = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': quote,
    "'": apostrophe,
  };
  return text.replace(/[&<>"']/g, (character) => named[character] ?? character);
}
