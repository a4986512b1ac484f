import type { Difference } from "../rows.js";
import { groupDigits } from "../text/group-digits.js";
import type { Sides } from "./choose-groups.js";
import { formatPercent, formatPoints, sayCount, sayWhere } from "./figures-in-words.js";

/**
 * A difference as a person would say it, with its base and interval: `Sovereignty: in 62 % of the
 * passages by Ann (31 of 50, from 5 documents) and 40 % of those by Bob (20 of 50, from 4
 * documents): 22.0 percentage points more (95 % interval 3.1 to 40.2).`
 */
export function describeDifference(
  row: Omit<Difference, "sentence">,
  label: string,
  { by, of, against, isAllOthers }: Sides,
): string {
  const one = `in ${formatPercent(row.share)} of the passages ${sayWhere(by, of)} (${baseOf(row)})`;
  const those = isAllOthers ? "all others" : `those ${sayWhere(by, against)}`;
  const base = baseOf({
    passages: row.against_passages,
    passages_with_theme: row.against_passages_with_theme,
    documents: row.against_documents,
  });
  const other = `${formatPercent(row.against_share)} of ${those} (${base})`;
  return `${label}: ${one} and ${other}: ${sayDifference(row)}.`;
}

function baseOf({
  passages,
  passages_with_theme,
  documents,
}: Pick<Difference, "passages" | "passages_with_theme" | "documents">): string {
  const counts = `${groupDigits(passages_with_theme)} of ${groupDigits(passages)}`;
  return `${counts}, from ${sayCount(documents, "document")}`;
}

function sayDifference({
  difference,
  difference_low: low,
  difference_high: high,
}: Omit<Difference, "sentence">): string {
  const change = { change: difference, low, high };
  const { value, interval, mayBeChance } = formatPoints(change, { down: "less", up: "more" });
  const side = difference < 0 ? "less" : "more";
  const told = difference === 0 ? "no difference" : `${value} percentage points ${side}`;
  if (interval === null) return `${told}; one document is too little to tell how sure that is`;
  if (low === high && difference === 0) return told;
  const chance = mayBeChance && difference !== 0 ? "; the difference may be chance" : "";
  return `${told} (95 % interval ${interval})${chance}`;
}
