import type { LookedUp } from "../../review/live/look-up.ts";
import type { Use } from "../../review/live/wanted.ts";
import { COMMENT_LIMIT, fitted, span, spans } from "./report-markdown.ts";

/** What most needs a look stands first. */
const ORDER: readonly LookedUp["state"][] = ["missing", "denied", "not looked up", "exists"];

/** What stores say of places, as Markdown. Places of one store that were not looked up for one reason are one row. */
export function existenceMarkdown(places: readonly LookedUp[]): string {
  const rows = ORDER.flatMap((state) => rowsOf(places.filter((place) => place.state === state)));
  const counts = ORDER.map((state) => [places.filter((place) => place.state === state).length, state] as const);
  const told = counts.filter(([count]) => count > 0).map(([count, state]) => `${count} ${state}`);
  const title = `### Secrets in their stores: ${told.length === 0 ? "nothing to look up" : told.join(", ")}`;
  const table = ["", "| | reference | keys | store | |", "|---|---|---|---|---|"];
  return fitted(rows.length === 0 ? [title] : [title, ...table], rows, COMMENT_LIMIT, "");
}

function rowsOf(places: readonly LookedUp[]): readonly string[] {
  const alike = Map.groupBy(places, ({ reference, state, store, detail }) =>
    JSON.stringify(state === "not looked up" ? [store, detail] : [store, detail, reference]),
  );
  return [...alike.values()].map((group) => {
    const [first] = group;
    const uses = group.flatMap((place) => place.uses);
    const cells = [
      first?.state ?? "",
      spans(group.map(({ reference }) => reference)),
      spans([...new Set(uses.map(shown))]),
      span(first?.store ?? ""),
      first?.detail === undefined ? "" : span(first.detail),
    ];
    return `| ${cells.join(" | ")} |`;
  });
}

const shown = ({ key, environment }: Use): string => `${key} in ${environment}`;
