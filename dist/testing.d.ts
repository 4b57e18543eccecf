export { testContext } from "./testing/contract/context.ts";
export type { Capabilities, ContractCase, ContractFixture, FixtureFault, Named, OpenedStore, RunningStore, StoreKind, ValueKind, } from "./testing/contract/fixture.ts";
export { ContractViolation } from "./testing/contract/violation.ts";
export { contractCases } from "./testing/contract.ts";
export { fakeSecrets } from "./testing/fake-secrets.ts";
export { openCustom } from "./testing/open-custom.ts";
