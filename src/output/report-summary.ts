import { formatShare, listWords } from "../charts/label.js";
import { poolFrequency, type AnyFrequency } from "../charts/pool-frequency.js";
import type { Coverage } from "../rows.js";
import { countOf } from "../text/count-of.js";
import { groupDigits } from "../text/group-digits.js";
import { wilsonInterval } from "../wilson-interval.js";
import { describeSource } from "./describe-arguments.js";
import { describeTwins } from "./mark-twins.js";
import type { Marks } from "./report-tables.js";
import type { ReportData } from "./report-data.js";
import type { Figure } from "./report-figures.js";

/** A finding in a sentence, and the way to its words. */
export interface Finding {
  readonly text: string;
  /** The figure whose passages are behind it. */
  readonly figure: Figure | null;
  /** The component it quotes. */
  readonly place: string | null;
}

/** A report in sentences. */
export interface ReportSummary {
  /** How often the most frequent themes occur. */
  readonly themes: readonly Finding[];
  /** Who stresses them most. */
  readonly authors: readonly Finding[];
  /** What changes from year to year. */
  readonly trends: readonly Finding[];
  /** How much has any theme. */
  readonly coverage: readonly Finding[];
  /** What is proposed most strongly, with its source. */
  readonly proposals: readonly Finding[];
  /** What to be careful about. */
  readonly doubts: readonly string[];
}

/** So many sentences about one matter are read. */
const most = 5;
/** Of fewer documents no figure says much. */
const fewDocuments = 10;

/** What was found, and what to be careful about, in sentences; no more than five of a kind. */
export function summariseReport(data: ReportData, marks: Marks): ReportSummary {
  const wholes = data.codebook.themes.filter(({ parent }) => parent === null);
  const keys = new Set(wholes.map(({ theme }) => theme));
  const frequency = data.frequency.filter(({ theme }) => keys.has(theme));
  const ranked = poolFrequency(frequency, ["theme"]).sort(
    (a, b) => b.passages_with_theme - a.passages_with_theme,
  );
  const name = (theme: string) => marks.get(theme)?.label ?? theme;
  return {
    themes: describeThemes(ranked, name),
    authors: describeAuthors(ranked, frequency, name),
    trends: describeTrends(data),
    coverage: describeCoverage(data.coverage),
    proposals: describeProposals(data, name),
    doubts: describeDoubts(data),
  };
}

type Namer = (theme: string) => string;

function makeFinding(text: string, figure: Figure | null = null, place: string | null = null): Finding {
  return { text, figure, place };
}

function describeThemes(ranked: readonly AnyFrequency[], name: Namer): Finding[] {
  const found = ranked.filter((row) => row.passages_with_theme > 0);
  const missing = ranked.filter((row) => row.passages_with_theme === 0);
  const sentences = found.slice(0, most).map((row, i): Finding => {
    const second = found[1]?.passages_with_theme ?? row.passages_with_theme;
    const isFirst = i === 0 && row.passages_with_theme > second;
    const first = isFirst ? ", more than any other theme" : "";
    const text = `${name(row.theme)} is in ${describeShare(row)}${first}.`;
    return makeFinding(text, { theme: row.theme, what: "passages" });
  });
  if (missing.length === 0) return sentences;
  const names = listSome(missing.map((row) => name(row.theme)));
  return [...sentences, makeFinding(`Nowhere found: ${names}.`)];
}

/** `12 of 40 passages: 30 % (95 % interval 18 – 45 %)`. */
function describeShare(row: AnyFrequency): string {
  const { passages_with_theme, passages, share, share_low, share_high } = row;
  const interval =
    share_low === null || share_high === null
      ? "one document"
      : `95 % interval ${formatShare(share_low)} – ${formatShare(share_high)}`;
  const base = `${groupDigits(passages_with_theme)} of ${groupDigits(passages)}`;
  return `${base} passages: ${formatShare(share)} (${interval})`;
}

/** Of several authors the one whose interval begins highest: few passages do not make a champion. */
function describeAuthors(
  ranked: readonly AnyFrequency[],
  frequency: ReportData["frequency"],
  name: Namer,
): Finding[] {
  const known = frequency.filter(({ author }) => author !== null);
  if (new Set(known.map(({ author }) => author)).size < 2) return [];
  const pooled = poolFrequency(known, ["author", "theme"]);
  return ranked.slice(0, most).flatMap(({ theme }): Finding[] => {
    const rows = pooled.filter((row) => row.theme === theme && row.passages_with_theme > 0);
    const lows = new Map(
      rows.map((row) => [row, wilsonInterval(row.passages_with_theme, row.passages).low]),
    );
    const [first] = rows.sort((a, b) => (lows.get(b) ?? 0) - (lows.get(a) ?? 0));
    if (first === undefined) return [];
    const author = first.author ?? "";
    const text = `${name(theme)} is stressed most by ${author}, in ${describeShare(first)}.`;
    return [makeFinding(text, { theme, author, what: "passages" })];
  });
}

