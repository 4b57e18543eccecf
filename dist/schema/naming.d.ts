/** How a source turns a key into a name of its own. */
export type Naming = (key: string) => string;
/** `SECRET_KEY` and `secretKey` are `secret_key`: a field in Vault and AWS. */
export declare const snakeCase: Naming;
/** `SECRET_KEY` and `secretKey` are `secret-key`: a name in Google, Azure, Kubernetes, files and the local store. */
export declare const kebabCase: Naming;
/** The key itself: the environment's own convention. */
export declare const sameName: Naming;
/** Whether a name may be a key: an identifier of at most 128 characters that no object or promise gives a meaning of its own. */
export declare function isKey(name: string): boolean;
