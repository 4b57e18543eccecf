import type { ContractCase, ContractFixture } from "./contract/fixture.ts";
/**
 * The contract of a backend as test cases, for a source of your own: any test runner calls `run` of each, which rejects with
 * a `ContractViolation` that names the broken rule, and no value. Each case starts a store of its own and stops it.
 *
 * @example
 * ```ts
 * for (const { name, run } of contractCases(fixture)) test(name, run);
 * ```
 */
export declare function contractCases(fixture: ContractFixture): readonly ContractCase[];
