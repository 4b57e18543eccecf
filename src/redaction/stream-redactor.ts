import { Automaton } from "./automaton.ts";
import { MARK } from "./redacted.ts";
import { SkipTable } from "./skip-table.ts";

const NOTHING = new Uint8Array();

/**
 * Replaces every form of a secret in a stream of bytes by a mark, whatever the chunks are. Forms that overlap or touch
 * become one mark; all other bytes pass unchanged. Only what may be the beginning of a form is held back for more.
 */
export class StreamRedactor {
  readonly #automaton: Automaton;
  readonly #skip: SkipTable;
  readonly #mark: Uint8Array;
  #state = 0;
  /** The end of the input that was not given out yet. */
  #held: Uint8Array = NOTHING;
  /**
   * What is to be masked, as start, end, start, end, in order, merged, counted from the beginning of the chunk that is read:
   * what came before has negative places.
   */
  #ranges: number[] = [];
  /** Whether the mark of the first range has been given out; it then only waits for what touches its end. */
  #marked = false;

  /** @param forms or a redactor for another stream, whose tables then serve both */
  constructor(forms: readonly Uint8Array[] | StreamRedactor, mark: Uint8Array = new TextEncoder().encode(MARK)) {
    if (forms instanceof StreamRedactor) {
      this.#automaton = forms.#automaton;
      this.#skip = forms.#skip;
    } else {
      this.#automaton = new Automaton(forms);
      this.#skip = new SkipTable(forms.filter((form) => form.length > 0));
    }
    this.#mark = mark.slice();
  }

  /** Takes the next bytes and gives those that are settled. They may be a view of the chunk: use them before changing it. */
  write(chunk: Uint8Array): Uint8Array {
    this.#scan(chunk);
    const settled = chunk.length - (this.#automaton.depth[this.#state] ?? 0);
    return this.#release(chunk, settled);
  }

  /** Ends the stream and gives what was held back. */
  end(): Uint8Array {
    this.#state = 0;
    const rest = this.#release(NOTHING, 0);
    this.#ranges = [];
    this.#marked = false;
    return rest;
  }

  /**
   * Runs the automaton over a chunk, noting where forms are. Where no form has begun, or only by its first byte, the skip
   * table says where the next one may begin; the automaton starts anew there.
   */
  #scan(chunk: Uint8Array): void {
    const automaton = this.#automaton;
    const { table, columns, width, rows, matched } = automaton;
    const shallow = this.#skip.worthwhile ? automaton.begun : -1;
    const length = chunk.length;
    let at = 0;
    let state = this.#state;
    while (at < length) {
      if (state <= shallow) {
        const start = state === 0 ? at : at - 1;
        const candidate = this.#skip.next(chunk, start);
        if (candidate > start) {
          state = 0;
          at = candidate;
        }
      }
      if (state >= rows) {
        state = automaton.next(state, chunk[at++] as number);
      } else {
        const limit = Math.max(-1, shallow * width);
        let row = state * width;
        do row = table[row + (columns[chunk[at++] as number] as number)] as number;
        while (row > limit && at < length);
        state = row < 0 ? ~row : row / width;
      }
      const found = matched[state] as number;
      if (found > 0) this.#mask(at - found, at);
    }
    this.#state = state;
  }

  /** Adds a range that ends at or after all others, merging those that it overlaps or touches. */
  #mask(start: number, end: number): void {
    const ranges = this.#ranges;
    let first = start;
    while (ranges.length > 0 && (ranges.at(-1) as number) >= start) {
      ranges.pop();
      first = Math.min(first, ranges.pop() as number);
    }
    ranges.push(first, end);
  }

  /** Gives out what stands before a place, masked, and holds the rest. No match to come starts before that place. */
  #release(chunk: Uint8Array, settled: number): Uint8Array {
    if (this.#ranges.length === 0 && this.#held.length === 0 && settled === chunk.length) return chunk;
    const pieces: Uint8Array[] = [];
    let from = -this.#held.length;
    let closed = 0;
    while (closed < this.#ranges.length) {
      const start = this.#ranges[closed] as number;
      const end = this.#ranges[closed + 1] as number;
      if (start > settled) break;
      if (!this.#marked) this.#take(chunk, from, start, pieces).push(this.#mark);
      from = end;
      this.#marked = end >= settled;
      if (this.#marked) break;
      closed += 2;
    }
    if (from < settled) {
      this.#take(chunk, from, settled, pieces);
      from = settled;
    }
    this.#held = concat(this.#take(chunk, from, chunk.length, []));
    this.#ranges = this.#ranges.slice(closed).map((place) => place - chunk.length);
    return pieces.length === 1 && pieces[0] !== this.#mark ? (pieces[0] as Uint8Array) : concat(pieces);
  }

  /** Adds what lies between two places, of what was held and of the chunk. */
  #take(chunk: Uint8Array, from: number, to: number, pieces: Uint8Array[]): Uint8Array[] {
    const held = this.#held;
    if (from < Math.min(to, 0)) pieces.push(held.subarray(held.length + from, held.length + Math.min(to, 0)));
    if (to > Math.max(from, 0)) pieces.push(chunk.subarray(Math.max(from, 0), to));
    return pieces;
  }
}

/** Always a copy: the chunk is the caller's. */
function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
