import type { Relation } from "../rows.js";
import type { FoundCue } from "./find-cues.js";
import type { JudgedUnit } from "./judged-unit.js";
import { wordsOf } from "./model/describe-unit.js";
import type { ModelHeader } from "./model/role-model.js";
import { hangItems } from "./relations/hang-items.js";
import { isMeant } from "./relations/is-meant.js";
import {
  describePair,
  farthest,
  isClaim,
  objection,
  readPairUnit,
  type Surroundings,
} from "./relations/describe-pair.js";
import { partItems } from "./relations/part-items.js";
import { readEnumerations } from "./relations/read-enumerations.js";

/** A relation, but for its document. */
export type FoundRelation = Omit<Relation, "document">;

/** The model was learned from speeches without paragraphs: each that lies between makes it less likely. */
const acrossParagraph = 1.5;
const sureOfJoint = 0.9;
/** That what is answered is attacked; unmeasured. */
const sureOfAnswer = 0.7;
/** A connective among the first words joins all of a report to what was said before: `This is because`. */
const opening = 3;

/**
 * What supports and attacks what among the units of one document: premises the claims and proposals
 * near them, as a model of pairs sees it (distance, what is between, connectives, shared words), but
 * across the items of an enumeration nothing; the two parts of a sentence that a connective joins
 * or sets against each other; what rejects a view, the view that was told right before; and the
 * items of an enumeration the sentence that announces them. What comes behind a claim attacks it
 * only where it objects in words of its own. Of two units at most one is the source of the other,
 * and what its author does not mean supports nothing (`isMeant`). In the order of the sources.
 * Linear in the number of units.
 */
export function findRelations(
  judged: readonly JudgedUnit[],
  weights: ModelHeader["relations"],
): FoundRelation[] {
  const found = new Map<string, FoundRelation>();
  const add = (
    source: number,
    target: number,
    rest: Omit<FoundRelation, "source" | "target">,
    isJoined = true,
  ) => {
    const [from, to] = [judged[source], judged[target]];
    const key = `${Math.min(source, target)} ${Math.max(source, target)}`;
    if (from === undefined || to === undefined || found.has(key)) return;
    if (rest.type === "support" && !isMeant(from, to, isJoined)) return;
    found.set(key, { source: from.component, target: to.component, ...rest });
  };
  judged.forEach(({ unit: { joint, sentence }, role }, at) => {
    const before = judged[at - 1];
    if (joint === null || before?.unit.sentence !== sentence) return;
    const { relation: type, cue } = joint;
    if (type === "attack" && (role === "none" || before.role === "none")) return;
    const [source, target] = joint.reason === "this" ? [at, at - 1] : [at - 1, at];
    add(source, target, { type, confidence: type === "support" ? sureOfJoint : sureOfAnswer, cue });
  });
  judged.forEach(({ role, holding }, at) => {
    if (holding.rebuts !== true || role === "none" || judged[at - 1]?.role === "none") return;
    const connective = findConnective(judged, at, at - 1, "attack");
    const cue = connective?.words ?? nameDistance(-1);
    add(at, at - 1, { type: "attack", confidence: sureOfAnswer, cue });
  });
  const enumerations = readEnumerations(judged);
  for (const { source, target, confidence, cue } of hangItems(enumerations, judged)) {
    add(source, target, { type: "support", confidence, cue });
  }
  const around = surround(judged);
  const areParted = partItems(enumerations, judged);
  judged.forEach(({ role }, source) => {
    if (role !== "premise") return;
    for (let target = source - farthest; target <= source + farthest; target++) {
      if (target === source || !isClaim(around.roles[target])) continue;
      if (areParted(source, target)) continue;
      const pair = weighPair(around, source, target, weights);
      if (pair === null) continue;
      const connective = findConnective(judged, source, target, pair.type);
      const cue = connective?.words ?? nameDistance(target - source);
      add(source, target, { ...pair, cue }, connective?.joins === true);
    }
  });
  const places = new Map(judged.map(({ component }, at) => [component, at]));
  const placeOf = (component: string) => places.get(component) ?? 0;
  return [...found.values()].sort(
    (a, b) => placeOf(a.source) - placeOf(b.source) || placeOf(a.target) - placeOf(b.target),
  );
}

function surround(judged: readonly JudgedUnit[]): Surroundings {
  return {
    units: judged.map(({ read }) => readPairUnit(read)),
    roles: judged.map(({ role }) => role),
    opens: judged.map(({ unit }, at) => unit.paragraph !== judged[at - 1]?.unit.paragraph),
  };
}

function weighPair(
  around: Surroundings,
  source: number,
  target: number,
  { relates, attacks, relatesFrom, attacksFrom }: ModelHeader["relations"],
): Pick<FoundRelation, "type" | "confidence"> | null {
  const [first, last] = source < target ? [source, target] : [target, source];
  let paragraphs = 0;
  for (let at = first + 1; at <= last; at++) paragraphs += around.opens[at] === true ? 1 : 0;
  // No weight can make up for that many.
  if (paragraphs > 2) return null;
  const features = describePair(around, source, target);
  const odds = weigh(features, relates) - acrossParagraph * paragraphs;
  if (odds <= relatesFrom) return null;
  const canAttack = source < target || objects(around, source);
  const type = canAttack && weigh(features, attacks) > attacksFrom ? "attack" : "support";
  return { type, confidence: Math.round(1000 / (1 + Math.exp(-odds))) / 1000 };
}

/**
 * Whether words of a unit object. `However` in a claim looks back: of 75 relations to such a claim
 * from behind that readers found in speeches, and without an objection of their own, none attacks.
 */
function objects({ units }: Surroundings, at: number): boolean {
  return (units[at]?.cueWeights[objection] ?? 0) > 0;
}

/** The features' weights, and the constant behind them. */
function weigh(features: Float64Array, weights: readonly number[]): number {
  let sum = weights[features.length] ?? 0;
  for (let i = 0; i < features.length; i++) sum += (features[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

/** The connective that shows a relation, and whether it also joins a report to what is not reported. */
function findConnective(
  judged: readonly JudgedUnit[],
  source: number,
  target: number,
  type: Relation["type"],
): { readonly words: string; readonly joins: boolean } | null {
  const wanted = type === "attack" ? isObjection : isReason;
  const [from, to] = [judged[source], judged[target]];
  const speakers = type === "attack" || source > target ? [from] : [to, from];
  for (const speaker of speakers) {
    if (speaker === undefined) continue;
    const isWanted = speaker === to ? isConclusion : wanted;
    // What joins a unit to the other part of its sentence joins it to nothing else.
    const first = speaker.unit.joint === null ? 0 : 1;
    const cue = speaker.read.cues.find((one) => one.start >= first && isWanted(one));
    if (cue === undefined) continue;
    const words = wordsOf(speaker.unit.text, speaker.read, cue);
    return { words, joins: speaker === to || cue.start < opening };
  }
  return null;
}

/** How two units stand to one another. */
function nameDistance(by: number): string {
  const way = by < 0 ? "before" : "behind";
  return Math.abs(by) === 1 ? `the sentence ${way}` : `${Math.abs(by)} sentences ${way}`;
}

const isReason = ({ cue }: FoundCue): boolean =>
  cue.kind === "connective" && cue.relation === "support" && cue.reason === "this";
const isConclusion = ({ cue }: FoundCue): boolean =>
  cue.kind === "connective" && cue.relation === "support" && cue.reason === "before";
const isObjection = ({ cue }: FoundCue): boolean =>
  cue.kind === "connective" && cue.relation === "attack";
