/** The backend breaks the contract. The message names the rule and never holds a value. */
export declare class ContractViolation extends Error {
    constructor(message: string);
}
/** Says which rule is broken unless it holds. */
export declare function must(holds: boolean, rule: string): asserts holds;
