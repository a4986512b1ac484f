import type { Role } from "../../rows.js";
import type { ReadUnit } from "../model/describe-unit.js";
import { shareContent } from "../model/share-content.js";

/** The units of a document with their roles, and what pairs of them need to know again and again. */
export interface Surroundings {
  readonly units: readonly PairUnit[];
  readonly roles: readonly Role[];
  /** Whether a unit opens a paragraph. */
  readonly opens: readonly boolean[];
}

/** What a unit brings to every pair that it is in. */
export interface PairUnit {
  readonly content: Int32Array;
  readonly cueWeights: readonly number[];
  readonly asks: number;
  readonly pointsBack: number;
  readonly length: number;
  readonly proposes: number;
  readonly figures: number;
  readonly denies: number;
}

/** No relation is looked for between units farther apart. */
export const farthest = 8;
/** So many claims between two units, and more, are the same. */
const mostBetween = 4;

const distances = Array.from({ length: 2 * farthest + 1 }, (_, i) => i - farthest).filter(
  (by) => by !== 0,
);
const sides = ["before", "behind"] as const;
const cueNames = ["reason here", "reason before", "objection"] as const;
/** Where the weight of an objection stands among those of a unit's cues. */
export const objection = cueNames.indexOf("objection");
/** Where these kinds of cues stand among a unit's cue weights. */
const cueAt = 4;
const proposalAt = 2;
const pointing = new Set(["this", "that", "these", "those", "such", "it", "they"]);
const denials = new Set(["not", "no", "never", "nor", "neither", "none", "cannot"]);

/** What is described of a pair, in order. */
export const pairFeatures: readonly string[] = [
  ...distances.map((by) => `target at ${by}`),
  ...sides.flatMap((side) =>
    Array.from({ length: mostBetween + 1 }, (_, count) => `${count} claims between, ${side}`),
  ),
  ...["premises between", "others between", "paragraphs between", "shared words"],
  ...["a claim right before the source", "a claim right behind the source"],
  ...["a claim right before the target", "a claim right behind the target"],
  ...["a premise right before the source", "a premise right behind the source"],
  ...["a premise right before the target", "a premise right behind the target"],
  ...["claims on the other side", "the nearest on the other side"],
  ...cueNames.flatMap((name) => [`source: ${name}`, `target: ${name}`]),
  ...["source asks", "target asks", "source points back", "target points back"],
  ...["length of source", "length of target", "place of target", "source proposes"],
  ...["target proposes", "source: figures", "source denies", "target denies"],
];

export const isClaim = (role: Role | undefined): boolean => role === "claim" || role === "proposal";

/**
 * What is described of a pair of units of a document: how they stand to one another, what is
 * between them, and what they say that tells.
 *
 * @param source - what may support or attack
 * @param target - a claim or proposal
 */
export function describePair(around: Surroundings, source: number, target: number): Float64Array {
  const { units, roles } = around;
  const features = new Float64Array(pairFeatures.length);
  const by = target - source;
  const between = countBetween(around, source, target);
  let next = 0;
  for (const distance of distances) features[next++] = distance === by ? 1 : 0;
  for (const side of sides) {
    const onSide = side === "before" ? by < 0 : by > 0;
    for (let count = 0; count <= mostBetween; count++) {
      features[next++] = onSide && Math.min(mostBetween, between.claims) === count ? 1 : 0;
    }
  }
  const put = (value: number | boolean) => (features[next++] = Number(value));
  put(between.premises / 4);
  put(between.others / 4);
  put(Math.min(2, between.paragraphs) / 2);
  const [from, to] = [units[source], units[target]];
  if (from === undefined || to === undefined) return features;
  put(2 * shareContent(from.content, to.content));
  for (const at of [source, target]) {
    put(isClaim(roles[at - 1]) && at - 1 !== source && at - 1 !== target);
    put(isClaim(roles[at + 1]) && at + 1 !== source && at + 1 !== target);
  }
  for (const at of [source, target]) {
    put(roles[at - 1] === "premise");
    put(roles[at + 1] === "premise");
  }
  const other = nearestClaim(roles, source, by > 0 ? -1 : 1);
  put(other !== null);
  put(other === null ? 0 : 1 / other);
  for (let cue = 0; cue < cueNames.length; cue++) {
    put(from.cueWeights[cue] ?? 0);
    put(to.cueWeights[cue] ?? 0);
  }
  put(from.asks);
  put(to.asks);
  put(from.pointsBack);
  put(to.pointsBack);
  put(from.length);
  put(to.length);
  put(target / units.length);
  put(from.proposes);
  put(to.proposes);
  put(from.figures);
  put(from.denies);
  put(to.denies);
  return features;
}

/** What a unit brings to every pair that it is in. */
export function readPairUnit({ content, weights, marks, words, tokens }: ReadUnit): PairUnit {
  return {
    content,
    cueWeights: cueNames.map((_, i) => Math.min(1, (weights[cueAt + i] ?? 0) / 3)),
    asks: marks.asks,
    pointsBack: Number(pointing.has(words.forms[0] ?? "") || pointing.has(words.forms[1] ?? "")),
    length: Math.log(1 + marks.words) / 4,
    proposes: Number((weights[proposalAt] ?? 0) >= 4),
    figures: Number(marks.numbers > 0),
    denies: Number(tokens.forms.some(({ text }) => denials.has(text))),
  };
}

function countBetween({ roles, opens }: Surroundings, source: number, target: number) {
  const [first, last] = source < target ? [source, target] : [target, source];
  const counts = { claims: 0, premises: 0, others: 0, paragraphs: 0 };
  for (let at = first + 1; at <= last; at++) {
    if (opens[at] === true) counts.paragraphs++;
    if (at === last) break;
    if (isClaim(roles[at])) counts.claims++;
    else if (roles[at] === "premise") counts.premises++;
    else counts.others++;
  }
  return counts;
}

function nearestClaim(roles: readonly Role[], from: number, step: -1 | 1): number | null {
  for (let by = 1; by <= farthest; by++) {
    if (isClaim(roles[from + step * by])) return by;
  }
  return null;
}
