import { cuesOf } from "../../../src/arguments/cues-of.js";
import { readUnit, type ReadUnit } from "../../../src/arguments/model/describe-unit.js";

/** A unit of English as the model reads it. */
export function readEnglish(text: string): ReadUnit {
  const english = cuesOf("en");
  if (english === null) throw new Error("no cues of English");
  return readUnit(text, english);
}
