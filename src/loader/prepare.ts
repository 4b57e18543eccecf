import { examine } from "../schema/check/check.ts";
import type { AnyConfig } from "../schema/config.ts";
import type { Inventory } from "../schema/inventory.ts";
import type { Issue } from "../schema/issue.ts";
import { type Plan, plan } from "../schema/plan.ts";
import type { Source } from "../schema/source.ts";
import { isRegistered } from "./backends/registry.ts";
import { chooseEnvironment } from "./choose-environment.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import type { LoadOptions } from "./load-options.ts";
import type { Runtime } from "./runtime.ts";

/** What a load will do, and the stores it is done with. */
export interface Prepared {
  readonly inventory: Inventory;
  readonly plan: Plan;
  readonly stores: ReadonlyMap<string, Source>;
}

/** A declaration in which nothing is wrong. */
export interface Sound {
  readonly inventory: Inventory;
  readonly stores: ReadonlyMap<string, Source>;
}

// A declaration is frozen and pure: what was found of it once holds.
const sound = new WeakMap<AnyConfig, Sound>();

/** What a declaration without problems says, found out once. @throws SecretsError with all of them */
export function soundOf(config: AnyConfig): Sound {
  const known = sound.get(config);
  if (known !== undefined) return known;
  const { issues, described } = examine(config);
  if (issues.length > 0) throw issuesError(issues, "load secrets");
  if (described === undefined) throw new SecretsError("internal/bug", { action: "load secrets" });
  const found = { inventory: described.inventory, stores: described.stores.byId };
  sound.set(config, found);
  return found;
}

/** Issues as one error. */
export function issuesError(issues: readonly Issue[], action: string): SecretsError {
  return SecretsError.all(
    issues.map(
      ({ code, facts, state, hint }) =>
        new SecretsError(code, {
          action: "use the declaration",
          facts,
          ...(state === undefined ? {} : { state }),
          ...(hint === undefined ? {} : { hint }),
        }),
    ),
    { action },
  );
}

/** Plans a load. Whatever is wrong with the declaration or with what was asked is told before any I/O. */
export function prepare(
  config: AnyConfig,
  options: LoadOptions & { readonly consumer?: string },
  runtime: Runtime,
): Prepared {
  const { inventory: described, stores } = soundOf(config);
  const environment = chooseEnvironment(config, options.environment, runtime);
  const result = plan(described, {
    environment,
    ...(options.consumer === undefined ? {} : { consumer: options.consumer }),
    ...(options.keys === undefined ? {} : { keys: options.keys }),
  });
  if ("issues" in result) throw issuesError(result.issues, "load secrets");
  refuseUnsupported(described, result.plan, stores, "load secrets");
  return { inventory: described, plan: result.plan, stores };
}

/** What the declaration says and no code does yet is refused rather than ignored. @throws `config/unsupported` */
export function refuseUnsupported(
  described: Inventory,
  planned: Plan,
  stores: ReadonlyMap<string, Source>,
  action: string,
): void {
  const unsupported = unsupportedOf(described, planned, stores);
  if (unsupported.length > 0)
    throw SecretsError.all(unsupported, { action, facts: { environment: planned.environment } });
}

function unsupportedOf(
  { audit }: Inventory,
  planned: Plan,
  stores: ReadonlyMap<string, Source>,
): readonly SecretsError[] {
  const refuse = (option: string, facts: object = {}): SecretsError =>
    new SecretsError("config/unsupported", { action: "use the declaration", facts: { option, ...facts } });
  const used = new Set(planned.reads.map((read) => read.store));
  const backends = [...used].flatMap((store) => {
    const backend = stores.get(store)?.backend ?? "";
    return isRegistered(backend) ? [] : [refuse(backend, { store })];
  });
  return [...backends, ...(audit === undefined ? [] : [refuse("audit")])];
}
