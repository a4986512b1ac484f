import { cuesOf } from "../../src/arguments/cues-of.js";
import { cutUnits } from "../../src/arguments/cut-units.js";
import type { Holding } from "../../src/arguments/find-holders.js";
import type { JudgedUnit } from "../../src/arguments/judged-unit.js";
import { readUnit } from "../../src/arguments/model/describe-unit.js";
import { pairFeatures } from "../../src/arguments/relations/describe-pair.js";
import type { ModelHeader } from "../../src/arguments/model/role-model.js";
import type { Role } from "../../src/rows.js";
import { passagesOf } from "./passages.js";

/**
 * The units of a text, a line a paragraph, with the role that stands in brackets before each:
 * `[claim] The dike is weak. [premise] It broke.` Behind a colon stands who is reported:
 * `[premise: Ama] It broke.`
 */
export function judgedOf(marked: string, language = "en"): JudgedUnit[] {
  const heads = [...marked.matchAll(/\[(\w+)(?:: (\w+))?\]/gu)];
  const text = marked
    .replace(/\[\w+(?:: \w+)?\] ?/gu, "")
    .trim()
    .replace(/\s*\n\s*/gu, "\n\n");
  const cues = cuesOf(language);
  const units = cutUnits(passagesOf(text, language, { shortest: 0 }));
  if (cues === null || units.length !== heads.length) {
    throw new Error(
      `expected ${units.length} roles: ${units.map((unit) => unit.text).join(" | ")}`,
    );
  }
  return units.map((unit, i) => ({
    component: `d#${i + 1}`,
    unit,
    role: (heads[i]?.[1] ?? "none") as Role,
    read: readUnit(unit.text, cues),
    holding: holdingOf(heads[i]?.[2]),
  }));
}

function holdingOf(reported: string | undefined): Holding {
  return reported === undefined
    ? { voice: "author", holder: null, cue: null, isShared: false }
    : { voice: "reported", holder: reported, cue: `${reported} says`, isShared: false };
}

/** Weights of the features named, and of the constant; 0 for the others. */
export function weightsOf(named: Readonly<Record<string, number>>, constant: number): number[] {
  for (const name of Object.keys(named)) {
    if (!pairFeatures.includes(name)) throw new Error(`expected a feature; found ${name}`);
  }
  return [...pairFeatures.map((name) => named[name] ?? 0), constant];
}

/** A premise supports the claims right beside it, and attacks those that object to it. */
export const neighbours: ModelHeader["relations"] = {
  relates: weightsOf({ "target at -1": 4, "target at 1": 4 }, -2),
  attacks: weightsOf({ "target: objection": 4, "source: objection": 4 }, -1),
  relatesFrom: 0,
  attacksFrom: 0,
};
