import type { Context, Opening } from "../../backend.ts";
import type { Access } from "./access.ts";
import { accessOf } from "./credential.ts";

/** Who we are at which API server: found out when it is first needed, once for all reads. */
export class Connection {
  readonly opening: Opening;
  #access: Promise<Access> | undefined;

  constructor(opening: Opening) {
    this.opening = opening;
  }

  /** One login for all that ask, at the same time or later, as long as it is good. A failed one is tried again by who asks next. */
  async access(context: Context): Promise<Access> {
    const known = this.#access;
    if (known === undefined) return this.#open(context);
    const access = await known;
    const stale = access.staleAt !== undefined && context.clock.now() >= access.staleAt;
    return stale ? this.again(access, context) : access;
  }

  /** A fresh login in place of one that is spent: one for all whose login was that. */
  async again(spent: Access, context: Context): Promise<Access> {
    const known = this.#access;
    if (known !== undefined) {
      const current = await known.catch(() => spent);
      if (current !== spent) return current;
      if (this.#access !== known) return this.access(context);
    }
    return this.#open(context);
  }

  forget(): void {
    this.#access = undefined;
  }

  #open(context: Context): Promise<Access> {
    const access = accessOf(this.opening, context);
    this.#access = access;
    access.catch(() => {
      if (this.#access === access) this.#access = undefined;
    });
    return access;
  }
}
