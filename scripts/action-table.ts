import { readFileSync } from "node:fs";
import { load } from "js-yaml";

interface ActionFile {
  readonly inputs: { readonly [name: string]: { readonly description: string; readonly default?: string } };
  readonly outputs?: { readonly [name: string]: { readonly description: string } };
}

/** `action.yml`. */
export function actionFile(): ActionFile {
  return load(readFileSync(new URL("../action.yml", import.meta.url), "utf8")) as ActionFile;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/** The table of inputs. */
export function inputTable({ inputs }: ActionFile = actionFile()): string {
  const rows = Object.entries(inputs).map(([name, { description, default: value }]) => [
    `\`${name}\``,
    description,
    value === undefined ? "" : `\`${value}\``,
  ]);
  return table(["input", "what it is", "default"], rows);
}

/** The table of outputs: those of `action.yml`, and those that each step makes of its keys. */
export function outputTable({ outputs = {} }: ActionFile = actionFile()): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  const keys = "With `export: outputs`, one for each key: the key's name, with `prefix` before it.";
  return table(["output", "what it is"], [...rows, ["*a key's name*", keys]]);
}
