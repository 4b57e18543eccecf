import process from "node:process";

/** What runs the workflow: they differ in what they make of commands and files. */
export interface Host {
  readonly name: "github" | "act" | "gitea";
  readonly windows: boolean;
}

/** What runs this step; nothing where no runner does. */
export function hostOf(environment: NodeJS.ProcessEnv = process.env): Host | undefined {
  if (environment["GITHUB_ACTIONS"] !== "true") return undefined;
  const windows = (environment["RUNNER_OS"] ?? "") === "Windows";
  if (environment["ACT"] === "true") return { name: "act", windows };
  return { name: environment["GITEA_ACTIONS"] === "true" ? "gitea" : "github", windows };
}
