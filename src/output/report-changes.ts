import { html, Html } from "./html.js";
import { isUnchanged, type RunChanges } from "./run-changes.js";
import { rankChanges, tabulateChanges } from "./tabulate-changes.js";
import { tellCodebookChanges } from "./tell-codebook-changes.js";
import { tellDocumentChanges } from "./tell-document-changes.js";
import { tellShareChanges } from "./tell-share-changes.js";
import { toHtmlTable } from "./to-html-table.js";

/** So many groups are shown on the page. */
const mostGroups = 200;

/**
 * The section on what changed since the last run: documents, settings and codebook, the share of each
 * theme before and after with the documents responsible, and the groups whose shares changed most.
 * Nothing for a first run.
 */
export function showChanges(changes: RunChanges | null): Html {
  if (changes === null) return html``;
  return isUnchanged(changes)
    ? html`<p>Nothing: the same documents, codebook and settings.</p>`
    : showAll(changes);
}

function showAll(changes: RunChanges): Html {
  const { documents, codebook, settings, themes, groups, by } = changes;
  const told = settings.map(
    ({ setting, from, to }) => `${setting}: ${from ?? "none"} -> ${to ?? "none"}`,
  );
  return html`${showList("Documents", tellDocumentChanges(documents))}${showList("Settings", told)}${showList("Codebook", tellCodebookChanges(codebook))}
${showList("Shares of passages", tellShareChanges(themes))}
<p>Before and after, with the difference in percentage points and its 95 % interval: documents of both runs drawn anew, each as it was in either. Named are the documents that changed a share most; one that joined or left was of another group, or a copy that is not counted, in the other run.</p>
${showTable(tabulateChanges(themes, { ...changes, by: [] }), themes.length)}
${groups.length === 0 ? html`` : html`<details><summary>By ${by.join(" and ")}</summary>${showTable(tabulateChanges(rankChanges(groups), changes), mostGroups)}</details>`}`;
}

function showList(head: string, lines: readonly string[]): Html {
  if (lines.length === 0) return html``;
  return html`<h3>${head}</h3>
<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
`;
}

function showTable(rows: readonly object[], limit: number): Html {
  return html`<div class="wide">${new Html(toHtmlTable(rows, { limit }))}</div>`;
}
