import { type Identities, type Identity, type TokenInput } from "../identity.ts";
import { type Naming } from "../naming.ts";
import { type Setting, type Variable } from "../setting.ts";
import { type Source } from "../source.ts";
/** Where a Vault or OpenBao server keeps an environment's secrets. */
export interface VaultOptions {
    /** The server's address; without it `VAULT_ADDR`. */
    readonly address?: Setting;
    /** A namespace; without it `VAULT_NAMESPACE`, if set. */
    readonly namespace?: Setting;
    /** The secrets engine's mount, `a/b/kv` for a nested one. */
    readonly mount: string;
    /** The secret that holds the keys as fields. Without it each key is a secret of its own, with a field `value`. */
    readonly path?: Setting;
    /** Spares the question which engine the mount is. `other` is any engine that answers a read with fields. */
    readonly engine?: "kv1" | "kv2" | "other";
    /** Permits `http:` off loopback and `VAULT_SKIP_VERIFY`. The pull request check reports it. */
    readonly insecure?: boolean;
    /** One identity or several, of which the first available one is used; without one, AppRole or token from the environment. */
    readonly identity?: Identities<"vault">;
    /** Overrides the naming of fields (with a path) or secrets. */
    readonly name?: Naming;
    /**
     * A `node-vault` client of your own, with its own address, namespace and token, in place of `address`, `namespace`, `identity`
     * and `insecure`. We neither log in nor revoke its token.
     */
    readonly client?: VaultClient;
}
/** What is called of a `node-vault` client. One is such a client. */
export interface VaultClient {
    /** The server's address: scheme, host and port of it are what an error says. */
    readonly endpoint: string;
    readonly namespace?: string | undefined;
    /** Reads a path of the API, encoded and with its query. Rejects with the status in `response.statusCode`. */
    read(path: string): Promise<unknown>;
    /** Called to renew a lease, to end it, and to ask what the client's token may. */
    write(path: string, data: {
        readonly [name: string]: string | readonly string[];
    }): Promise<unknown>;
}
/** The identities of {@link vault}. */
export interface VaultIdentities {
    /** A token: `VAULT_TOKEN`, or the file `~/.vault-token`, or the one named here. */
    token(options?: {
        readonly token?: TokenInput;
    }): Identity<"vault">;
    /** `VAULT_ROLE_ID` and `VAULT_SECRET_ID`, or the ones named here. */
    appRole(options?: {
        readonly roleId?: Setting;
        readonly secretId?: Variable;
        readonly mount?: string;
    }): Identity<"vault">;
    /** A JWT that is handed in, or read from a file; without either it is the Action's OIDC token. */
    jwt(options: {
        readonly role: string;
        readonly token?: TokenInput;
        readonly audience?: string;
        readonly mount?: string;
    }): Identity<"vault">;
    userpass(options: {
        readonly username: Setting;
        readonly password: Variable;
        readonly mount?: string;
    }): Identity<"vault">;
    /** A pod's service account: its token is read at each login, since it is rotated. */
    kubernetes(options: {
        readonly role: string;
        readonly mount?: string;
        readonly tokenFile?: string;
    }): Identity<"vault">;
}
/** A Vault or OpenBao server as a source. */
export interface VaultSource {
    (options: VaultOptions): Source<"vault">;
}
/**
 * HashiCorp Vault or OpenBao.
 *
 * @example
 * ```ts
 * vault({ mount: "neural", path: "production", identity: [vault.kubernetes({ role: "api" }), vault.appRole()] });
 * ```
 */
export declare const vault: VaultSource & VaultIdentities;
