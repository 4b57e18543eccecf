import type { CatalogueRow } from "./row.ts";
import { named } from "./wording.ts";

/** Codes of `action/*`. */
export type ActionCode =
  | "action/not-a-workflow"
  | "action/unknown-input"
  | "action/invalid-input"
  | "action/event-refused"
  | "action/unmaskable"
  | "action/invalid-name"
  | "action/not-exported";

export const actionRows: { readonly [C in ActionCode]: CatalogueRow } = {
  "action/not-a-workflow": {
    state: "this is no step of a workflow",
    meaning: "Masks are commands to a runner: printed elsewhere, they would show the values.",
    hint: () => "Use the action in a workflow, and `keystead run` or `keystead export` elsewhere",
    exit: 3,
    retryable: false,
  },
  "action/unknown-input": {
    state: "it is not an input of the action",
    meaning: "The step gives an input that the action does not have, or the job has a variable that looks like one.",
    hint: (f) => `Remove \`${named(f.option, "the input")}\` from \`with\`, or mend its spelling`,
    exit: 3,
    retryable: false,
  },
  "action/invalid-input": {
    state: "it is not a value this input takes",
    meaning: "An input has a value of another shape. Nothing was read.",
    hint: (f) => `Set the input \`${named(f.option, "in question")}\` to ${named(f.wanted, "a value it takes")}`,
    exit: 3,
    retryable: false,
  },
  "action/event-refused": {
    state: "this event may not have secrets",
    meaning:
      "The workflow runs for someone who may not decide what is loaded: a fork's pull request, or a checkout that is not the default branch's.",
    hint: () => "Load secrets in a workflow that runs on `push`, or check out the default branch",
    exit: 5,
    retryable: false,
  },
  "action/unmaskable": {
    state: "it is too short or too common to be masked",
    meaning: "The log prints the environment of every later step, and this value would stand in it in clear.",
    hint: (f) =>
      `Store a longer value in ${named(f.key, "the key")}, export it as \`files\`, or say \`allow-short: true\``,
    exit: 4,
    retryable: false,
  },
  "action/invalid-name": {
    state: "it is no name that can be exported",
    meaning:
      "A name is letters, digits and _, begins with no digit, has at most 128 characters, and is told apart in any case.",
    hint: (f) => `Change \`prefix\`, or leave ${named(f.key, "the key")} out`,
    exit: 3,
    retryable: false,
  },
  "action/not-exported": {
    state: "the runner's file could not be written",
    meaning: "The runner names no file for what a step exports, or it could not be written. Nothing was exported.",
    hint: (f) => `Check that the runner sets ${named(f.variable, "the variable")} to a file that can be written`,
    exit: 5,
    retryable: false,
  },
};
