/** The backend breaks the contract. The message names the rule and never holds a value. */
export class ContractViolation extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ContractViolation";
  }
}

/** Says which rule is broken unless it holds. */
export function must(holds: boolean, rule: string): asserts holds {
  if (!holds) throw new ContractViolation(rule);
}
