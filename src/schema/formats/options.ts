import { WrongOption } from "../format.ts";

/** What a limit may be: any finite number, a whole number, or a count (a whole number from 0). */
export type LimitKind = "number" | "integer" | "count";

const FITS: { readonly [kind in LimitKind]: readonly [(limit: unknown) => boolean, string] } = {
  number: [Number.isFinite, "a finite number"],
  integer: [Number.isSafeInteger, "a safe integer"],
  count: [(limit) => Number.isSafeInteger(limit) && Number(limit) >= 0, "a safe integer from 0"],
};

/** Throws where a declaration has an option that the format does not know: misspelt, it would be no limit at all. */
export function requireKnown(options: object, known: readonly string[]): void {
  if (typeof options !== "object" || options === null)
    throw new WrongOption("options", `an object with ${known.join(", ")}`);
  const unknown = Object.keys(options).find((option) => !known.includes(option));
  if (unknown !== undefined) throw new WrongOption(unknown);
}

/** Throws where a declared limit is not of its kind (compared with `NaN`, every value would pass) or the two exclude each other. */
export function requireRange(
  kind: LimitKind,
  low: readonly [name: string, limit: number | undefined],
  high: readonly [name: string, limit: number | undefined],
): void {
  const [fits, wanted] = FITS[kind];
  for (const [name, limit] of [low, high]) if (limit !== undefined && !fits(limit)) throw new WrongOption(name, wanted);
  if (low[1] !== undefined && high[1] !== undefined && low[1] > high[1])
    throw new WrongOption(low[0], `a limit not above ${high[0]}`);
}
