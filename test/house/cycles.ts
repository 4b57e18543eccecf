import type { SourceFile } from "./source-file.ts";

/** Files that reach themselves through their imports, each circle once and in the order of their names. */
export function cycles(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const imports = new Map(
    files.map((file) => [file.path, file.imports.filter(({ ours }) => ours).map(({ to }) => to)]),
  );
  const reached = new Map(files.map(({ path }) => [path, reachableFrom(path, imports)]));
  const circles = new Map<string, readonly string[]>();
  for (const [path, all] of reached) {
    if (!all.has(path)) continue;
    const circle = [...all].filter((other) => reached.get(other)?.has(path) === true).toSorted();
    circles.set(circle.join(" "), circle);
  }
  return [...circles.values()];
}

function reachableFrom(start: string, imports: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...(imports.get(start) ?? [])];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    waiting.push(...(imports.get(path) ?? []));
  }
  return reached;
}
