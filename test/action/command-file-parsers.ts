// How each runner reads what a step writes into GITHUB_ENV and GITHUB_OUTPUT: rewritten from their rules, as oracles.

/** Names and values, in their order. */
export type Pairs = readonly (readonly [name: string, value: string])[];

/** One line from an offset on, the line break that ended it, and where the next begins; nothing at the end. */
type ReadLine = (
  text: string,
  at: number,
) => { readonly line: string; readonly end: string; readonly next: number } | undefined;

function lineReader(breaks: RegExp): ReadLine {
  return (text, at) => {
    if (at >= text.length) return undefined;
    const found = new RegExp(breaks, "g");
    found.lastIndex = at;
    const match = found.exec(text);
    if (match === null) return { line: text.slice(at), end: "", next: text.length };
    return { line: text.slice(at, match.index), end: match[0], next: match.index + match[0].length };
  };
}

/** GitHub's runner: a line break is LF on Linux and macOS, and CRLF or LF on Windows. */
export function parseAsRunner(text: string, windows: boolean): Pairs {
  const read = lineReader(windows ? /\r\n|\n/ : /\n/);
  const pairs: [string, string][] = [];
  let at = 0;
  for (let head = read(text, at); head !== undefined; head = read(text, at)) {
    at = head.next;
    if (head.line === "") continue;
    const [equals, marker] = [head.line.indexOf("="), head.line.indexOf("<<")];
    if (equals >= 0 && (marker < 0 || equals < marker)) {
      pairs.push([head.line.slice(0, equals), head.line.slice(equals + 1)]);
      continue;
    }
    if (marker < 0) throw new Error("Invalid format");
    const delimiter = head.line.slice(marker + 2);
    let value = "";
    let end = "";
    for (;;) {
      const next = read(text, at);
      if (next === undefined) throw new Error("Matching delimiter not found");
      at = next.next;
      if (next.line === delimiter) break;
      value += end + next.line;
      end = next.end;
    }
    pairs.push([head.line.slice(0, marker), value]);
  }
  return pairs;
}

/** act: a scanner that drops a carriage return at each line's end, and a heredoc that loses its first empty lines. */
export function parseAsAct(text: string): Pairs {
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  if (lines.at(-1) === "") lines.pop();
  const pairs: [string, string][] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const [equals, marker] = [line.indexOf("="), line.indexOf("<<")];
    if (equals >= 0 && (marker < 0 || equals < marker)) {
      pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
      continue;
    }
    if (marker < 0) throw new Error("invalid format");
    const delimiter = line.slice(marker + 2);
    let value = "";
    for (at++; lines[at] !== delimiter; at++) {
      if (at >= lines.length) throw new Error("no delimiter");
      value += `${value === "" ? "" : "\n"}${lines[at] ?? ""}`;
    }
    pairs.push([line.slice(0, marker), value]);
  }
  return pairs;
}
