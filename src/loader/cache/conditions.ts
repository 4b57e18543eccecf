import { SecretsError } from "../errors/secrets-error.ts";
import type { CacheUnused } from "../report.ts";
import type { Runtime } from "../runtime.ts";

/** What the systems set that run jobs for others. */
const CI_VARIABLES = [
  "CI",
  "GITHUB_ACTIONS",
  "GITEA_ACTIONS",
  "GITLAB_CI",
  "BUILDKITE",
  "TF_BUILD",
  "JENKINS_URL",
  "TEAMCITY_VERSION",
  "CODEBUILD_BUILD_ID",
] as const;

const OFF: readonly string[] = ["", "0", "false"];

/** Why nothing may be cached here; `undefined` where it may. */
export function whyNoCache(wanted: boolean, runtime: Runtime): CacheUnused | undefined {
  if (!wanted) return { why: "switched-off" };
  try {
    const set = CI_VARIABLES.find((name) => !OFF.includes((runtime.variable(name) ?? "").toLowerCase()));
    return set === undefined ? undefined : { why: "under-ci", detail: set };
  } catch (error) {
    // Deno does not let us see whether this is CI: then it may be.
    if (!(error instanceof SecretsError)) throw error;
    return { why: "permission", detail: `--allow-env=${CI_VARIABLES.join(",")}` };
  }
}
