import { SecretsError } from "./errors/secrets-error.ts";

/** The process we run in, as a port: what we ask of it, on Node, Deno and Bun alike. */
export interface Runtime {
  readonly name: "node" | "deno" | "bun";
  /**
   * An environment variable that is needed. One that is set to nothing is `""`.
   *
   * @throws `runtime/permission` where Deno was not given `--allow-env` for it.
   */
  variable(name: string): string | undefined;
  /** An environment variable that may be there. Deno is not asked for a permission: what it does not permit counts as not set. */
  optionalVariable(name: string): string | undefined;
  /** The working directory. */
  workingDirectory(): string;
  /** Whether a file is there; `false` where the runtime does not permit to look. */
  isFile(path: string): boolean;
  /** The home directory, where there is one. */
  homeDirectory(): string | undefined;
  /** The user's id; absent on Windows. */
  userId(): number | undefined;
}

type DenoGlobal = {
  readonly permissions: {
    querySync(descriptor: { name: "env"; variable: string }): { state: "granted" | "prompt" | "denied" };
  };
};

const host = globalThis as typeof globalThis & { readonly Deno?: DenoGlobal; readonly Bun?: unknown };

function read(name: string): string | undefined {
  try {
    return process.env[name];
  } catch {
    // Deno's NotCapable, whose own words we do not pass on.
    throw new SecretsError("runtime/permission", {
      action: "read the variable",
      facts: { variable: name, permission: `--allow-env=${name}` },
    });
  }
}

function permitted(name: string): boolean {
  return (
    host.Deno === undefined || host.Deno.permissions.querySync({ name: "env", variable: name }).state === "granted"
  );
}

/** This process. */
export const processRuntime: Runtime = {
  name: host.Deno !== undefined ? "deno" : host.Bun !== undefined ? "bun" : "node",
  variable: read,
  optionalVariable: (name) => (permitted(name) ? read(name) : undefined),
  workingDirectory: () => process.cwd(),
  isFile(path) {
    try {
      return process.getBuiltinModule("node:fs").statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
    } catch {
      return false;
    }
  },
  homeDirectory: () => (permitted("HOME") ? (read("HOME") ?? read("USERPROFILE")) : undefined),
  userId: () => (host.Deno === undefined ? process.getuid?.() : undefined),
};
