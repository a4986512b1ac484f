import type { Hit, Passage } from "../../rows.js";
import { FeatureCounts } from "./count-features.js";
import { coverHits } from "./cover-hits.js";
import { labels } from "./label-passages.js";
import type { Features } from "./read-features.js";
import { logLikelihood, logRatio, type Evidence } from "./weigh-term.js";

/** A feature that stands more often in passages with the theme than in the others. */
export interface Candidate extends Evidence {
  readonly feature: number;
  readonly documents: number;
  /** Passages with the theme in which it stands outside of any phrase but itself. */
  readonly alone_with: number;
  readonly alone_without: number;
  readonly log_ratio: number;
  readonly g2: number;
}

/** Twice as often. */
export const leastRatio = Math.log(2);
/** p < 0.0001: what Rayson, Berridge & Francis (2004) advise for comparing words of corpora. */
const leastG2 = 15.13;

/** The features that stand at least twice as often with a theme as without, and not by chance. */
export function findCandidates(
  features: Features,
  counts: FeatureCounts,
  labelled: Uint8Array,
  hitsOf: (passage: Passage) => readonly Hit[],
): Candidate[] {
  const { words } = features;
  const inside = new FeatureCounts(features);
  // Passages of which it is not known whether they have the theme are on neither side.
  const notOutside = new FeatureCounts(features);
  words.passages.forEach((passage, p) => {
    if (labelled[p] === labels.without) return;
    notOutside.add(p);
    if (labelled[p] === labels.with) inside.add(p, coverHits(words, p, hitsOf(passage)));
  });
  const words_with = inside.total;
  const words_without = counts.total - notOutside.total;
  const candidates: Candidate[] = [];
  inside.passages.forEach((passages_with, feature) => {
    if (passages_with === 0) return;
    const without = (key: "passages" | "alone") =>
      (counts[key][feature] ?? 0) - (notOutside[key][feature] ?? 0);
    const passages_without = without("passages");
    const evidence = { passages_with, passages_without, words_with, words_without };
    const [log_ratio, g2] = [logRatio(evidence), logLikelihood(evidence)];
    if (log_ratio < leastRatio || g2 < leastG2) return;
    const documents = inside.documents[feature] ?? 0;
    const alone_with = inside.alone[feature] ?? 0;
    const alone = { alone_with, alone_without: without("alone") };
    candidates.push({ feature, documents, ...alone, ...evidence, log_ratio, g2 });
  });
  return candidates;
}
