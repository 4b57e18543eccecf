import type { Given, Variables } from "./store.ts";

/** By variables that are named, and so permitted. */
export function byVariables(variables: Variables): Pick<Required<Given>, "variables" | "permissions"> {
  return { variables, permissions: { env: Object.keys(variables) } };
}

/** By an identity that is declared with these options. */
export function declared(method: string, options?: object): Pick<Required<Given>, "identity"> {
  return { identity: { method, ...(options === undefined ? {} : { options }) } };
}
