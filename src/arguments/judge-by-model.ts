import { isInDispute, isReason, type Unit } from "./cut-units.js";
import type { Judgement } from "./judge-by-cues.js";
import { decideRole, type Decision } from "./model/decide-role.js";
import { nameWords } from "./model/name-words.js";
import { settleRole } from "./model/settle-role.js";
import type { ReadUnit } from "./model/describe-unit.js";
import type { RoleModel } from "./model/role-model.js";

/** What a reader takes a part of a sentence for that opens with `because`: a premise, so surely. */
const leastSureOfReason = 0.7;

/**
 * The role of each unit of one document by a trained model, with the words that spoke most for it;
 * a few phrases overrule it (`settleRole`).
 * A part of a sentence that is joined as the reason of another is a premise, whatever its words; a
 * view and its answer in one sentence are argued.
 *
 * @param units - those to be weighed, in order: no headings
 * @param read - the same, as the model reads them
 */
export function judgeByModel(
  units: readonly Unit[],
  read: readonly ReadUnit[],
  model: RoleModel,
): Judgement[] {
  return model.answer(read).map((answers, i): Judgement => {
    const [unit, words] = [units[i], read[i]];
    const decision = decideRole(answers, model.header);
    if (unit === undefined || words === undefined) {
      const { role, confidence } = decision;
      return { role, confidence: round(confidence), cue: null, note: null };
    }
    const argued = isInDispute(unit, units[i + 1]) ? assumeArguing(decision) : decision;
    const { role, confidence, cue } = settleRole(argued, unit.text, words);
    if (isReason(unit) && role !== "proposal") {
      const sure = Math.max(leastSureOfReason, decision.likely.premise);
      return { role: "premise", confidence: round(sure), cue: unit.joint.cue, note: null };
    }
    const named = cue ?? nameWords(model, unit.text, words, role);
    return { role, confidence: round(confidence), cue: named, note: null };
  });
}

/** The likelier of claim and premise where a unit was not thought to argue. */
function assumeArguing(decision: Decision): Decision {
  if (decision.role !== "none") return decision;
  const { none, ...argued } = decision.likely;
  const role = argued.claim >= argued.premise ? "claim" : "premise";
  return { role, confidence: argued[role] / (1 - none), likely: decision.likely };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
