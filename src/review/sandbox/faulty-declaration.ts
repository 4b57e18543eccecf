import { SecretsError } from "../../loader/errors/secrets-error.ts";
import type { Faulty } from "./answer.ts";
import { KNOWN_GLOBALS } from "./known-globals.ts";
import type { SandboxRequest } from "./request.ts";

/**
 * The error of a declaration whose text or doing is at fault. Of what was thrown nothing is passed on but the place and, from a
 * list of ours, a name.
 *
 * @param shown the declaration's own file, as errors name it
 */
export function faultyDeclaration(
  fault: Faulty,
  { entry, modules }: Pick<SandboxRequest, "entry" | "modules">,
  shown: string,
): SecretsError {
  const { file, line } = fault;
  const module = typeof file === "string" && Object.hasOwn(modules, file) ? modules[file] : undefined;
  const path = module === undefined || file === entry ? shown : String(file).slice(1);
  const lines = (module?.source ?? "").split("\n").length;
  const isLine = Number.isSafeInteger(line) && Number(line) > 0 && Number(line) <= lines;
  const facts = { path, line: module !== undefined && isLine ? line : undefined };
  return new SecretsError("config/unloadable", {
    action: "evaluate the declaration",
    facts,
    ...words(fault, path),
  });
}

interface Words {
  readonly state?: string;
  readonly hint: string;
}

function words({ end, unknown, package: from }: Faulty, path: string): Words {
  switch (end) {
    case "syntax":
      return {
        state: "it does not parse",
        hint: `Mend the syntax of ${path}: a bracket, a quote or a comma may be missing there or before it`,
      };
    case "types":
      return {
        state: "its types cannot be taken away",
        hint: `Write ${path} without \`enum\`, \`namespace\` and parameter properties, which are no mere types`,
      };
    case "opaque":
      return ofPackage(typeof from === "string" ? from.slice(0, 200) : "", path);
    case "thrown":
      return typeof unknown === "string" && KNOWN_GLOBALS.has(unknown) ? ofGlobal(unknown, path) : THROWN;
  }
}

const THROWN: Words = {
  hint: "Make it do without a process, console, timers, files and network, which the sandbox does not have: `keystead diff HEAD HEAD` tells whether it does",
};

function ofPackage(name: string, path: string): Words {
  return {
    state: `it uses what the package ${name} exports for more than a format, and packages are not looked into`,
    hint: `Write what ${path} takes from ${name} in a file of the repository, and import that by its path`,
  };
}

const VARIABLES: { readonly [name: string]: string | undefined } = {
  process: "process.env.NAME",
  Deno: 'Deno.env.get("NAME")',
  Bun: "Bun.env.NAME",
};

const COMMONJS: ReadonlySet<string> = new Set(["module", "require", "exports", "__dirname", "__filename"]);

function ofGlobal(name: string, path: string): Words {
  const state = `it uses \`${name}\`, which the sandbox does not have`;
  const variable = Object.hasOwn(VARIABLES, name) ? VARIABLES[name] : undefined;
  if (variable !== undefined)
    return {
      state,
      hint: `Write \`variable("NAME")\` in place of \`${variable}\`: it is read where secrets are loaded`,
    };
  if (COMMONJS.has(name))
    return { state, hint: `Write ${path} as an ES module, with \`import\` and \`export default\`` };
  return {
    state,
    hint: `Do without \`${name}\`: \`keystead diff HEAD HEAD\` tells whether the sandbox has all the rest`,
  };
}
