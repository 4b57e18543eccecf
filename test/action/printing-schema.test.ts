import { expect, test } from "vitest";
import { startStep } from "./step.ts";

const VALUE = "first-line-of-it\n::set-output name=x::second-line-of-it";

const config = `import { defineSecrets, env, secret } from "keystead";
const printing = { "~standard": { version: 1, vendor: "printing", validate(value) {
  globalThis.process.stdout.write("checking " + value + "\\n::warning::checking...");
  return { value };
} } };
export default defineSecrets({ environments: { production: env() }, secrets: { TOKEN: secret(printing) } });
`;

/** The lines that the runner takes for commands. */
function commandsIn(printed: string): readonly string[] {
  let stopped: string | undefined;
  return printed.split("\n").filter((line) => {
    if (stopped !== undefined) {
      if (line === `::${stopped}::`) stopped = undefined;
      return false;
    }
    stopped = /^::stop-commands::(.+)$/.exec(line)?.[1];
    return stopped === undefined && line.startsWith("::");
  });
}

test("what a schema prints is no command, and takes none of ours with it", { timeout: 60_000 }, async () => {
  const step = await startStep({
    config,
    inputs: { environment: "production", keys: "TOKEN" },
    env: { TOKEN: VALUE },
  });
  const { code, printed } = await step.ended;
  expect(code).toBe(0);
  const commands = commandsIn(printed);
  expect(commands.filter((line) => !line.startsWith("::add-mask::"))).toEqual([]);
  for (const line of VALUE.split("\n")) expect(commands).toContain(`::add-mask::${line}`);
  const masked = printed.split("\n").filter((line) => line.includes("::add-mask::"));
  expect(masked.every((line) => commands.includes(line))).toBe(true);
});
