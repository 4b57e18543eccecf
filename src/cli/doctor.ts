import { CATALOGUE } from "../loader/errors/catalogue.ts";
import type { Diagnosis, Finding } from "../review/doctor/diagnosis.ts";
import { type CliCommand, makeCommand } from "./command.ts";
import { diagnosisText } from "./doctor/diagnosis-text.ts";
import { jsonFlag, selectionFlags } from "./flags.ts";
import { loadOptions, openConfig } from "./open-config.ts";

/** `keystead doctor` */
export const doctorCommand: CliCommand = makeCommand(
  {
    ...selectionFlags,
    read: { type: "boolean", description: "Read the values too, as a load does, and drop them" },
    ...jsonFlag,
  },
  async (args, terminal) => {
    const options = loadOptions(args);
    const { config, root } = await openConfig(args.config);
    const [{ doctor }, { interruptible }] = await Promise.all([
      import("../review/doctor/doctor.ts"),
      import("./interruption.ts"),
    ]);
    const diagnosis = await interruptible((signal) =>
      doctor(config, { ...options, root, signal, read: args.read === true }),
    );
    const colours = terminal.colours && terminal.printsToTerminal;
    await terminal.print(args.json ? `${JSON.stringify(diagnosis)}\n` : diagnosisText(diagnosis, colours));
    return exitOf(diagnosis);
  },
);

/** As a load ends with what failed: by the gravest. */
function exitOf({ keys, stores }: Diagnosis): number {
  const findings: readonly Finding[] = [
    ...stores.flatMap((store) => [...store.findings, ...store.references.flatMap((one) => one.findings)]),
    ...keys.flatMap((key) => key.findings),
  ];
  return Math.max(0, ...findings.map(({ code }) => (code === undefined ? 0 : CATALOGUE[code].exit)));
}
