import type { Passage } from "../rows.js";
import { splitSentences } from "../text/split-sentences.js";
import { cuesOf } from "./cues-of.js";
import { findJoints, type FoundJoint } from "./find-joints.js";
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

/** The connective at which a sentence was cut; it opens the second part. */
export interface Joint {
  /** As it stands in the text. */
  readonly cue: string;
  /** Offsets in the document's text. */
  readonly start: number;
  readonly end: number;
  /** Which part is the reason for the other: `this`, which it opens, or the one `before`. */
  readonly reason: "this" | "before";
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
 * its reason and either could stand alone. What is no blank is in exactly one unit, in order; a
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
    const joints = cues === null ? [] : findJoints(text, cues);
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
        joint: joint && toJoint(joint, start, text),
      };
    });
  });
}

function toJoint(joint: FoundJoint, offset: number, text: string): Joint {
  const { start, end, reason } = joint;
  return { cue: text.slice(start, end), start: offset + start, end: offset + end, reason };
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
