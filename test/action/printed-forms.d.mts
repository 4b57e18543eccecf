export function printedForms(text: string): Readonly<Record<string, string>>;
