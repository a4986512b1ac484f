import { findSource } from "./find-source.js";
import type { Reading } from "./noun-phrase.js";
import { readBehind, readClitic } from "./read-behind.js";
import { readCompared, readHearsay, readPassive } from "./read-passive.js";
import { findHearsay } from "./find-hearsay.js";
import { readPossessed } from "./read-possessed.js";
import { readSubject } from "./read-subject.js";
import { readVerbFirst } from "./read-verb-first.js";
import { readVerbSecond } from "./read-verb-second.js";
import type { Report } from "./report.js";
import { use } from "./rules.js";

/** Reports are looked for in so many words at the beginning of a sentence, and at its end. */
const longestBeginning = 200;
const longestEnd = 40;

/**
 * Whose view a sentence reports, by the first reporting word whose subject and complement are both
 * found and which is not part of a clause about something else; `null` where there is none.
 */
export function findReport(reading: Reading): Report | null {
  const { words, rules } = reading;
  const hearsay = findHearsay(reading);
  if (hearsay !== null) return hearsay;
  for (let at = 0; at < words.length; at++) {
    if (at === longestBeginning) at = Math.max(at, words.length - longestEnd);
    const word = words[at];
    if (word === undefined) break;
    const uses = rules.verbs.get(word.form);
    if (uses !== undefined && !(reading.isCased && word.capital && at > 0)) {
      const report = readVerb(reading, at, uses);
      if (report !== null) return report;
    }
    const source = findSource(reading, at);
    if (source !== null) return source;
  }
  return null;
}

function readVerb(reading: Reading, at: number, uses: number): Report | null {
  if ((uses & use.unknown) !== 0) return readHearsay(reading, at);
  if ((uses & use.reported) !== 0)
    return readCompared(reading, at, uses) ?? readHearsay(reading, at);
  if ((uses & use.passive) !== 0) {
    const passive = readPassive(reading, at);
    if (passive !== null || (uses & (use.regards | use.object)) === 0) return passive;
  }
  if (reading.rules.verbSecond !== undefined) return readVerbSecond(reading, at, uses);
  if ((uses & use.pronoun) !== 0) return readClitic(reading, at);
  const possessed = (uses & use.noun) === 0 ? null : readPossessed(reading, at);
  if (possessed !== null) return possessed;
  const compared = readCompared(reading, at, uses);
  if (compared !== null) return compared;
  const behind = (uses & (use.says | use.inverted)) === 0 ? null : readBehind(reading, at, uses);
  if (behind !== null) return behind;
  if ((uses & use.inverted) !== 0 && (uses & ~use.inverted) === 0) return null;
  return readSubject(reading, at, uses) ?? readVerbFirst(reading, at, uses);
}
