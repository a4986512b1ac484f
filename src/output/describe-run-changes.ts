import wrapAnsi from "wrap-ansi";
import { plain } from "../text/plain.js";
import { isUnchanged, type RunChanges } from "./run-changes.js";
import { rankChanges, tabulateChanges } from "./tabulate-changes.js";
import { tellCodebookChanges } from "./tell-codebook-changes.js";
import { tellDocumentChanges } from "./tell-document-changes.js";
import { tellShareChanges } from "./tell-share-changes.js";
import { toTextTable } from "./to-text-table.js";

/** So many groups are shown on a screen. */
const mostGroups = 40;

/**
 * What changed from one run to another as text for a terminal: documents, settings, codebook, a
 * sentence for each theme whose passages changed, and the groups whose shares changed most. Nothing
 * in it can steer the terminal.
 */
export function describeRunChanges(changes: RunChanges, { width = 100 } = {}): string {
  if (isUnchanged(changes)) return "Nothing changed: the same documents, codebook and settings.\n";
  const { documents, codebook, settings, themes, groups, by } = changes;
  const settingLines = settings.map(
    ({ setting, from, to }) => `${setting}: ${from ?? "none"} -> ${to ?? "none"}`,
  );
  const blocks = [
    under("Documents", tellDocumentChanges(documents), width),
    under("Settings", settingLines, width),
    under("Codebook", tellCodebookChanges(codebook), width),
    under("Shares of passages", tellShareChanges(themes), width),
  ];
  if (groups.length > 0) {
    const rows = tabulateChanges(rankChanges(groups), changes);
    blocks.push(`By ${by.join(" and ")}\n${toTextTable(rows, { limit: mostGroups, width })}`);
  }
  return blocks.filter((block) => block !== "").join("\n");
}

function under(head: string, lines: readonly string[], width: number): string {
  if (lines.length === 0) return "";
  const wrapped = lines.map((line) => wrapAnsi(plain(line), width - 2).replace(/^/gmu, "  "));
  return `${head}\n${wrapped.join("\n")}\n`;
}
