/**
 * The part of Standard Schema (https://standardschema.dev, version 1) that we use, written out here so that our
 * declarations import no other package: with the package absent and `skipLibCheck`, a value's type would silently be `any`.
 */
export interface StandardSchema<Input = unknown, Output = Input> {
    readonly "~standard": StandardProps<Input, Output>;
}
/** What a schema carries under `~standard`. */
export interface StandardProps<Input = unknown, Output = Input> {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    readonly types?: {
        readonly input: Input;
        readonly output: Output;
    } | undefined;
}
/** Either a value, or issues. We never read an issue's message or path: most libraries print the value there. */
export type StandardResult<Output> = {
    readonly value: Output;
    readonly issues?: undefined;
} | {
    readonly issues: readonly unknown[];
};
/** The type a schema takes. */
export type InputOf<S extends StandardSchema> = NonNullable<S["~standard"]["types"]>["input"];
/** The type a schema gives. */
export type OutputOf<S extends StandardSchema> = NonNullable<S["~standard"]["types"]>["output"];
