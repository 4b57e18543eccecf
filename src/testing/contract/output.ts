import { must } from "./violation.ts";

type Write = (...parts: unknown[]) => unknown;
interface Stream {
  write: Write;
}
type Host = typeof globalThis & {
  readonly process?: { readonly stdout?: Stream; readonly stderr?: Stream };
};

/** Runs something and fails if it has written to standard output, standard error or the console meanwhile. */
export async function inSilence<T>(run: () => Promise<T>): Promise<T> {
  const { process } = globalThis as Host;
  let written = 0;
  const restore: (() => void)[] = [];
  const watch = (owner: object | undefined, method: string): void => {
    if (owner === undefined || typeof Reflect.get(owner, method) !== "function") return;
    const before = Reflect.getOwnPropertyDescriptor(owner, method);
    const value: Write = () => {
      written += 1;
      return true;
    };
    Reflect.defineProperty(owner, method, { value, configurable: true, writable: true, enumerable: true });
    restore.push(() => {
      if (before === undefined) Reflect.deleteProperty(owner, method);
      else Reflect.defineProperty(owner, method, before);
    });
  };
  watch(process?.stdout, "write");
  watch(process?.stderr, "write");
  for (const method of ["log", "info", "warn", "error", "debug", "trace", "table", "dir"]) watch(console, method);
  try {
    return await run();
  } finally {
    for (const undo of restore.toReversed()) undo();
    must(written === 0, "a backend writes nothing to standard output or standard error");
  }
}
