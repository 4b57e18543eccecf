/** What a library prints by `console.log`, as text of ours to print. */
export function printed(run: () => void): string {
  /* eslint-disable no-console -- The library has no other way out. */
  const { log } = console;
  const lines: string[] = [];
  console.log = (line: string) => void lines.push(`${line}\n`);
  try {
    run();
  } finally {
    console.log = log;
  }
  return lines.join("");
}
