import { UsageError } from "./usage-error.ts";

/** `--config`. */
export const configFlag = {
  config: {
    type: "string",
    valueHint: "file",
    description: "The declaration's file, in place of the secrets.config.* found upwards from here",
  },
} as const;

/** `--env`, `-e`. */
export const environmentFlag = {
  env: {
    type: "string",
    alias: "e",
    valueHint: "name",
    description: "The environment, in place of KEYSTEAD_ENV",
  },
} as const;

/** `--consumer`. */
export const consumerFlag = {
  consumer: { type: "string", valueHint: "name", description: "Only the keys of this consumer" },
} as const;

/** `--keys`. */
export const keysFlag = {
  keys: { type: "string", valueHint: "A,B", description: "Only these keys" },
} as const;

/** `--json`. */
export const jsonFlag = {
  json: { type: "boolean", description: "Print JSON" },
} as const;

/** `--no-cache`. What parses the flags gives it as `cache`, which is false. */
export const cacheFlag = {
  "no-cache": { type: "boolean", description: "Read every value from its store, whatever is cached" },
} as const;

/** The flags that choose keys. */
export const selectionFlags: typeof configFlag & typeof environmentFlag & typeof consumerFlag & typeof keysFlag = {
  ...configFlag,
  ...environmentFlag,
  ...consumerFlag,
  ...keysFlag,
};

/** The flags of a command that loads. */
export const loadFlags: typeof selectionFlags & typeof cacheFlag = { ...selectionFlags, ...cacheFlag };

/**
 * The keys of `--keys`.
 *
 * @throws UsageError where one is empty.
 */
export function keysOf(list: string | undefined): readonly string[] | undefined {
  if (list === undefined) return undefined;
  const keys = list.split(",").map((key) => key.trim());
  if (keys.includes("")) throw new UsageError("--keys is a list of names, as in --keys A,B");
  return keys;
}
