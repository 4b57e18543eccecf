import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../package/packed.ts";

/** A workflow that a page shows. */
export interface WorkflowExample {
  /** The page, and the how-manieth block of it: a file's name. */
  readonly name: string;
  readonly text: string;
}

const PAGES = /\.md$/;
const BLOCK = /^```ya?ml\n(.*?)^```$/gms;

function pages(): readonly string[] {
  const inside = ["docs", "examples"].flatMap((folder) =>
    readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
  );
  return ["README.md", ...inside.filter((path) => PAGES.test(path) && !path.includes("node_modules"))];
}

/** What a page leaves out around the steps of a job. */
const AROUND = `name: shown
on: push
permissions: {}
concurrency: { group: shown, cancel-in-progress: true }
jobs:
  job:
    name: shown
    runs-on: ubuntu-latest
`;

/** Steps alone are those of a job; everything else that is no workflow is left out. */
function workflowOf(block: string): string | undefined {
  if (/^jobs:/m.test(block)) return /^on:/m.test(block) ? block : `on: push\n${block}`;
  if (!/^steps:/m.test(block)) return undefined;
  return `${AROUND}${block.replace(/^(?=.)/gm, "    ")}`;
}

/** Every workflow in the README, the docs and the examples' pages, whole enough to be judged. */
export function workflowExamples(): readonly WorkflowExample[] {
  return pages().flatMap((page) => {
    const blocks = [...readFileSync(join(repository, page), "utf8").matchAll(BLOCK)];
    return blocks.flatMap(([, block = ""], index) => {
      const text = workflowOf(block);
      return text === undefined ? [] : [{ name: `${page.replaceAll("/", "-")}-${index + 1}.yml`, text }];
    });
  });
}
