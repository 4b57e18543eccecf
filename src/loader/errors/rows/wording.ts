/** A fact, or what to say without it. */
export const named = (value: string | undefined, otherwise: string): string => value ?? otherwise;

/** A fact in quotes, or what to say without it. */
export const quoted = (value: string | undefined, otherwise: string): string =>
  value === undefined ? otherwise : `"${value}"`;
