import { type AnyConfig, type Consumer, consumerParts } from "../config.ts";
import { literalCredentials } from "../describe-identity.ts";
import type { Issue } from "../issue.ts";

const OPTIONS = ["keys", "may", "identities", "reviewed"];
const RIGHTS = ["read", "write", "delete"];
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Whether a consumer is one: a list of texts, or an object with such a list. */
function isConsumer(given: unknown): given is Consumer {
  const keys: unknown = Array.isArray(given)
    ? given
    : typeof given === "object" && given !== null && "keys" in given
      ? given.keys
      : undefined;
  return Array.isArray(keys) && keys.every((key) => typeof key === "string");
}

/** Consumers: a usable name, keys that are declared, known options. */
export function checkConsumers(config: AnyConfig): Issue[] {
  return Object.entries(config.consumers).flatMap(([consumer, given]): Issue[] => {
    if (!isConsumer(given))
      return [
        {
          code: "config/invalid-option",
          facts: { consumer, option: "consumer", wanted: "a list of keys, or { keys }" },
        },
      ];
    const list = consumerParts(given);
    const issues: Issue[] = NAME.test(consumer)
      ? []
      : [
          {
            code: "config/invalid-option",
            facts: { consumer, option: "consumers", wanted: "a name of letters, digits, dots, - and _" },
          },
        ];
    for (const option of Object.keys(list))
      if (!OPTIONS.includes(option)) issues.push({ code: "config/unknown-option", facts: { consumer, option } });
    for (const key of list.keys)
      if (!Object.hasOwn(config.secrets, key))
        issues.push({
          code: "config/unknown-key",
          facts: { key, consumer },
          state: `consumer "${consumer}" names it, and it is not declared`,
        });
    if (list.may?.some((right) => !RIGHTS.includes(right)))
      issues.push({
        code: "config/invalid-option",
        facts: { consumer, option: "may", wanted: "read, write or delete" },
      });
    const identities = list.identities ?? [];
    for (const option of identities.flatMap(literalCredentials))
      issues.push({ code: "config/value-in-declaration", facts: { consumer, option } });
    return issues;
  });
}
