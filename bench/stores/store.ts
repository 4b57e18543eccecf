/** A store with secrets in it, and the two programs that read them. */
export interface BenchStore {
  readonly name: string;
  /** What the hand-written script is written with; `node_modules` has it. */
  readonly sdk: string;
  /** Of both programs. */
  readonly environment: NodeJS.ProcessEnv;
  /** The source of the declaration, as an expression over the exports of keystead. */
  readonly source: string;
  /** What the declaration says of one key, as an expression over `source` and the number `at`. */
  readonly entry: string;
  /** The script up to `read(at)`, which gives one value, or `readAll(count)`, which gives all. */
  readonly script: string;
  stop(): Promise<void>;
}

/** The largest number of keys. */
export const MOST = 1000;

/** Reads in flight, of both programs. */
export const CONCURRENCY = 16;

/** The value of a key. */
export const valueAt = (at: number): string => `value-${at}`;

/** Stores every secret, as many at a time as the store bears. */
export async function seedAll(seed: (at: number) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < MOST; at += CONCURRENCY) {
    const some = Array.from({ length: Math.min(CONCURRENCY, MOST - at) }, (_, next) => at + next);
    await Promise.all(some.map(seed));
  }
}
