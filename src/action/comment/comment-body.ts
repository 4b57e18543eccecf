/** What GitHub takes, in characters. */
const MOST = 65_536;

/** What a comment is made of. */
export interface CommentParts {
  readonly marker: string;
  /** Markdown. What came from the pull request is escaped in it. */
  readonly text: string;
  /** The page of the run, whose summary has the whole. */
  readonly run: string | undefined;
}

/** The comment as it is written: its marker, then the text, with nothing in it that is not seen. */
export function commentBody({ marker, text, run }: CommentParts): string {
  const visible = text.toWellFormed().replaceAll("<!--", "&lt;!--").trimEnd();
  const whole = `${marker}\n${visible}`;
  if (whole.length <= MOST) return whole;
  // At the start: behind the cut it could stand in a table or in a block of code that is not closed any more.
  const head = `${marker}\n> [!WARNING]\n> Too long for a comment: the rest is in ${summaryAt(run)}.\n\n`;
  return `${head}${cut(visible, MOST - head.length)}`;
}

/** Whether a comment says the same. GitHub may keep line ends of its own. */
export function saysTheSame(one: string, other: string): boolean {
  return normal(one) === normal(other);
}

const normal = (body: string): string => body.replaceAll("\r\n", "\n").trimEnd();

const summaryAt = (run: string | undefined): string =>
  run === undefined ? "the summary of the job" : `[the summary of the job](${run})`;

/** What fits, up to the end of a line; half a character is none. */
function cut(text: string, room: number): string {
  const fitting = text.slice(0, room);
  const end = fitting.lastIndexOf("\n");
  return end > 0 ? fitting.slice(0, end) : fitting.replace(/[\uD800-\uDBFF]$/, "");
}
