import { chooseCounted, countLanguages } from "./choose-counted.js";
import type { Draft } from "../draft-document.js";
import { findSameTexts, type SameTexts } from "./find-same-texts.js";
import type { NearCopyOptions } from "./find-near-copies.js";
import { shareFacts } from "./share-facts.js";

/** A document that is another one over again. */
export interface Twin {
  /** Position of the document that is counted in its place. */
  readonly counted: number;
  readonly kind: SameTexts["kind"];
  readonly evidence: string;
}

/** The drafts with what their twins know, and by position those that are not counted. */
export interface JoinedDrafts {
  readonly drafts: readonly Draft[];
  readonly twins: ReadonlyMap<number, Twin>;
}

/**
 * Each text counted once: of copies, near copies and translations of one another one document is
 * counted, and what is known of one of them is known of all.
 *
 * @param prefer - languages whose document is counted rather than another one's, the first one most
 */
export function joinSameTexts(
  found: readonly Draft[],
  prefer: readonly string[],
  options: Pick<NearCopyOptions, "onText" | "keep"> = {},
): JoinedDrafts {
  const drafts = [...found];
  const twins = new Map<number, Twin>();
  const languages = countLanguages(found);
  const { groups, pairs } = findSameTexts(found, options);
  const pairsOf = indexPairs(pairs);
  for (const group of groups) {
    const members = group.flatMap((i) => found[i] ?? []);
    const counted = group[chooseCounted(members, { languages, prefer })] ?? 0;
    for (const i of group) {
      const twin = describeTwin(found, pairsOf.get(i) ?? [], i, counted);
      if (i !== counted && twin !== null) twins.set(i, twin);
    }
    const shared = shareFacts(members);
    group.forEach((i, k) => {
      const [member, facts] = [members[k], shared[k]];
      if (member === undefined || facts === undefined) return;
      drafts[i] = takeFacts(member, facts, members);
    });
  }
  return { drafts, twins };
}

/** The pairs that each document is in. */
function indexPairs(pairs: readonly SameTexts[]): ReadonlyMap<number, readonly SameTexts[]> {
  const pairsOf = new Map<number, SameTexts[]>();
  for (const pair of pairs) {
    for (const i of [pair.a, pair.b]) {
      const own = pairsOf.get(i);
      if (own === undefined) pairsOf.set(i, [pair]);
      else own.push(pair);
    }
  }
  return pairsOf;
}

/**
 * By the pair of both, else by one that ties the first to the group: the copy of a translation was
 * compared with that alone, and is a translation of the document that is counted.
 */
function describeTwin(
  found: readonly Draft[],
  own: readonly SameTexts[],
  i: number,
  counted: number,
): Twin | null {
  const direct = own.find(({ a, b }) => a === counted || b === counted);
  if (direct !== undefined) return { counted, kind: direct.kind, evidence: direct.evidence };
  const [pair] = own;
  if (pair === undefined) return null;
  const between = found[pair.a === i ? pair.b : pair.a]?.path ?? "";
  const isTranslated = found[i]?.language !== found[counted]?.language;
  return {
    counted,
    kind: isTranslated ? "translation" : pair.kind,
    evidence: `by way of ${between}, a ${pair.kind}: ${pair.evidence}`,
  };
}

/** What was unknown of a document and is known of a twin, and where it stands there. */
function takeFacts(
  draft: Draft,
  { author, date }: { readonly author: string | null; readonly date: string | null },
  members: readonly Draft[],
): Draft {
  const giver = (fits: (member: Draft) => boolean) =>
    members.find((member) => member !== draft && fits(member));
  const ofAuthor = author === draft.author ? undefined : giver((member) => member.author !== null);
  const ofDate = date === draft.date ? undefined : giver((member) => member.date === date);
  // The same words elsewhere have their date from the very place that they give.
  const isTranslated = ofDate !== undefined && ofDate.language !== draft.language;
  return {
    ...draft,
    ...(ofAuthor === undefined ? {} : { author, author_from: `same text: ${ofAuthor.path}` }),
    ...(ofDate === undefined || date === null
      ? {}
      : {
          date,
          year: Number(date.slice(0, 4)),
          date_source: isTranslated ? "translation" : ofDate.date_source,
          date_from: `same text: ${ofDate.path}`,
        }),
  };
}
