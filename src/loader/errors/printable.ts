/** A name from outside, made safe to print: none may break a line, colour a terminal or give the runner a command. */
export function printable(name: string): string {
  return name
    .toWellFormed()
    .replace(/[\p{C}\u2028\u2029]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
