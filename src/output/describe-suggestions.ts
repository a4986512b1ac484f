import wrapAnsi from "wrap-ansi";
import { countOf } from "../text/count-of.js";
import { plain } from "../text/plain.js";
import type { LearnedFrom } from "../themes/learned-terms.js";
import type { SuggestedTerm, Suggestions } from "../themes/suggest-terms.js";
import { contextLine } from "./context-line.js";

/**
 * Suggestions for a theme as text for a terminal of so many columns: what they were learned from,
 * then each term with its effect on the share and its places. Nothing in it can steer the terminal.
 */
export function describeSuggestions(
  label: string,
  { terms, from }: Suggestions,
  width = 100,
): string {
  const lines = from.map((row) => describeSource(row));
  const none = terms.length === 0 ? ["Nothing to suggest."] : [];
  const head = [label, ...lines, ...none].map((line) => wrapAnsi(plain(line), width)).join("\n");
  return [head, ...terms.map((term) => describeTerm(term, width))].join("\n\n") + "\n";
}

function describeSource(row: LearnedFrom): string {
  const language = row.language ?? "unknown language";
  if (row.note !== null) return `${language}: ${row.note}`;
  const base =
    `learned from ${countOf(row.passages_with_theme, "passage")} with the theme, in ` +
    `${countOf(row.documents, "document")}, and ${row.passages_without_theme} without any of its terms`;
  return `${language}: ${base}`;
}

function describeTerm(row: SuggestedTerm, width: number): string {
  const indent = "  ";
  const room = Math.max(20, width - indent.length);
  const head = `${row.term} (${row.kind}, ${row.language}, weight ${row.weight})`;
  const said = [describeUse(row), describeEffect(row)].join("; ");
  const places = row.examples.map((place) => {
    const name = `${plain(place.passage)}  `;
    return name + contextLine(place, Math.max(20, room - name.length));
  });
  const body = [...wrapAnsi(plain(said), room).split("\n"), ...places];
  return [plain(head), ...body.map((line) => indent + line)].join("\n");
}

function describeUse(row: SuggestedTerm): string {
  const where = `${countOf(row.passages_with_theme, "passage")} with the theme`;
  const rest = `${row.passages_without_theme} without any of its terms`;
  return `in ${where} (${countOf(row.documents, "document")}), ${rest}`;
}

function describeEffect(row: SuggestedTerm): string {
  const share = `share ${percent(row.share_before)} -> ${percent(row.share_after)}`;
  const added =
    row.passages_added === 0
      ? "no passage more"
      : `${countOf(row.passages_added, "passage")} more, in ${countOf(row.documents_added, "document")}`;
  const lost = row.passages_lost === 0 ? "" : `, ${row.passages_lost} fewer`;
  return `${share}: ${added}${lost}`;
}

/** To a tenth of a percent: what one term does is little. */
function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
