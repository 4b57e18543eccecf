// What people write in place of `keystead run`: `node redact-peer.mjs pipe|expression FORMS COMMAND ARGS...`.
// `pipe` passes a child's output on, `expression` replaces one regular expression of all forms in whole lines.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { Transform } from "node:stream";

const [way, file, command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ["inherit", "pipe", "inherit"] });
if (way === "pipe") child.stdout.pipe(process.stdout);
else child.stdout.pipe(redactLines(JSON.parse(readFileSync(file, "utf8")))).pipe(process.stdout);
child.on("exit", (code) => {
  process.exitCode = code ?? 1;
});

/** Latin-1 keeps every byte as it is. The forms are longest first. */
function redactLines(forms) {
  const sources = forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  const expression = new RegExp(sources.join("|"), "g");
  let rest = "";
  return new Transform({
    transform(chunk, _, done) {
      const text = rest + chunk.latin1Slice();
      const end = text.lastIndexOf("\n") + 1;
      rest = text.slice(end);
      done(null, Buffer.from(text.slice(0, end).replace(expression, "<redacted>"), "latin1"));
    },
    flush(done) {
      done(null, Buffer.from(rest.replace(expression, "<redacted>"), "latin1"));
    },
  });
}
