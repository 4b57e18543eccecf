/** What was typed is no use of a command: exit 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}

/**
 * An argument as an error may show it. What does not look like a flag or a command is not shown: it could be a value typed in
 * the wrong place.
 */
export function shown(argument: string): string {
  return /^(?:--?)?[a-z][a-z-]{0,24}$/.test(argument) ? ` \`${argument}\`` : "";
}
