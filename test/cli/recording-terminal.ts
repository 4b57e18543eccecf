import { Readable } from "node:stream";
import type { Terminal } from "../../src/cli/terminal.ts";

/** A terminal that keeps what is written to it, and types what it is given. */
export class RecordingTerminal implements Terminal {
  stdout = "";
  stderr = "";
  /** Whether echo was switched off and on, in order. */
  readonly raw: boolean[] = [];
  readonly printsToTerminal: boolean;
  readonly colours: boolean;
  readonly input: Terminal["input"];

  constructor(options: { typed?: readonly (string | Uint8Array)[]; terminal?: boolean; colours?: boolean } = {}) {
    const { typed = [], terminal = false, colours = false } = options;
    this.printsToTerminal = terminal;
    this.colours = colours;
    this.input = {
      isTerminal: terminal,
      stream: Readable.from(typed.map((part) => Buffer.from(part))),
      setRaw: (raw) => void this.raw.push(raw),
    };
  }

  print(output: string | Uint8Array): Promise<void> {
    this.stdout += Buffer.from(output).toString();
    return Promise.resolve();
  }

  tell(text: string): Promise<void> {
    this.stderr += text;
    return Promise.resolve();
  }
}
