/** The text of a default: what JavaScript's `String()` makes of it. That an object gives none is found by `check`. */
export function defaultText(value: unknown): string {
  // oxlint-disable-next-line typescript/no-base-to-string
  return String(value);
}
