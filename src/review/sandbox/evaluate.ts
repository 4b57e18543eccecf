import { CATALOGUE } from "../../loader/errors/catalogue.ts";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import { issuesError } from "../../loader/prepare.ts";
import type { Inventory } from "../../schema/inventory.ts";
import type { Issue } from "../../schema/issue.ts";
import type { SandboxAnswer } from "./answer.ts";
import { checkedInventory } from "./checked-inventory.ts";
import { faultyDeclaration } from "./faulty-declaration.ts";
import { fits, type JsonSchema } from "./json-schema.ts";
import { refusedImport } from "./refused-import.ts";
import type { SandboxRequest } from "./request.ts";
import { SandboxChild } from "./spawn-child.ts";

const ACTION = "evaluate the declaration";

/**
 * What a declaration says, found out where it can neither see nor reach anything.
 *
 * @param shown its file, as errors name it
 * @param child one that was started before, for the sake of time
 * @throws SecretsError `config/*` where it says nothing, or not the same each time
 */
export async function evaluateInSandbox(
  request: Asked,
  shown: string,
  child: SandboxChild = SandboxChild.start(),
): Promise<Evaluated> {
  const answer = await child.ask(request);
  const inventory = isDescribed(answer) ? inventoryOf(answer.document) : undefined;
  if (!isDescribed(answer) || inventory === undefined) throw failure(answer, request, shown);
  return { inventory, packages: fits(answer.packages, NAMES) ? (answer.packages ?? []) : [] };
}

/** What a declaration says, and the packages that it loads and that were not looked into. */
export interface Evaluated {
  readonly inventory: Inventory;
  readonly packages: readonly string[];
}

type Asked = Omit<SandboxRequest, "nonce">;
type Described = Extract<SandboxAnswer, { end: "described" }>;

function isDescribed(answer: SandboxAnswer): answer is Described {
  return answer.end === "described";
}

const STRING: JsonSchema = { type: "string" };
const NAMES: JsonSchema = { type: "array", items: STRING };
const ISSUES: JsonSchema = {
  type: "array",
  items: {
    type: "object",
    properties: {
      code: { enum: Object.keys(CATALOGUE) },
      facts: { type: "object", additionalProperties: STRING },
      state: STRING,
      hint: STRING,
    },
    required: ["code", "facts"],
    additionalProperties: false,
  },
};

/** @throws SecretsError with all problems of the declaration */
function inventoryOf(document: unknown): Inventory | undefined {
  if (typeof document !== "object" || document === null) return undefined;
  const { issues, inventory } = document as { readonly issues?: unknown; readonly inventory?: unknown };
  if (!fits(issues, ISSUES)) return undefined;
  const found = issues as readonly Issue[];
  if (found.length > 0) throw issuesError(found, ACTION);
  return checkedInventory(inventory);
}

function failure(answer: SandboxAnswer, request: Asked, path: string): SecretsError {
  switch (answer.end) {
    case "impure":
      return new SecretsError("config/impure", { action: ACTION, facts: { path, key: textOf(answer.name) } });
    case "limit":
      return new SecretsError("config/beyond-limits", { action: ACTION, facts: { path }, state: STATES[answer.limit] });
    case "refused":
      return refusedImport(answer.why, textOf(answer.specifier) ?? "", path);
    case "not-a-config":
      return new SecretsError("config/not-a-config", { action: ACTION, facts: { path } });
    case "syntax":
    case "types":
    case "thrown":
    case "opaque":
      return faultyDeclaration(answer, request, path);
    default:
      return new SecretsError("config/beyond-limits", {
        action: ACTION,
        facts: { path },
        state: "what came out of it is no Inventory",
      });
  }
}

const STATES: { readonly [limit in Extract<SandboxAnswer, { end: "limit" }>["limit"]]: string } = {
  time: "it does not finish in time",
  memory: "it takes too much memory",
  depth: "it recurses too deeply",
  size: "it says too much",
  life: "the process that evaluated it has died of it",
};

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value.slice(0, 200) : undefined;
}
