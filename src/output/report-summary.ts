import { formatShare, listWords } from "../charts/label.js";
import { coverageOf } from "../measures/measure-coverage.js";
import { frequencyOf } from "../measures/measure-frequency.js";
import type { Coverage, Frequency } from "../rows.js";
import { countOf } from "../text/count-of.js";
import { groupDigits } from "../text/group-digits.js";
import { wilsonInterval } from "../wilson-interval.js";
import { describeSource } from "./describe-arguments.js";
import { describeTwins } from "./mark-twins.js";
import { formatInterval, type Marks } from "./report-tables.js";
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
/** Draws from fewer documents give intervals that are too narrow (see `measureFrequency`). */
const fewDrawn = 20;

/** What was found, and what to be careful about, in sentences; no more than five of a kind. */
export function summariseReport(data: ReportData, marks: Marks): ReportSummary {
  const wholes = new Set(
    data.codebook.themes.filter(({ parent }) => parent === null).map(({ theme }) => theme),
  );
  const ranked = frequencyOf(data.tally.scores, { interval: "documents" })
    .filter(({ theme }) => wholes.has(theme))
    .sort((a, b) => b.passages_with_theme - a.passages_with_theme);
  const name = (theme: string) => marks.get(theme)?.label ?? theme;
  return {
    themes: describeThemes(ranked, name),
    authors: describeAuthors(ranked, data, name),
    trends: describeTrends(data),
    coverage: describeCoverage(data),
    proposals: describeProposals(data, name),
    doubts: describeDoubts(data),
  };
}

type Namer = (theme: string) => string;

function makeFinding(text: string, figure: Figure | null = null, place: string | null = null): Finding {
  return { text, figure, place };
}

function describeThemes(ranked: readonly Frequency[], name: Namer): Finding[] {
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

/** `12 of 40 passages: 30 % (95 % interval 18 % – 45 %)`. */
function describeShare(row: Frequency): string {
  return `${tellShare(row.passages_with_theme, row.passages)} (${tellInterval(row)})`;
}

function tellShare(count: number, passages: number): string {
  const share = formatShare(passages === 0 ? 0 : count / passages);
  return `${groupDigits(count)} of ${groupDigits(passages)} passages: ${share}`;
}

function tellInterval({ share_low, share_high }: Pick<Coverage, "share_low" | "share_high">): string {
  const told = formatInterval(share_low, share_high);
  return share_low === null || share_low === share_high ? told : `95 % interval ${told}`;
}

/**
 * Of several authors the one whose interval begins highest, of those the one with the highest share:
 * few passages do not make a champion.
 * One document has no interval; its author is named only where nobody has more.
 */
function describeAuthors(
  ranked: readonly Frequency[],
  { tally }: ReportData,
  name: Namer,
): Finding[] {
  const rows = frequencyOf(tally.scores, { by: ["author"], interval: "documents" }).filter(
    ({ author }) => author !== null,
  );
  if (new Set(rows.map(({ author }) => author)).size < 2) return [];
  return ranked.slice(0, most).flatMap(({ theme }): Finding[] => {
    const found = rows.filter((row) => row.theme === theme && row.passages_with_theme > 0);
    const lows = new Map(found.map((row) => [row, lowOf(row)]));
    const [first] = found.sort(
      (a, b) => (lows.get(b) ?? 0) - (lows.get(a) ?? 0) || b.share - a.share,
    );
    if (first === undefined) return [];
    const author = first.author ?? "";
    const text = `${name(theme)} is stressed most by ${author}, in ${describeShare(first)}.`;
    return [makeFinding(text, { theme, author, what: "passages" })];
  });
}

/**
 * Where an interval begins; below all others for one document, by Wilson's among themselves. Of
 * documents that are all alike it is Wilson's too: theirs over documents is one point, however few
 * they are.
 */
function lowOf({ share_low, share_high, passages_with_theme, passages }: Frequency): number {
  const { low } = wilsonInterval(passages_with_theme, passages);
  if (share_low === null) return low - 1;
  return share_low === share_high ? low : share_low;
}

function describeTrends({ trends }: ReportData): Finding[] {
  const clear = trends.filter(
    ({ change_low: low, change_high: high }) => (low ?? 0) > 0 || (high ?? 0) < 0,
  );
  if (trends.length > 0 && clear.length === 0) {
    const text = "No theme changes clearly from year to year: every 95 % interval of a change includes 0.";
    return [makeFinding(text)];
  }
  return [...clear]
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, most)
    .map(({ sentence, theme }) => makeFinding(sentence, { theme, what: "passages" }));
}

function describeCoverage({ coverage, tally }: ReportData): Finding[] {
  if (coverage.length === 0) return [];
  return coverageOf((by) => tally.coverage(by), { interval: "documents" }).map((all) => {
    const share = tellShare(all.passages_with_any, all.passages);
    return makeFinding(`At least one theme is in ${share} (${tellInterval(all)}).`);
  });
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
  const drawn = frequency.filter(({ interval }) => interval === "documents");
  return [
    ...(frequency.some(({ interval }) => interval === "wilson")
      ? [
          "Intervals that are Wilson's take passages as independent of one another; passages of one document are not, so these intervals are rather too narrow.",
        ]
      : []),
    ...(drawn.some(({ documents }) => documents < fewDrawn)
      ? [
          `Intervals over fewer than ${fewDrawn} documents are rather too narrow: so few do not show how documents differ. The tables say how many each is over.`,
        ]
      : []),
  ];
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
