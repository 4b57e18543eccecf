import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "../../servers/temporary-folder.ts";

/** Files by path: their text, where a symlink leads, or `null` to remove one. */
export type Files = { readonly [path: string]: string | { readonly link: string } | null };

/** A real git repository. */
export class GitRepository {
  readonly folder: string;

  constructor(folder: string = temporaryFolder()) {
    this.folder = folder;
    this.git("init", "--quiet", "--initial-branch=main");
  }

  git(...args: readonly string[]): string {
    const settings = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
    const env = { PATH: process.env["PATH"], HOME: this.folder, GIT_CONFIG_NOSYSTEM: "1" };
    return execFileSync("git", [...settings, ...args], { cwd: this.folder, env, encoding: "utf8" }).trim();
  }

  write(files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      const file = join(this.folder, path);
      mkdirSync(dirname(file), { recursive: true });
      rmSync(file, { force: true, recursive: true });
      if (content === null) continue;
      if (typeof content === "string") writeFileSync(file, content);
      else symlinkSync(content.link, file);
    }
  }

  /** Commits these files and answers the commit's id. */
  commit(files: Files): string {
    this.write(files);
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message", "change");
    return this.git("rev-parse", "HEAD");
  }
}

const NAMES =
  "aws, defineSecrets, firstOf, env, integer, local, oneOf, plain, port, random, secret, text, uri, url, variable, vault";

/** The text of a declaration. */
export function declaring(
  secrets: string,
  environments = 'dev: local(), prod: vault({ address: "https://vault.example", mount: "kv", path: "app" })',
  consumers = "",
  settings = "",
): string {
  return `import { ${NAMES} } from "keystead";
export default defineSecrets({
  ${settings}
  environments: { ${environments} },
  secrets: {
    ${secrets}
  },
  consumers: { ${consumers} },
});
`;
}
