import type { FolderUrl } from "./load-options.ts";
import type { Runtime } from "./runtime.ts";

const NAMES = ["ts", "mts", "js", "mjs"].map((ending) => `secrets.config.${ending}`);

/** The folder that relative paths are from: the option, else the nearest one upward with a declaration, else the working directory. */
export function rootOf(option: string | FolderUrl | undefined, runtime: Runtime): string {
  if (option !== undefined) return typeof option === "string" ? option : fromUrl(option);
  const start = runtime.workingDirectory();
  for (let folder = start; ; folder = above(folder)) {
    if (NAMES.some((name) => runtime.isFile(`${folder}/${name}`))) return folder;
    if (above(folder) === folder) return start;
  }
}

function above(folder: string): string {
  return folder.replace(/[/\\][^/\\]*$/, "");
}

function fromUrl(url: FolderUrl): string {
  const path = decodeURIComponent(url.pathname);
  return /^\/[A-Za-z]:/.test(path) ? path.slice(1) : path;
}
