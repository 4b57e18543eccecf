/** Where the build puts the child's program and what it reads, beside the bundle's own files. */
export const SANDBOX_FOLDER: URL = new URL("./sandbox/", import.meta.url);
