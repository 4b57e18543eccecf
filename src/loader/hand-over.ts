import type { Loaded } from "./load.ts";
import { makeSecrets } from "./secrets-object.ts";

/** The object of a load: what was asked for, not the parts of composed keys. */
export function secretsObject(loaded: Loaded): object {
  return makeSecrets(
    loaded.keys
      .filter(({ key }) => key.delivered)
      .map(({ key, value }) => ({ name: key.name, sensitive: key.sensitive, value })),
  );
}
