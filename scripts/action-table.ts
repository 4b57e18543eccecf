import { readFileSync } from "node:fs";
import { load } from "js-yaml";

interface ActionFile {
  readonly inputs: { readonly [name: string]: { readonly description: string; readonly default?: string } };
}

/** `action.yml`. */
export function actionFile(): ActionFile {
  return load(readFileSync(new URL("../action.yml", import.meta.url), "utf8")) as ActionFile;
}

/** The table of inputs in docs/action.md. */
export function inputTable(): string {
  const rows = Object.entries(actionFile().inputs).map(
    ([name, { description, default: value }]) =>
      `| \`${name}\` | ${description.replaceAll("|", "\\|")} | ${value === undefined ? "" : `\`${value}\``} |`,
  );
  return ["| input | what it is | default |", "|---|---|---|", ...rows].join("\n");
}
