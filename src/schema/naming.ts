/** How a source turns a key into a name of its own. */
export type Naming = (key: string) => string;

const words = (key: string): string => key.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();

/** `SECRET_KEY` and `secretKey` are `secret_key`: a field in Vault and AWS. */
export const snakeCase: Naming = (key) => words(key);

/** `SECRET_KEY` and `secretKey` are `secret-key`: a name in Google, Azure, Kubernetes, files and the local store. */
export const kebabCase: Naming = (key) => words(key).replaceAll("_", "-");

/** The key itself: the environment's own convention. */
export const sameName: Naming = (key) => key;

const KEY = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
const RESERVED = new Set(["then", "constructor", "tojson", "tostring", "__proto__"]);

/** Whether a name may be a key: an identifier of at most 128 characters that no object or promise gives a meaning of its own. */
export function isKey(name: string): boolean {
  return KEY.test(name) && !RESERVED.has(name.toLowerCase());
}
