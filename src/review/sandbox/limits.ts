/** What an evaluation may take. A declaration that reads its own files and says what it needs is far below all of it. */
export const LIMITS: {
  readonly [limit in "evaluation" | "child" | "memory" | "stack" | "answer" | "files" | "file" | "imports"]: number;
} = {
  /** Milliseconds for both evaluations of one declaration: the engine is interrupted. */
  evaluation: 5000,
  /** Milliseconds for the child: some of the engine's own functions cannot be interrupted. */
  child: 12_000,
  /** Bytes of the engine's memory. */
  memory: 64 * 1024 * 1024,
  /** Bytes of the engine's stack. */
  stack: 256 * 1024,
  /** Characters of what a declaration may come to. */
  answer: 4 * 1024 * 1024,
  /** Files of a declaration. */
  files: 200,
  /** What looks like an import, in all of its files. */
  imports: 5000,
  /** Bytes of one of its files. */
  file: 1024 * 1024,
};