function describeTrends({ trends }: ReportData): Finding[] {
  const clear = trends.filter(
    ({ change_low: low, change_high: high }) => (low ?? 0) > 0 || (high ?? 0) < 0,
  );
  if (trends.length > 0 && clear.length === 0) {
    const text = "No theme changes clearly from year to year: no change is in every 95 % interval.";
    return [makeFinding(text)];
  }
  return [...clear]
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, most)
    .map(({ sentence, theme }) => makeFinding(sentence, { theme, what: "passages" }));
}

function describeCoverage(rows: readonly Coverage[]): Finding[] {
  if (rows.length === 0) return [];
  const passages = rows.reduce((sum, row) => sum + row.passages, 0);
  const found = rows.reduce((sum, row) => sum + row.passages_with_any, 0);
  const { low, high } = wilsonInterval(found, passages);
  const share = passages === 0 ? 0 : found / passages;
  const interval = `95 % interval ${formatShare(low)} – ${formatShare(high)}`;
  const base = `${groupDigits(found)} of ${groupDigits(passages)}`;
  return [makeFinding(`${base} passages have at least one theme: ${formatShare(share)} (${interval}).`)];
}

function describeProposals({ proposals }: ReportData, name: Namer): Finding[] {
  const seen = new Set<string>();
  return [...proposals]
    .sort((a, b) => b.strength - a.strength)
    .filter(({ component }) => !seen.has(component) && seen.add(component))
    .slice(0, 3)
    .map((proposal) => {
      const words = proposal.text.replace(/\s+/gu, " ");
      const text = `${name(proposal.theme)}: “${words}” (${describeSource(proposal)}).`;
      return makeFinding(text, null, proposal.component);
    });
}

function describeDoubts(data: ReportData): string[] {
  const counted = data.documents.filter((document) => document.counted);
  return [
    ...doubtBase(counted),
    ...doubtFacts(counted),
    ...doubtTwins(data),
    ...doubtIntervals(data),
    ...doubtProblems(data),
  ];
}

function doubtBase(counted: ReportData["documents"]): string[] {
  if (counted.length >= fewDocuments) return [];
  const are = counted.length === 1 ? "There is one document" : `There are but ${counted.length} documents`;
  return [`${are}: the figures describe these texts, and hardly what else their authors say.`];
}

function doubtFacts(counted: ReportData["documents"]): string[] {
  const authors = new Map<string, number>();
  for (const { author } of counted) {
    if (author !== null) authors.set(author, (authors.get(author) ?? 0) + 1);
  }
  const single = [...authors].filter(([, count]) => count === 1).map(([author]) => author);
  const noAuthor = counted.filter(({ author }) => author === null).length;
  const noYear = counted.filter(({ year }) => year === null).length;
  const none = (count: number, fact: string) =>
    count === 0 ? [] : [`${countOf(count, "document")} of unknown ${fact}, counted under “unknown”.`];
  const one =
    single.length === 0
      ? []
      : [
          `There is one document only by ${listSome(single)}: what is the author's and what is the document's cannot be told apart.`,
        ];
  return [...one, ...none(noAuthor, "author"), ...none(noYear, "year")];
}

function doubtTwins({ documents }: ReportData): string[] {
  const twins = describeTwins(documents);
  if (twins.length <= most) return twins;
  const rest = `${twins.length - most} more documents are copies or translations, and not counted.`;
  return [...twins.slice(0, most), rest];
}

function doubtIntervals({ frequency }: ReportData): string[] {
  return frequency.some(({ interval }) => interval === "wilson")
    ? [
        "Intervals that are Wilson's take passages as independent of one another; passages of one document are not, so these intervals are rather too narrow.",
      ]
    : [];
}

function doubtProblems({ problems }: ReportData): string[] {
  if (problems.length === 0) return [];
  return [`${countOf(problems.length, "problem")} in reading documents and codebook, listed below.`];
}

/** The first few by name, and how many more there are. */
function listSome(names: readonly string[]): string {
  return names.length <= most
    ? listWords(names)
    : `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
}
