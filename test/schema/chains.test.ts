import { describe, expect, test } from "vitest";
import { check } from "../../src/schema/check/check.ts";
import type { AnyConfig } from "../../src/schema/config.ts";
import { defineSecrets, local, plain, secret, text, url } from "../../src/schema/declare.ts";
import { inventory } from "../../src/schema/describe-config.ts";
import { plan } from "../../src/schema/plan.ts";
import { sensitiveKeys } from "../../src/schema/sensitivity.ts";

const LENGTH = 3_000;
const NAMES = Array.from({ length: LENGTH }, (_, index) => `K${index}`);

type Entries = { readonly [name: string]: object };

/** Each key composed of the one before, the first one of `first`. */
const chain = (first: object): Entries =>
  Object.fromEntries(NAMES.map((name, index) => [name, index === 0 ? first : url(`x://h/{K${index - 1}}` as never)]));

const backwards = (entries: Entries): Entries => Object.fromEntries(Object.entries(entries).toReversed());

const configOf = (secrets: Entries): AnyConfig => defineSecrets({ environments: { d: local() }, secrets } as never);

describe.each([
  ["forwards", (entries: Entries) => entries],
  ["backwards", backwards],
])("a chain of 3,000 composed keys, declared %s", (_, ordered) => {
  test("is checked, described and planned, parts first", () => {
    const config = configOf(ordered(chain(secret())));
    expect(check(config)).toEqual([]);
    const described = inventory(config);
    expect(Object.values(described.keys).filter(({ sensitive }) => !sensitive)).toEqual([]);
    const planned = plan(described, { environment: "d" });
    expect("plan" in planned && planned.plan.keys.map(({ name }) => name)).toEqual(NAMES);
  });

  test("is sensitive nowhere where its first key is not", () => {
    const { keys } = inventory(configOf(ordered(chain(plain(text())))));
    expect(Object.values(keys).filter(({ sensitive }) => sensitive)).toEqual([]);
  });

  test("that leads back to itself is one cycle, and ends", () => {
    const config = configOf(ordered(chain(url(`x://h/{K${LENGTH - 1}}` as never))));
    expect(check(config).map(({ code }) => code)).toEqual(["config/cycle"]);
    expect("plan" in plan(inventory(config), { environment: "d" })).toBe(true);
  });
});

test("each key is looked at once to know which are sensitive", () => {
  let looks = 0;
  const secrets = Object.entries(chain(secret())).map(([name, entry]): [string, object] => {
    const declared: unknown = Reflect.get(entry, "~declared");
    const counting = {
      get: () => {
        looks += 1;
        return declared;
      },
    };
    return [name, Object.defineProperty({ ...entry }, "~declared", counting)];
  });
  const config = { secrets: Object.fromEntries(secrets) } as unknown as AnyConfig;
  expect(sensitiveKeys(config).size).toBe(LENGTH);
  expect(looks).toBe(LENGTH);
});
