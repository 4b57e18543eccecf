import { readFileSync } from "node:fs";
import { packed } from "./packed.ts";

interface Output {
  readonly bytes: number;
  readonly inputs: { readonly [file: string]: { readonly bytesInOutput: number } };
  readonly imports: readonly { readonly path: string; readonly kind: string; readonly external?: boolean }[];
}

/** What is bundled where: the outputs by their name in dist. */
export async function outputs(): Promise<ReadonlyMap<string, Output>> {
  const { metafile } = await packed();
  const all = (JSON.parse(readFileSync(metafile, "utf8")) as { outputs: { [file: string]: Output } }).outputs;
  return new Map(Object.entries(all).map(([file, output]) => [fileName(file), output]));
}

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The outputs that importing one of them loads at once: what it imports statically, and so on. */
export function loadedBy(entry: string, all: ReadonlyMap<string, Output>): ReadonlyMap<string, Output> {
  const loaded = new Map<string, Output>();
  const waiting = [entry];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const output = all.get(name);
    if (output === undefined || loaded.has(name)) continue;
    loaded.set(name, output);
    for (const { path, kind, external } of output.imports)
      if (kind === "import-statement" && external !== true) waiting.push(fileName(path));
  }
  return loaded;
}

/** The packages and our own files of which there is code in these outputs. */
export function contents(some: Iterable<Output>): {
  readonly packages: readonly string[];
  readonly sources: readonly string[];
} {
  const packages = new Set<string>();
  const sources = new Set<string>();
  for (const { inputs } of some)
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      if (bytesInOutput === 0) continue;
      const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(file)?.[1];
      if (name === undefined) sources.add(file);
      else packages.add(name);
    }
  return { packages: [...packages].toSorted(), sources: [...sources].toSorted() };
}
