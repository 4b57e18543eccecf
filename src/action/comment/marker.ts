/** Another one is another comment: old ones are left as they are. */
const VERSION = 1;

/**
 * The first line of our comment, which nobody sees: it tells the comments of two checks of one repository apart.
 *
 * @param declaration The path of what is checked, from the root of the repository
 */
export function markerOf(declaration: string): string {
  // Without `>` nothing ends the HTML comment early, and older readers of HTML take no `--` in one.
  const path = encodeURIComponent(declaration.toWellFormed()).replaceAll("%2F", "/").replaceAll("--", "-%2D");
  return `<!-- keystead check v${VERSION}: ${path} -->`;
}

/** Whether a comment is one of this check's. Where it is quoted or pasted into another text, the marker is not at its start. */
export function isMarked(body: string, marker: string): boolean {
  return body.startsWith(marker);
}
