/** How many bytes are looked at together. Two are nearly all in some form when there are hundreds of forms. */
const BLOCK = 3;
const NARROWEST_WINDOW = 5;
const WIDEST_WINDOW = 64;
const SMALLEST_TABLE = 1 << 12;
const LARGEST_TABLE = 1 << 18;

/**
 * Finds, without reading every byte, the next place where a form may begin (the shift table of Wu and Manber).
 *
 * Of each form it knows the first bytes, as many as the shortest form has. A block of three bytes at the end of that window
 * says how far the window can move before the block stands where it stands in some form.
 */
export class SkipTable {
  /** Whether the shortest form is long enough for moving to cost less than reading. Otherwise {@link next} is of no use. */
  readonly worthwhile: boolean;
  readonly #window: number;
  readonly #shifts: Uint8Array;
  readonly #mask: number;

  constructor(forms: readonly Uint8Array[]) {
    this.#window = forms.reduce((shortest, form) => Math.min(shortest, form.length), WIDEST_WINDOW);
    this.worthwhile = this.#window >= NARROWEST_WINDOW;
    const furthest = this.worthwhile ? this.#window - BLOCK + 1 : 0;
    this.#mask = tableSize(forms.length * furthest) - 1;
    this.#shifts = new Uint8Array(this.#mask + 1).fill(furthest);
    for (const form of forms) {
      for (let at = 0; at < furthest; at++) {
        const block = blockOf(form, at) & this.#mask;
        this.#shifts[block] = Math.min(this.#shifts[block] ?? 0, furthest - 1 - at);
      }
    }
  }

  /**
   * The first place, not before `from`, where a form may begin, or where the chunk ends too soon to tell.
   * `from` may be one before the chunk.
   */
  next(chunk: Uint8Array, from: number): number {
    const shifts = this.#shifts;
    const mask = this.#mask;
    const reach = this.#window - BLOCK;
    const last = chunk.length - this.#window;
    let at = from;
    while (at <= last) {
      const shift = shifts[blockOf(chunk, at + reach) & mask] as number;
      if (shift === 0) return at;
      at += shift;
    }
    return at;
  }
}

function blockOf(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) ^ ((bytes[at + 1] as number) << 5) ^ ((bytes[at + 2] as number) << 10);
}

function tableSize(blocks: number): number {
  let size = SMALLEST_TABLE;
  while (size < blocks * 8 && size < LARGEST_TABLE) size *= 2;
  return size;
}
