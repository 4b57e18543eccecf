const SIZE = 20;

/**
 * How many retries a load may spend on one server, whatever the number of keys: a hundred keys at a dead server must end as
 * quickly as a few. An answer at the first attempt gives one back. Throttled requests spend none: the server itself paces them.
 */
export class RetryBudget {
  static readonly #budgets = new WeakMap<object, Map<string, RetryBudget>>();
  #left: number = SIZE;

  /** The budget that all requests of one load (known by its meter) to one server share. */
  static of(load: object, origin: string): RetryBudget {
    const ofLoad = RetryBudget.#budgets.get(load) ?? new Map<string, RetryBudget>();
    RetryBudget.#budgets.set(load, ofLoad);
    const budget = ofLoad.get(origin) ?? new RetryBudget();
    ofLoad.set(origin, budget);
    return budget;
  }

  /** Takes one retry, if there is one left. */
  take(): boolean {
    if (this.#left <= 0) return false;
    this.#left -= 1;
    return true;
  }

  give(): void {
    this.#left = Math.min(SIZE, this.#left + 1);
  }
}
