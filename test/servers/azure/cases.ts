/** How the vendor's client logs in; `token` hands over a token that is already there. */
export type Login =
  | { readonly by: "secret"; readonly tenant: string; readonly clientId: string; readonly secret: string }
  | { readonly by: "certificate"; readonly tenant: string; readonly clientId: string; readonly file: string }
  | { readonly by: "assertion"; readonly tenant: string; readonly clientId: string; readonly assertion: string }
  | { readonly by: "workload"; readonly tenant: string; readonly clientId: string; readonly file: string }
  | { readonly by: "managed"; readonly clientId?: string }
  | { readonly by: "default" }
  | { readonly by: "cli" }
  | { readonly by: "token"; readonly token: string };

/** One secret to read: what the scripts that run the vendors' clients get, as JSON. */
export interface Case {
  readonly login: Login;
  /** Of the cloud; the public one unless given. */
  readonly authority?: string;
  readonly vault: string;
  readonly name: string;
  readonly version?: string;
}

/** What the vendor's client made of it. The reason is the number in its text. */
export interface Outcome {
  readonly value?: string;
  readonly error?: string;
  readonly status?: number;
  readonly code?: string;
  readonly inner?: string;
  readonly reason?: string;
}
