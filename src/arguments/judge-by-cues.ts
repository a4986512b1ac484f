import { roles, type Role } from "../rows.js";
import { isInDispute, isReason, type Unit } from "./cut-units.js";
import { compileCues, findCues, type FoundCue, type RoleCue } from "./find-cues.js";
import type { LanguageCues, RoleWeights } from "./language-cues.js";
import { isNumber } from "./phrase-tree.js";
import { readForms, type Forms } from "./read-forms.js";

/** The role of a unit. */
export interface Judgement {
  readonly role: Role;
  /** How likely a reader gives this role, as measured on texts of the language: 0 to 1. */
  readonly confidence: number;
  /** The words that decided, as they stand in the text, the weightiest first, parted by `; `. */
  readonly cue: string | null;
  /** Why the role is `none` without having been weighed; else `null`. */
  readonly note: string | null;
}

/** In a unit of many words hints come by chance: so much of them counts for a role. */
const mostHints = 3;
/** A cue that weighs less is a hint. */
const leastSure = 3;
/** No more than so much counts for a role in all. */
const mostWeight = 8;
const fewWords = 5;
const manyWords = 25;
/** Shorter documents have no opening and no closing of their own. */
const fewestUnits = 6;
/** So many capitals inside a sentence are names, and not the beginning of a quotation. */
const fewestNames = 2;
/** A unit that its connective shows to be the reason (`because …`), or the one before it to be. */
const behindConnective: RoleWeights = { premise: 4 };
const beforeConnective: RoleWeights = { premise: 2 };
/** A view, and its answer in the same sentence. */
const disputed: RoleWeights = { claim: 2 };
/** What is a heading, a table or no words at all is seldom taken for one wrongly. */
const certaintyOfNote = 0.95;
/** Cues named in a judgement. */
const mostNamed = 4;

/**
 * The role of each unit of one document by the cues of its language: what its cues weigh together,
 * what its place in passage and document and its neighbours add, and its connective where it was
 * cut from its sentence. Units with a note have no role. Reads from first to last, linear.
 */
export function judgeByCues(units: readonly Unit[], cues: LanguageCues): Judgement[] {
  const weighed = units.filter((unit) => unit.note === null).length;
  const judgements: Judgement[] = [];
  let [seen, before]: [number, Role | null] = [0, null];
  units.forEach((unit, i) => {
    if (unit.note !== null) {
      judgements.push({ role: "none", confidence: certaintyOfNote, cue: null, note: unit.note });
      before = null;
      return;
    }
    const neighbours = { last: units[i - 1], next: units[i + 1] };
    const place = { ...neighbours, before, seen: seen++, weighed };
    const judgement = judgeUnit(unit, place, cues);
    judgements.push(judgement);
    before = judgement.role;
  });
  return judgements;
}

/** Where a unit stands. */
interface Place {
  readonly last: Unit | undefined;
  readonly next: Unit | undefined;
  /** Role of the unit before, `null` at the beginning and below what has no role. */
  readonly before: Role | null;
  /** Weighed units before it, and in the whole document. */
  readonly seen: number;
  readonly weighed: number;
}

function judgeUnit(unit: Unit, place: Place, cues: LanguageCues): Judgement {
  const read = readForms(unit.text, unit.passage.language);
  const found = findCues(read.forms, compileCues(cues)).filter(isOfRole);
  const sums = weighCues(found);
  for (const weights of placesOf(unit, place, read, cues)) add(sums, weights);
  if (isReason(unit)) add(sums, behindConnective);
  if (isInDispute(unit, place.next)) add(sums, disputed);
  if (place.next?.joint?.reason === "before") add(sums, beforeConnective);
  const ranked = [...roles].sort((a, b) => sums[b] - sums[a]);
  const [role = "none", second = "none"] = ranked;
  return {
    role,
    confidence: certaintyOf(sums[role] - sums[second], cues),
    cue: nameCues(unit, read, found, role),
    note: null,
  };
}

type FoundRoleCue = FoundCue & { readonly cue: RoleCue };

function isOfRole(found: FoundCue): found is FoundRoleCue {
  return (roles as readonly string[]).includes(found.kind);
}

/** The weights of each role's cues, the same phrase counted once. */
function weighCues(found: readonly FoundRoleCue[]): Record<Role, number> {
  const hints: Record<Role, number> = { claim: 0, premise: 0, proposal: 0, none: 0 };
  const sums = { ...hints };
  const counted = new Set<RoleCue>();
  for (const { cue } of found) {
    if (counted.has(cue)) continue;
    counted.add(cue);
    (cue.weight < leastSure ? hints : sums)[cue.kind] += cue.weight;
  }
  for (const role of roles) {
    sums[role] = Math.min(mostWeight, sums[role] + Math.min(mostHints, hints[role]));
  }
  return sums;
}

function add(sums: Record<Role, number>, weights: RoleWeights): void {
  for (const role of roles) sums[role] += weights[role] ?? 0;
}

function placesOf(unit: Unit, place: Place, read: Forms, { places }: LanguageCues): RoleWeights[] {
  const { last, next, before, seen, weighed } = place;
  const isFirst = last?.passage !== unit.passage || last.note !== null;
  const isLast = next?.passage !== unit.passage;
  const words = read.forms.length;
  const weights = [places.always];
  const take = (holds: boolean, some: RoleWeights) => {
    if (holds) weights.push(some);
  };
  take(isFirst && !isLast, places.firstOfPassage);
  take(isLast && !isFirst, places.lastOfPassage);
  take(weighed >= fewestUnits && seen < 2, places.opening);
  take(weighed >= fewestUnits && seen === weighed - 1, places.closing);
  take(!isFirst && (before === "claim" || before === "proposal"), places.afterClaim);
  take(!isFirst && before === "premise", places.afterPremise);
  take(before === "none", places.afterNone);
  take(/[?？؟]["'”’»)\]]*$/u.test(unit.text.slice(-4)), places.question);
  take(read.forms.some(isNumber), places.number);
  take(hasNames(unit.text, read), places.names);
  take(words < fewWords, places.short);
  take(words > manyWords, places.long);
  return weights;
}

function hasNames(text: string, { words, forms }: Forms): boolean {
  let capitals = 0;
  for (let i = 1; i < words.length && capitals < fewestNames; i++) {
    const { start = 0, end = 0 } = words[i] ?? {};
    if (end - start > 1 && text.slice(start, end) !== forms[i]) capitals++;
  }
  return capitals >= fewestNames;
}

/** How often the rules were right with such a lead: between two measured points, on their line. */
function certaintyOf(lead: number, { certainty }: LanguageCues): number {
  let [fromLead, fromShare] = certainty[0] ?? [0, 0.25];
  for (const [toLead, toShare] of certainty) {
    if (lead < toLead) {
      const part = toLead === fromLead ? 0 : (lead - fromLead) / (toLead - fromLead);
      return round(fromShare + part * (toShare - fromShare));
    }
    [fromLead, fromShare] = [toLead, toShare];
  }
  return round(fromShare);
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}

function nameCues(
  unit: Unit,
  { words }: Forms,
  found: readonly FoundRoleCue[],
  role: Role,
): string | null {
  const named = found
    .filter((one) => one.kind === role)
    .sort((a, b) => b.cue.weight - a.cue.weight || a.start - b.start)
    .map(({ start, end }) => unit.text.slice(words[start]?.start, words[end - 1]?.end));
  if (role === "premise" && isReason(unit)) named.unshift(unit.joint.cue);
  const distinct = [...new Set(named)].slice(0, mostNamed);
  return distinct.length === 0 ? null : distinct.join("; ");
}
