import type { Signal } from "../signal.ts";
/** One HTTP request. */
export interface HttpRequest {
    readonly method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH" | "LIST";
    /** Absolute. */
    readonly url: string;
    readonly headers?: {
        readonly [name: string]: string;
    };
    readonly body?: Uint8Array | string;
    readonly tls?: TlsSettings;
    /** Whether sending it twice does no more than sending it once. Unsaid, GET and LIST are safe. */
    readonly safe?: boolean;
    /** Ends the request and closes its connection. */
    readonly signal: Signal;
    /** Milliseconds until the whole answer must be there. */
    readonly timeout: number;
}
/** TLS as a store's settings have it. Certificates are checked always, unless `insecure`. */
export interface TlsSettings {
    /** PEM of the authorities to trust, in place of the runtime's own. */
    readonly ca?: string;
    /** PEM of a client certificate. */
    readonly cert?: string;
    readonly key?: string;
    readonly serverName?: string;
    readonly insecure?: boolean;
}
/** A whole answer; its status may be any. Header names are lower case. */
export interface HttpResponse {
    readonly status: number;
    readonly headers: {
        readonly [name: string]: string;
    };
    readonly body: Uint8Array;
}
/**
 * Sends requests: own CA, client certificate, proxy, no redirect followed, at most 4 MiB of answer.
 * Rejects with a `SecretsError` only: `backend/unreachable`, `backend/timeout`, `backend/aborted`, `backend/bad-response`,
 * `value/too-large`, `runtime/permission`, and `config/invalid-option` for what cannot be sent: an address that is no URL, a
 * header with a line break, a certificate that is no PEM, a proxy variable that names no proxy.
 */
export interface Transport {
    send(request: HttpRequest): Promise<HttpResponse>;
    /** Closes the connections that are kept between requests. Requests that come later have one each. */
    readonly close?: () => void;
}
/** Whether a request may be sent again when its answer did not come. */
export declare function isSafe({ safe, method }: Pick<HttpRequest, "safe" | "method">): boolean;
/** Whether an answer sends us elsewhere. None is followed: a credential goes only where it was declared to go. */
export declare function isRedirect(response: HttpResponse): boolean;
