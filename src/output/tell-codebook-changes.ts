import { cutShort } from "../text/cut-short.js";
import { countOf } from "../text/count-of.js";
import type { CodebookChange } from "../themes/list-changes.js";
import { groupBy } from "./group-by.js";

/** So many terms of a theme are told one by one, more together; and so many of them named. */
const mostTold = 6;

/** In what two codebooks differ, a line each; many terms of a theme that changed alike are one line. */
export function tellCodebookChanges(changes: readonly CodebookChange[]): string[] {
  const alike = groupBy(changes, ({ theme, what, change }) => JSON.stringify([theme, what, change]));
  return [...alike.values()].flatMap((rows) => {
    const [first] = rows;
    const isLong = rows.length > mostTold && first?.what !== "setting";
    return first !== undefined && isLong ? [tellMany(first, rows)] : rows.map(tellOne);
  });
}

/** Terms that are changed alike, of which `first` is the first. */
function tellMany(
  { theme, what, change }: CodebookChange,
  rows: readonly CodebookChange[],
): string {
  const named = rows.slice(0, mostTold).map(nameItem).join(", ");
  return `${theme ?? ""}: ${countOf(rows.length, what)} ${change}: ${named}, …`;
}

function nameItem({ item, language }: CodebookChange): string {
  return `"${item ?? ""}"${language === null ? "" : ` (${language})`}`;
}

function tellOne(row: CodebookChange): string {
  const { theme, what, change, item, from, to } = row;
  const place = theme === null ? "" : `${theme}: `;
  if (what === "theme") {
    if (change === "renamed") return `${place}theme renamed, was ${from ?? ""}`;
    return `${place}theme ${change}, with ${(change === "added" ? to : from) ?? ""}`;
  }
  if (what === "setting") return `${place}${item ?? ""}: ${tellValue(from)} -> ${tellValue(to)}`;
  const name = nameItem(row);
  if (change === "changed") return `${place}${what} ${name}: ${tellValue(from)} -> ${tellValue(to)}`;
  // Of a usual term there is nothing to say.
  const more = [from, to].find((text) => text !== null && text !== "weight 1");
  return `${place}${what} ${change}: ${name}${more === undefined ? "" : `, ${more}`}`;
}

const longest = 60;

function tellValue(value: string | null): string {
  if (value === null || value === "") return "nothing";
  return cutShort(value, longest);
}
