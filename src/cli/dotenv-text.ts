/**
 * A line of a dotenv file that npm's `dotenv` and `node --env-file` both read back byte for byte; `undefined` where no
 * quoting of theirs can hold the text.
 *
 * Neither knows an escape that the other one has, besides `\n` between double quotes. Both drop or replace a carriage return.
 */
export function dotenvLine(name: string, value: string): string | undefined {
  if (/[\r\0]/.test(value)) return undefined;
  const quote = quoteFor(value);
  if (quote !== undefined) return `${name}=${quote}${value}${quote}\n${guard(value, quote)}`;
  return isBare(value) ? `${name}=${value}\n` : undefined;
}

function quoteFor(value: string): string | undefined {
  if (!value.includes("'")) return "'";
  if (!value.includes("`")) return "`";
  // Between double quotes `\n`, and for dotenv `\r`, stand for the characters they name.
  return !value.includes('"') && !/\\[nr]/.test(value) ? '"' : undefined;
}

/**
 * After a backslash dotenv takes the closing quote for a part of the value as long as a later quote could close it. This
 * comment's cannot, since something follows it.
 */
function guard(value: string, quote: string): string {
  return value.endsWith("\\") ? `# ${quote}- ends the value above, which ends with a backslash\n` : "";
}

/** Whether a text can stand without quotes: on one line, with nothing that either would trim or take for a comment. */
function isBare(value: string): boolean {
  return !/[#\n\u2028\u2029]/.test(value) && value === value.trim() && !/^['"`]/.test(value);
}
