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
/** This process. */
export declare const processRuntime: Runtime;
