import wrapAnsi from "wrap-ansi";
import type { ArgumentFrequency, Proposal } from "../rows.js";
import { plain } from "../text/plain.js";
import { groupBy } from "./group-by.js";
import { toTextTable } from "./to-text-table.js";

/** Themes by their keys with the names that are shown. */
export type ThemeNames = Readonly<Record<string, string>>;

/**
 * How themes are argued, for a terminal of so many columns: a table with a row for each theme, then
 * the strongest proposals of each with their sources. Nothing in it can steer the terminal.
 *
 * @param frequency - a row a theme, measured by nothing else
 */
export function describeArguments(
  frequency: readonly ArgumentFrequency[],
  proposals: readonly Proposal[],
  labels: ThemeNames,
  width = 100,
): string {
  const nameOf = (theme: string) => (Object.hasOwn(labels, theme) ? labels[theme] : theme) ?? theme;
  const table = toTextTable(tabulateArguments(frequency, nameOf), { limit: Infinity, width });
  const themes = [...groupBy(proposals, ({ theme }) => theme)];
  const lists = themes.map(([theme, ranked]) =>
    [plain(`Proposals: ${nameOf(theme)}`), ...ranked.map((one) => describeProposal(one, width))].join(
      "\n",
    ),
  );
  return [table.trimEnd(), ...lists].join("\n\n") + "\n";
}

/** The rows by theme as people read them. */
export function tabulateArguments(
  frequency: readonly ArgumentFrequency[],
  nameOf: (theme: string) => string,
): Readonly<Record<string, string | number>>[] {
  return frequency.map((row) => ({
    theme: nameOf(row.theme),
    sentences: row.components,
    claims: row.claims,
    premises: row.premises,
    proposals: row.proposals,
    backed: `${row.backed} of ${row.claims + row.proposals}`,
    "for : against": `${row.for} : ${row.against}`,
    reported: row.reported,
  }));
}

function describeProposal(proposal: Proposal, width: number): string {
  const head = `${proposal.rank}. `;
  const indent = " ".repeat(head.length);
  const room = Math.max(20, width - head.length);
  const lines = [proposal.text.replace(/\s+/gu, " "), describeSource(proposal)].flatMap((text) =>
    wrapAnsi(plain(text), room, { hard: true }).split("\n"),
  );
  return lines.map((line, i) => (i === 0 ? head : indent) + line).join("\n");
}

/** Who proposes, where, and how it stands: `Ada Brook, 2021, brook-2021#3.2; for the theme; supported by 2`. */
export function describeSource(proposal: Proposal): string {
  const { author, holder, voice, year, component, stance, supported_by, attacked_by } = proposal;
  const who = voice === "author" ? author : holder;
  const parts = [`${who ?? "unknown author"}, ${year ?? "unknown year"}, ${component}`];
  if (voice !== "author") parts.push(`${voice} by ${author ?? "unknown author"}`);
  if (stance !== null && stance !== "neutral") parts.push(`${stance} the theme`);
  if (supported_by > 0) parts.push(`supported by ${supported_by}`);
  if (attacked_by > 0) parts.push(`attacked by ${attacked_by}`);
  return parts.join("; ");
}
