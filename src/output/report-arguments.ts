import { measureArguments } from "../measures/measure-arguments.js";
import type { Proposal, Stance } from "../rows.js";
import { describeSource, tabulateArguments } from "./describe-arguments.js";
import { groupBy } from "./group-by.js";
import { html, Html } from "./html.js";
import type { ThemeMark } from "./number-themes.js";
import { toHtmlTable } from "./to-html-table.js";

type Marks = ReadonlyMap<string, ThemeMark>;

/**
 * How themes are argued: a table with a row for each theme, and the strongest proposals of each with
 * links to their passages.
 *
 * @param shown - ids of the passages that the page shows
 */
export function showArguments(
  { stances, proposals }: { readonly stances: readonly Stance[]; readonly proposals: readonly Proposal[] },
  marks: Marks,
  shown: ReadonlySet<string>,
): Html {
  const nameOf = (theme: string) => marks.get(theme)?.label ?? theme;
  const frequency = measureArguments(stances, { themes: [...marks.keys()] });
  const rows = tabulateArguments(frequency, nameOf);
  const places = new Map(stances.map(({ component, passage }) => [component, passage]));
  const lists = [...groupBy(proposals, ({ theme }) => theme)].map(([theme, ranked]) => {
    const items = ranked.map((proposal) => {
      const isShown = shown.has(places.get(proposal.component) ?? "");
      return showProposal(proposal, isShown);
    });
    return html`<h3>${nameOf(theme)}</h3>
<ol>${items}</ol>
`;
  });
  const none = html`<p>No proposal was found.</p>`;
  return html`<div class="wide">${new Html(toHtmlTable(rows, { limit: 1_000 }))}</div>
<h3>The strongest proposals</h3>
${lists.length === 0 ? none : lists}`;
}

function showProposal(proposal: Proposal, isShown: boolean): Html {
  const { component, language, text } = proposal;
  const source = describeSource(proposal);
  const place = isShown
    ? html`<a href="#${encodeURIComponent(component)}">${source}</a>`
    : html`${source}`;
  return html`<li><span lang="${language ?? ""}" dir="auto">${text}</span> <span class="facts">${place}</span></li>
`;
}
