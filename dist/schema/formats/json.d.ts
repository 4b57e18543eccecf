import { type Format } from "../format.ts";
import type { OutputOf, StandardSchema } from "../standard-schema.ts";
/**
 * A JSON text (RFC 8259), parsed. Without a schema its type is `unknown`; with one, what the schema makes of the parsed value.
 *
 * Any Standard Schema will do, as long as it answers at once: one that answers later refuses every text and says so. What a schema
 * says of a bad value is not passed on, for most libraries print the value there. Numbers become JavaScript's, so that digits
 * beyond 2^53 are lost, and of two members with one name the last is kept: use `text()` where that matters.
 *
 * @example
 * ```ts
 * secret(json(z.object({ client_email: z.string(), private_key: z.string() })));
 * ```
 */
export declare function json(): Format<unknown>;
export declare function json<S extends StandardSchema>(schema: S): Format<OutputOf<S>>;
