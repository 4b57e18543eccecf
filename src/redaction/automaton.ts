import { SortedForms } from "./sorted-forms.ts";

/** 16 MiB: room for about 60,000 states of text forms. */
const TABLE_ENTRIES = 1 << 22;

/**
 * An Aho-Corasick automaton over bytes. A state stands for the longest suffix of what was read that begins some form.
 *
 * States are numbered breadth first, so the shallow ones, in which nearly all text is read, come first. Those have a row in
 * a dense table; the rest, if forms are that long or many, go by their children and failure links, so that a long value
 * costs some bytes of memory for each of its own and not a row.
 */
export class Automaton {
  /** The column of each byte in the table. All bytes that occur in no form share column 0. */
  readonly columns: Uint16Array = new Uint16Array(256);
  readonly width: number;
  /** The states up to this one stand for one byte; 0 for none. */
  readonly begun: number;
  /** How many states have a row. */
  readonly rows: number;
  /**
   * The next state, at a row's offset plus a column: the offset of its row, or `~state` (negative) where a form ends in it or
   * it has no row, so that one comparison finds both.
   */
  readonly table: Int32Array;
  /** The length of the text that a state stands for: only this much may still become a form. */
  readonly depth: Int32Array;
  /** The length of the longest form that ends in a state; 0 where none does. */
  readonly matched: Int32Array;
  readonly #label: Uint8Array;
  /** The children of a state are neighbours, too: from firstChild[state] to firstChild[state + 1]. */
  readonly #firstChild: Int32Array;
  readonly #failure: Int32Array;

  constructor(forms: readonly Uint8Array[], tableEntries: number = TABLE_ENTRIES) {
    const sorted = new SortedForms(forms);
    const states = sorted.prefixes;
    let width = 1;
    for (const byte of sorted.alphabet()) this.columns[byte] = width++;
    this.width = width;
    this.rows = Math.min(states, Math.max(1, Math.floor(tableEntries / width)));
    this.table = new Int32Array(this.rows * width);
    this.depth = new Int32Array(states);
    this.matched = new Int32Array(states);
    this.#label = new Uint8Array(states);
    this.#firstChild = new Int32Array(states + 1);
    this.#failure = new Int32Array(states);
    this.#build(sorted, states);
    this.begun = (this.#firstChild[1] ?? 1) - 1;
  }

  /** The state after a byte, from any state, both by their numbers. */
  next(from: number, byte: number): number {
    let state = from;
    while (state >= this.rows) {
      const end = this.#firstChild[state + 1] ?? 0;
      for (let child = this.#firstChild[state] ?? 0; child < end; child++) {
        if (this.#label[child] === byte) return child;
      }
      state = this.#failure[state] ?? 0;
    }
    const entry = this.table[state * this.width + (this.columns[byte] ?? 0)] ?? 0;
    return entry < 0 ? ~entry : entry / this.width;
  }

  /** Breadth first: what a state needs of its failure state, which is shallower, is there before it. */
  #build(forms: SortedForms, states: number): void {
    const low = new Int32Array(states);
    const high = new Int32Array(states);
    high[0] = forms.count;
    let known = 1;
    for (let state = 0; state < states; state++) {
      this.#firstChild[state] = known;
      if (state > 0 && state < this.rows) this.#copyRow(this.#failure[state] ?? 0, state);
      const depth = this.depth[state] ?? 0;
      const end = high[state] ?? 0;
      let at = low[state] ?? 0;
      while (at < end && forms.length(at) === depth) at++;
      while (at < end) {
        const byte = forms.byte(at, depth);
        low[known] = at;
        this.#addChild(state, known, byte, forms.length(at) === depth + 1);
        while (at < end && forms.byte(at, depth) === byte) at++;
        high[known] = at;
        known++;
      }
    }
    this.#firstChild[states] = known;
  }

  #addChild(state: number, child: number, byte: number, ends: boolean): void {
    const depth = (this.depth[state] ?? 0) + 1;
    const failure = state === 0 ? 0 : this.next(this.#failure[state] ?? 0, byte);
    this.#label[child] = byte;
    this.depth[child] = depth;
    this.#failure[child] = failure;
    const matched = ends ? depth : (this.matched[failure] ?? 0);
    this.matched[child] = matched;
    if (state >= this.rows) return;
    const plain = matched === 0 && child < this.rows;
    this.table[state * this.width + (this.columns[byte] ?? 0)] = plain ? child * this.width : ~child;
  }

  #copyRow(from: number, to: number): void {
    this.table.copyWithin(to * this.width, from * this.width, (from + 1) * this.width);
  }
}
