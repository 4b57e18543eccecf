import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "../servers/temporary-folder.ts";

export const MAIN: string = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

/** How a command ended, and all it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly bytes: Buffer;
  readonly stdout: string;
  readonly stderr: string;
}

export interface StartOptions {
  readonly env?: { readonly [name: string]: string };
  readonly input?: string | Uint8Array;
}

/** A repository of its own, with a home outside of it. */
export class Workspace {
  readonly home: string = temporaryFolder();
  readonly folder: string = temporaryFolder();
  readonly env: { readonly [name: string]: string } = {
    PATH: process.env["PATH"] ?? "",
    HOME: this.home,
    XDG_CONFIG_HOME: join(this.home, "config"),
    // A third of the time: each process would strip the types of every file anew.
    NODE_COMPILE_CACHE: fileURLToPath(new URL("../../.cache/node", import.meta.url)),
  };

  constructor() {
    mkdirSync(join(this.folder, ".git"));
  }

  /** With a declaration: what stands in `environments: { }`, `secrets: { }` and `consumers: { }`. */
  static declaring(secrets: string, environments = "test: env()", consumers = ""): Workspace {
    const workspace = new Workspace();
    const names =
      "aws, bytes, defineSecrets, env, files, firstOf, integer, local, plain, port, random, secret, text, url, variable, vault";
    workspace.write(
      "secrets.config.ts",
      `import { ${names} } from "keystead";
export default defineSecrets({
  environments: { ${environments} },
  secrets: { ${secrets} },
  consumers: { ${consumers} },
});
`,
    );
    return workspace;
  }

  write(path: string, content: string | Uint8Array): string {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), "utf8");
  }

  /** Runs `keystead` to its end. */
  keystead(args: readonly string[], options: StartOptions = {}): Promise<Ended> {
    return this.run(process.execPath, [MAIN, ...args], options);
  }

  /** Runs any command to its end, in the repository's folder. */
  run(command: string, args: readonly string[], options: StartOptions = {}): Promise<Ended> {
    const child = spawn(command, args, { cwd: this.folder, env: { ...this.env, ...options.env } });
    const output: Buffer[] = [];
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    // A command that reads nothing may have ended before.
    child.stdin.on("error", () => undefined);
    child.stdin.end(options.input ?? "");
    return new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code) => {
        const bytes = Buffer.concat(output);
        resolve({ code, bytes, stdout: bytes.toString(), stderr });
      });
    });
  }
}
