import { type Identities, type Identity, type TokenInput } from "../identity.ts";
import { type Naming } from "../naming.ts";
import { type Setting } from "../setting.ts";
import { type Source } from "../source.ts";
/** Where a cluster keeps an environment's Secrets. */
export interface KubernetesOptions {
    /** Without it that of the pod or of the kubeconfig's context, else `default`. */
    readonly namespace?: Setting;
    /** The Secret that holds the keys. Without it each key is a Secret of its own, with a key `value`. */
    readonly secret?: string;
    /** The API server's address for `oidc`; a pod and a kubeconfig have their own. */
    readonly address?: Setting;
    /** The API server's authority for `oidc`: the path of a PEM file, or a variable with such a path or with the PEM itself. */
    readonly ca?: Setting;
    /** Permits a kubeconfig's `insecure-skip-tls-verify`, and `http:` off loopback. The pull request check reports it. */
    readonly insecure?: boolean;
    /** One identity or several, of which the first available one is used; without one, the pod's, else the kubeconfig's. */
    readonly identity?: Identities<"kubernetes">;
    readonly name?: Naming;
    /**
     * A `CoreV1Api` of `@kubernetes/client-node` of your own, with its own cluster and user, in place of `address`, `ca`, `identity`
     * and `insecure`. `namespace` is still the source's.
     */
    readonly client?: KubernetesClient;
}
/** What is called of a `CoreV1Api` of `@kubernetes/client-node`. One is such a client. */
export interface KubernetesClient {
    readNamespacedSecret(request: {
        name: string;
        namespace: string;
    }): Promise<KubernetesSecret>;
}
/** What is read of a Secret as the client gives it. */
export interface KubernetesSecret {
    readonly metadata?: KubernetesMetadata | undefined;
    /** Values in base64. */
    readonly data?: {
        readonly [key: string]: string;
    } | undefined;
}
/** What is read of a Secret's metadata. */
export interface KubernetesMetadata {
    readonly name?: string | undefined;
    readonly resourceVersion?: string | undefined;
    readonly managedFields?: readonly {
        readonly time?: Date | undefined;
        readonly fieldsV1?: unknown;
    }[] | undefined;
}
/** The identities of {@link kubernetes}. */
export interface KubernetesIdentities {
    /** The pod's own service account. `directory` is where a projected volume has its token and ca.crt, if not at the usual place. */
    inCluster(options?: {
        readonly directory?: string;
    }): Identity<"kubernetes">;
    /** A context of a kubeconfig. `exec` opts in to the commands that a kubeconfig may name. */
    kubeconfig(options?: {
        readonly context?: Setting;
        readonly file?: string;
        readonly exec?: boolean;
    }): Identity<"kubernetes">;
    /** An OIDC token, to an API server that trusts its issuer. Without `token` it is the Action's. */
    oidc(options: {
        readonly audience: string;
        readonly token?: TokenInput;
    }): Identity<"kubernetes">;
}
/** Kubernetes Secrets as a source. */
export interface KubernetesSource {
    (options?: KubernetesOptions): Source<"kubernetes">;
}
/**
 * Kubernetes Secrets.
 *
 * @example
 * ```ts
 * kubernetes({ namespace: "neural-prod" }).at("neural-tls", { field: "tls.key" });
 * ```
 */
export declare const kubernetes: KubernetesSource & KubernetesIdentities;
