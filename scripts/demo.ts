// The main job, end to end, in a throw-away project: an encrypted store, an app, the command line. Nothing is faked.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("..", import.meta.url));
const cli = join(repository, "dist", "cli.js");
const project = mkdtempSync(join(tmpdir(), "keystead-demo-"));
const environment = {
  ...process.env,
  HOME: project,
  XDG_CONFIG_HOME: join(project, ".config"),
  KEYSTEAD_ENV: "development",
};
for (const name of ["KEYSTEAD_IDENTITY", "KEYSTEAD_IDENTITY_FILE"]) delete (environment as NodeJS.ProcessEnv)[name];

function say(text: string): void {
  console.log(`\n\u2500\u2500 ${text}`);
}

function step(title: string, command: readonly [string, ...string[]]): void {
  say(title);
  const [program, ...given] = command;
  const { status, error } = spawnSync(program, given, { cwd: project, env: environment, stdio: "inherit" });
  if (status !== 0) throw new Error(`the demo stopped at: ${title}${error === undefined ? "" : ` (${error.message})`}`);
}

const keystead = (...given: string[]): readonly [string, ...string[]] => [process.execPath, cli, ...given];

try {
  if (!existsSync(cli)) throw new Error("dist/ is not there: run `npm run build` first");
  mkdirSync(join(project, "node_modules"));
  symlinkSync(repository, join(project, "node_modules", "keystead"), "dir");
  step("keystead init: a declaration, an identity outside the repository, recipients", keystead("init"));
  for (const file of ["secrets.config.ts", "app.ts"])
    copyFileSync(join(repository, "examples", "demo", file), join(project, file));
  step("keystead check: the declaration of the example, without touching a store", keystead("check"));
  step("keystead generate: every key that has a generator and no value", keystead("generate"));
  say(
    `secrets/development: ${readdirSync(join(project, "secrets", "development"))
      .toSorted()
      .join("  ")}`,
  );
  step("app.ts: loadSecrets() at bootstrap, and what console.log shows", [process.execPath, "app.ts"]);
  step("keystead explain: what came from where", keystead("explain", "--consumer", "api"));
  const program =
    'console.log("PORT is", process.env.PORT); console.log("SECRET_KEY is", process.env.SECRET_KEY); console.log("in base64", btoa(process.env.SECRET_KEY))';
  step(
    "keystead run: a program gets the values, its output is redacted",
    keystead("run", "--consumer", "api", "--", process.execPath, "-e", program),
  );
  say("that was all of it, for real; the throw-away project is gone");
} finally {
  rmSync(project, { recursive: true, force: true });
}
