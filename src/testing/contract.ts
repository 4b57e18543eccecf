import { answerCases } from "./contract/answers.ts";
import { conductCases } from "./contract/conduct.ts";
import { faultCases } from "./contract/fault-cases.ts";
import type { ContractCase, ContractFixture, StoreCase } from "./contract/fixture.ts";
import { valueCases } from "./contract/values.ts";
import { writeCases } from "./contract/writes.ts";

/**
 * The contract of a backend as test cases, for a source of your own: any test runner calls `run` of each, which rejects with
 * a `ContractViolation` that names the broken rule, and no value. Each case starts a store of its own and stops it.
 *
 * @example
 * ```ts
 * for (const { name, run } of contractCases(fixture)) test(name, run);
 * ```
 */
export function contractCases(fixture: ContractFixture): readonly ContractCase[] {
  const cases: readonly StoreCase[] = [
    ...answerCases,
    ...valueCases,
    ...faultCases(fixture),
    ...conductCases(fixture),
    ...writeCases(fixture),
  ];
  return cases.map(({ name, run }) => ({
    name,
    run: async () => {
      const store = await fixture.start();
      try {
        await run(store, fixture);
      } finally {
        await store.stop();
      }
    },
  }));
}
