export function printedForms(text: string): Readonly<Record<string, string>>;
export function printedBytes(bytes: Uint8Array): Readonly<Record<string, string>>;
