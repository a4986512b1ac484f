import type { Passage } from "../rows.js";
import { splitSentences } from "../text/split-sentences.js";
import { cuesOf } from "./cues-of.js";
import { findJoints, isVerb } from "./find-joints.js";
import { findAnswer } from "./holders/find-answer.js";
import type { LanguageCues } from "./language-cues.js";
import { noteSentence } from "./note-sentence.js";

/** What has one role: a sentence, or a part of one. */
export interface Unit {
  readonly passage: Passage;
  /** Offsets in the document's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Number of its sentence in the document, from 0; so of its paragraph. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Why it has no role without being weighed: `heading`, `no words`; else `null`. */
  readonly note: string | null;
  /** Where it was cut from the unit before, within one sentence; else `null`. */
  readonly joint: Joint | null;
}

/** The connective at which a sentence was cut, or by which its parts are set against each other. */
export interface Joint {
  /** As it stands in the text. */
  readonly cue: string;
  /** Whether one part is the reason for the other, or answers it. */
  readonly relation: "support" | "attack";
  /** Which part is the reason, or the answer: `this`, or the one `before`. */
  readonly reason: "this" | "before";
}

/** Whether a unit was cut from its sentence as the reason for the part before it: `because …`. */
export function isReason(unit: Unit): unit is Unit & { readonly joint: Joint } {
  return unit.joint?.relation === "support" && unit.joint.reason === "this";
}

/** Whether a unit answers the one before it in its sentence, or is answered by the next: it argues. */
export function isInDispute(unit: Unit, next: Unit | undefined): boolean {
  const isAnswered = next?.sentence === unit.sentence && next.joint?.relation === "attack";
  return isAnswered || unit.joint?.relation === "attack";
}

/** A sentence of a passage, and whether blank lines part it from the others. */
interface Sentence {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * The units of one document: its sentences, and their parts where a connective joins a claim and
 * its reason and either could stand alone, or where the author answers what others are reported to say. What is no blank is in exactly one unit, in order; a
 * sentence is not put together across passages. Only languages with cues have sentences cut
 * (see `cuesOf`). Linear in the length of the text.
 *
 * @param passages - all of one document, in order, of any size
 */
export function cutUnits(passages: readonly Passage[]): Unit[] {
  const sentences = listSentences(passages);
  let paragraph = -1;
  return sentences.flatMap((sentence, i) => {
    const { passage, start, text, opens, closes } = sentence;
    if (opens) paragraph++;
    const standing = {
      alone: opens && closes,
      above: i + 1 < sentences.length,
      single: sentences.length === 1,
    };
    const note = noteSentence(text, passage.language, standing);
    const cues = note === null ? cuesOf(passage.language) : null;
    const joints = cues === null ? [] : findCuts(text, cues);
    return [null, ...joints].map((joint, part): Unit => {
      const from = joint?.at ?? 0;
      const until = text.slice(from, joints[part]?.at ?? text.length).trimEnd();
      return {
        passage,
        start: start + from,
        end: start + from + until.length,
        text: until,
        sentence: i,
        paragraph,
        note,
        joint: joint?.joint ?? null,
      };
    });
  });
}

/** Where a part of a sentence begins, and how it is joined to the one before. */
interface Cut {
  readonly at: number;
  readonly joint: Joint;
}

function findCuts(text: string, cues: LanguageCues): Cut[] {
  const cuts = findJoints(text, cues).map(({ at, start, end, reason }): Cut => {
    return { at, joint: { cue: text.slice(start, end), relation: "support", reason } };
  });
  const answer = findAnswer(text, cues.code, (form) => isVerb(form, cues));
  if (answer === null || cuts.some(({ at }) => at === answer.at)) return cuts;
  const cue = text.slice(answer.word.start, answer.word.end);
  cuts.push({ at: answer.at, joint: { cue, relation: "attack", reason: "this" } });
  return cuts.sort((a, b) => a.at - b.at);
}

function listSentences(passages: readonly Passage[]): Sentence[] {
  const sentences: Sentence[] = [];
  let opens = true;
  passages.forEach((passage, i) => {
    const { text, language, start } = passage;
    const spans = splitSentences(text, language);
    // Between sentences of one paragraph stands one blank, between paragraphs two line ends.
    const next = passages[i + 1]?.start;
    const isParted = next === undefined || next - passage.end > 1;
    spans.forEach((span, k) => {
      const after = spans[k + 1]?.start;
      const closes =
        after === undefined ? isParted : /\n[^\S\n]*\n/u.test(text.slice(span.end, after));
      sentences.push({
        passage,
        opens,
        closes,
        text: text.slice(span.start, span.end),
        start: start + span.start,
        end: start + span.end,
      });
      opens = closes;
    });
  });
  return sentences;
}
