/**
 * Names and values as the runner's files for variables and outputs have them. The delimiter is made afresh, and none of the
 * text: a value cannot end itself and begin another.
 */
export function heredocs(
  values: ReadonlyMap<string, string>,
  random: () => string = () => crypto.randomUUID(),
): string {
  return [...values].map(([name, value]) => heredoc(name, value, random)).join("");
}

function heredoc(name: string, value: string, random: () => string): string {
  let delimiter: string;
  do delimiter = `keystead_${random()}`;
  while (name.includes(delimiter) || value.includes(delimiter));
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
