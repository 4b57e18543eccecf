/** A command that sets and exports a variable in a POSIX shell; `undefined` where a shell's variable cannot hold the text. */
export function shellLine(name: string, value: string): string | undefined {
  // Between single quotes nothing has a meaning but the quote itself, which goes outside of them.
  return value.includes("\0") ? undefined : `export ${name}='${value.replaceAll("'", String.raw`'\''`)}'\n`;
}
