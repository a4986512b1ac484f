import type { Role } from "../../rows.js";
import { featureOfCue, type ReadUnit } from "./describe-unit.js";
import { questions, type RoleModel } from "./role-model.js";

/** Which answer a role is owed to, and whether to a yes or a no. */
const reasons: Readonly<Record<Role, { question: (typeof questions)[number]; sign: 1 | -1 }>> = {
  claim: { question: "claims", sign: 1 },
  premise: { question: "claims", sign: -1 },
  proposal: { question: "proposes", sign: 1 },
  none: { question: "argues", sign: -1 },
};
const mostNamed = 4;
/** What adds less than so much of what the weightiest words add is not named. */
const leastShare = 0.3;
/** Words in a stretch: what goes on without end is not named to its end. */
const longestStretch = 20;

/** Some words next to one another, and what they add. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/**
 * The words of a unit that spoke most for its role, as they stand in the text, the weightiest
 * first, parted by `; `; `null` where none did and the role is owed to its place, its length or its
 * neighbours.
 */
export function nameWords(
  model: RoleModel,
  text: string,
  unit: ReadUnit,
  role: Role,
): string | null {
  const { question, sign } = reasons[role];
  const at = questions.indexOf(question);
  const parts = model.explain(unit, at, sign);
  addCues(parts, model, unit, at, sign);
  const stretches = joinWords(parts, unit).sort((a, b) => b.weight - a.weight || a.start - b.start);
  const least = leastShare * (stretches[0]?.weight ?? 0);
  const named = stretches
    .filter(({ weight }) => weight >= least)
    .map(({ start, end }) => text.slice(start, end));
  const distinct = [...new Set(named)].slice(0, mostNamed);
  return distinct.length === 0 ? null : distinct.join("; ");
}

/** What phrases of the language's cues add is shared among their words. */
function addCues(
  parts: Float64Array,
  { header }: RoleModel,
  { words, cues }: ReadUnit,
  question: number,
  sign: number,
): void {
  for (const { cue, start, end } of cues) {
    const feature = featureOfCue(cue);
    const weight = header.described[question]?.[feature] ?? 0;
    if (feature < 0 || !("weight" in cue)) continue;
    const share = (sign * weight * cue.weight) / (end - start);
    for (let word = start; word < end; word++) {
      const token = words.tokens[word] ?? 0;
      parts[token] = (parts[token] ?? 0) + share;
    }
  }
}

function joinWords(parts: Float64Array, { tokens: { forms, starts, ends } }: ReadUnit): Stretch[] {
  const stretches: Stretch[] = [];
  let open: { start: number; end: number; weight: number; words: number } | null = null;
  forms.forEach((form, i) => {
    const part = parts[i] ?? 0;
    if (!form.isWord || part <= 0) {
      open = null;
      return;
    }
    if (open === null || open.words === longestStretch) {
      open = { start: starts[i] ?? 0, end: 0, weight: 0, words: 0 };
      stretches.push(open);
    }
    open.words++;
    open.end = ends[i] ?? 0;
    open.weight += part;
  });
  return stretches;
}
