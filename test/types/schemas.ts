// The type of equality needs its parameter twice.
/* oxlint-disable typescript/no-unnecessary-type-parameters */
// Schemas of other libraries, through Standard Schema: what must compile, and what must not.
import { type } from "arktype";
import { defineSecrets, json, local, plain, type Secrets, secret, url } from "keystead";
import * as v from "valibot";
import * as z from "zod";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const config = defineSecrets({
  environments: { d: local() },
  secrets: {
    V_TEXT: secret(v.pipe(v.string(), v.minLength(64))),
    V_NUMBER: plain(v.pipe(v.string(), v.toNumber(), v.integer()), { default: 8080 }),
    V_CHOICE: plain(v.picklist(["debug", "info"]), { default: "info" }),
    V_DEFAULTED: secret(v.optional(v.string(), "x")),
    V_JSON: secret(json(v.object({ id: v.number() }))),
    Z_TEXT: secret(z.string().min(3)),
    Z_NUMBER: plain(z.coerce.number<string>(), { default: 1 }),
    Z_CHOICE: plain(z.enum(["a", "b"]), { default: "a" }),
    Z_PIPE: secret(z.string().transform((text) => text.split(","))),
    Z_JSON: secret(json(z.object({ client_email: z.string(), n: z.number().optional() }))),
    A_TEXT: secret(type("string > 3")),
    A_NUMBER: plain(type("string.integer.parse"), { optional: true }),
    A_CHOICE: plain(type("'on' | 'off'"), { default: "on" }),
    A_JSON: secret(json(type({ url: "string" }))),
    U: url("redis://:{V_TEXT}@{Z_TEXT}/{A_NUMBER}"),
  },
});
interface Wanted {
  readonly V_TEXT: string;
  readonly V_NUMBER: number;
  readonly V_CHOICE: "debug" | "info";
  readonly V_DEFAULTED: string;
  readonly V_JSON: { id: number };
  readonly Z_TEXT: string;
  readonly Z_NUMBER: number;
  readonly Z_CHOICE: "a" | "b";
  readonly Z_PIPE: string[];
  readonly Z_JSON: { client_email: string; n?: number | undefined };
  readonly A_TEXT: string;
  readonly A_NUMBER: number | undefined;
  readonly A_CHOICE: "on" | "off";
  readonly A_JSON: { url: string };
  readonly U: string | undefined;
}
export const everything: Equal<Secrets<typeof config>, { readonly [K in keyof Wanted]: Wanted[K] }> = true;

// @ts-expect-error a schema that cannot take text
plain(v.number());
// @ts-expect-error a schema that cannot take text
plain(z.object({ a: z.string() }));
// @ts-expect-error a schema that cannot take text
secret(type("number"));
// @ts-expect-error a default of the wrong type
plain(v.pipe(v.string(), v.toNumber()), { default: "x" });
// @ts-expect-error a default that is none of the choices
plain(z.enum(["a", "b"]), { default: "c" });
