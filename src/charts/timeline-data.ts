import type { Document } from "../rows.js";
import { groupDigits } from "../text/group-digits.js";
import { plain } from "../text/plain.js";
import { wrapLabel } from "./label.js";
import { nameGroups, type Namer } from "./name-groups.js";
import { orderLabels } from "./order-labels.js";
import { findWhen, type When } from "./time-scale.js";

/** What documents on a timeline can be coloured by. */
export const timelineColours = ["author", "language", "source"] as const;
export type TimelineColour = (typeof timelineColours)[number];

/** A document with its date, the name of its author, and that of its colour. */
export interface Dated {
  readonly document: Document;
  readonly when: When;
  readonly author: string;
  readonly group: string;
}

/** What a timeline is drawn from. */
export interface TimelineData {
  readonly dated: readonly Dated[];
  /** Names sorted, the unknown last; no two alike. */
  readonly authors: readonly string[];
  readonly groups: readonly string[];
  /** Counted documents of which no date is known. */
  readonly undated: number;
  /** Documents that are not counted: copies and translations of others. */
  readonly copies: number;
}

/** The counted documents with their dates, by name. */
export function prepareTimeline(
  documents: readonly Document[],
  color: TimelineColour | undefined,
): TimelineData {
  const counted = documents.filter((document) => document.counted);
  const name = nameGroups(counted, timelineColours, {});
  const wrap: Namer = (group, row) => wrapLabel(plain(name(group, row)));
  const dated = counted.flatMap((document): Dated[] => {
    const when = findWhen(document);
    if (when === null) return [];
    const group = color === undefined ? "" : wrap(color, document);
    return [{ document, when, author: name("author", document), group }];
  });
  const shown = dated.map(({ document }) => document);
  return {
    dated,
    authors: orderLabels(shown, "author", name),
    groups: color === undefined ? [""] : orderLabels(shown, color, wrap),
    undated: counted.length - dated.length,
    copies: documents.length - counted.length,
  };
}

/** The authors with most documents, the others as one, where there are more than `most`. */
export function poolAuthors(data: TimelineData, most: number): TimelineData {
  if (data.authors.length <= most) return data;
  const counts = new Map<string, number>();
  for (const { author } of data.dated) counts.set(author, (counts.get(author) ?? 0) + 1);
  const ranked = [...data.authors].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const kept = new Set(ranked.slice(0, most - 1));
  const others = `${groupDigits(data.authors.length - kept.size)} other authors`;
  return {
    ...data,
    dated: data.dated.map((one) => (kept.has(one.author) ? one : { ...one, author: others })),
    authors: [...data.authors.filter((author) => kept.has(author)), others],
  };
}
