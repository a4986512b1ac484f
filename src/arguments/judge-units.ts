import { cuesOf } from "./cues-of.js";
import type { Unit } from "./cut-units.js";
import { judgeByCues, type Judgement } from "./judge-by-cues.js";
import { judgeByModel } from "./judge-by-model.js";
import { readUnit, type ReadUnit } from "./model/describe-unit.js";
import { englishModel } from "./model/role-model.js";

/** A judgement with what made it, and the unit's words where it was weighed. */
export interface MethodJudgement extends Judgement {
  /** `model en`, `cues id`, `none`. */
  readonly method: string;
  readonly read: ReadUnit | null;
}

/** A heading, a table or a line without words is none of the four roles; so surely, unmeasured. */
const sureOfNote = 0.95;

/**
 * The role of each unit of one document, by what there is for its language: each language's units
 * are weighed among themselves, and what has a note or no rules is not weighed.
 */
export function judgeUnits(units: readonly Unit[]): MethodJudgement[] {
  const judgements = units.map(unjudged);
  const languages = new Set(units.map(({ passage }) => passage.language));
  for (const language of languages) {
    const places = units.flatMap((unit, i) =>
      unit.passage.language === language && unit.note === null ? [i] : [],
    );
    const own = places.flatMap((i) => units[i] ?? []);
    judgeLanguage(own, language).forEach((judgement, i) => {
      judgements[places[i] ?? 0] = judgement;
    });
  }
  return judgements;
}

function judgeLanguage(units: readonly Unit[], language: string | null): MethodJudgement[] {
  const cues = cuesOf(language);
  if (cues === null) return [];
  const read = units.map(({ text }) => readUnit(text, cues));
  const judged =
    language === "en" ? judgeByModel(units, read, englishModel()) : judgeByCues(units, cues);
  const method = language === "en" ? "model en" : `cues ${cues.code}`;
  return judged.map(({ role, confidence, cue, note }, i) => {
    return { role, confidence, cue, note, method, read: read[i] ?? null };
  });
}

function unjudged({ note, passage }: Unit): MethodJudgement {
  const isKnown = note !== null;
  return {
    role: "none",
    confidence: isKnown ? sureOfNote : 0,
    cue: null,
    note: note ?? `no rules for ${passage.language ?? "an unknown language"}`,
    method: "none",
    read: null,
  };
}
