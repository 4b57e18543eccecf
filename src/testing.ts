export type { ContractCase, ContractFixture } from "./testing/contract/fixture.ts";
export { ContractViolation } from "./testing/contract/violation.ts";
export { contractCases } from "./testing/contract.ts";
export { fakeSecrets } from "./testing/fake-secrets.ts";
