import type { Proposal } from "../rows.js";
import { describeSource } from "./describe-arguments.js";
import { groupBy } from "./group-by.js";
import { html, type Html } from "./html.js";
import { showPlace } from "./report-passages.js";
import { nameTheme, type Marks } from "./report-tables.js";

/** The strongest proposals of each theme, with the way to their passages. */
export function showProposals(
  proposals: readonly Proposal[],
  marks: Marks,
  isStatic: boolean,
): Html {
  if (proposals.length === 0) return html`<p>No proposal was found.</p>`;
  const lists = [...groupBy(proposals, ({ theme }) => theme)].map(
    ([theme, ranked]) => html`<h4>${nameTheme(theme, marks)}</h4>
<ol>${ranked.map((proposal) => showProposal(proposal, isStatic))}</ol>
`,
  );
  return html`${lists}`;
}

function showProposal(proposal: Proposal, isStatic: boolean): Html {
  const { component, language, text } = proposal;
  const place = showPlace(component, describeSource(proposal), isStatic);
  return html`<li><span lang="${language ?? ""}" dir="auto">${text}</span> <span class="facts">${place}</span></li>
`;
}
