/**
 * Some forms in byte order, one after the other in one array. Those that share a beginning are neighbours, so the forms
 * that go through a state of an automaton are a range.
 */
export class SortedForms {
  readonly count: number;
  /** The number of different beginnings, the empty one included: the states of an automaton. */
  readonly prefixes: number;
  readonly #text: Uint8Array;
  readonly #starts: Int32Array;

  constructor(forms: readonly Uint8Array[]) {
    const sorted = forms.filter((form) => form.length > 0).toSorted(byteOrder);
    this.count = sorted.length;
    this.#starts = new Int32Array(sorted.length + 1);
    this.#text = new Uint8Array(sorted.reduce((length, form) => length + form.length, 0));
    let prefixes = 1;
    let previous: Uint8Array = new Uint8Array();
    let end = 0;
    for (const [at, form] of sorted.entries()) {
      prefixes += form.length - sharedLength(previous, form);
      previous = form;
      this.#text.set(form, end);
      end += form.length;
      this.#starts[at + 1] = end;
    }
    this.prefixes = prefixes;
  }

  /** The bytes that occur in the forms, in order. */
  alphabet(): number[] {
    return [...new Set(this.#text)].toSorted((a, b) => a - b);
  }

  length(form: number): number {
    return (this.#starts[form + 1] ?? 0) - (this.#starts[form] ?? 0);
  }

  byte(form: number, at: number): number {
    return this.#text[(this.#starts[form] ?? 0) + at] ?? 0;
  }
}

function byteOrder(a: Uint8Array, b: Uint8Array): number {
  const at = sharedLength(a, b);
  if (at === a.length || at === b.length) return a.length - b.length;
  return (a[at] ?? 0) - (b[at] ?? 0);
}

function sharedLength(a: Uint8Array, b: Uint8Array): number {
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a[at] === b[at]) at++;
  return at;
}
