import type { Span } from "../../rows.js";
import { classOfUnit, SEPARATOR } from "../../text/character-classes.js";

/** A quotation, or the part of one that is in this sentence. */
export interface Quotation extends Span {
  /** The same for all parts of a quotation; from 0 in a document. */
  readonly number: number;
}

interface Mark {
  readonly sentence: number;
  readonly at: number;
  readonly character: string;
  /** The paragraph begins here. */
  readonly isFirst: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
}

const marks = `"“”„«»「」『』‘’'‚‹›`;
const isMark = new Uint8Array(0x10000);
for (const character of marks) isMark[character.charCodeAt(0)] = 1;
/** What closes a quotation, by what opens it. */
const closing: Readonly<Record<string, string>> = {
  '"': '"”',
  "“": '”"',
  "”": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  "「": "」",
  "『": "』",
  "‘": "’",
  "'": "'",
  "‹": "›",
  "‚": "‘’",
};
/** A quotation that does not end in so many sentences was never closed: a mark is missing. */
const longest = 40;

/** The sentences of a document, and where their paragraphs begin. */
export type Sentences = readonly { readonly text: string; readonly passage: number }[];

/**
 * The quotations of a document: for each sentence its parts of them, in order. A quotation goes
 * from its opening mark to its closing one, over sentences, and over paragraphs where each of them
 * opens it again. A quotation within one is part of it; a mark that is never closed opens none.
 */
export function findQuotations(sentences: Sentences): ReadonlyMap<number, Quotation[]> {
  const all = readMarks(sentences);
  const found = new Map<number, Quotation[]>();
  let number = 0;
  for (let i = 0; i < all.length; i++) {
    const open = all[i];
    if (!open?.opens) continue;
    const close = findClose(all, i, sentences);
    const last = all[close];
    if (last === undefined) continue;
    for (let sentence = open.sentence; sentence <= last.sentence; sentence++) {
      const start = sentence === open.sentence ? open.at : 0;
      const end =
        sentence === last.sentence ? last.at + 1 : (sentences[sentence]?.text.length ?? 0);
      const parts = found.get(sentence) ?? [];
      parts.push({ start, end, number });
      found.set(sentence, parts);
    }
    number++;
    i = close;
  }
  return found;
}

function readMarks(sentences: Sentences): Mark[] {
  const all: Mark[] = [];
  sentences.forEach(({ text, passage }, sentence) => {
    const opensPassage = sentences[sentence - 1]?.passage !== passage;
    for (let at = 0; at < text.length; at++) {
      if (isMark[text.charCodeAt(at)] === 0) continue;
      const [before, character, after] = [text[at - 1] ?? " ", text[at] ?? "", text[at + 1] ?? " "];
      if (isApostrophe(character) && isLetter(before) && isLetter(after)) continue;
      const opens = character in closing && canOpen(character, before, after);
      const closes = canClose(character, before, after);
      all.push({ sentence, at, character, isFirst: opensPassage && at === 0, opens, closes });
    }
  });
  return all;
}

function canOpen(character: string, before: string, after: string): boolean {
  if ("„“«「『‹".includes(character)) return true;
  const isFree = /[\s([{\-–—/:,"“‘'*_]/u.test(before) && /[^\s.,;:!?)]/u.test(after);
  return character === "»" || character === "”" ? isFree && before !== "," : isFree;
}

function canClose(character: string, before: string, after: string): boolean {
  if ("”»」』›".includes(character)) return true;
  if (/\s/u.test(before) && !/[\s.,;:!?)]/u.test(after)) return false;
  // An apostrophe at the end of a word closes only beside punctuation: not `the states' rights`.
  if ("'’".includes(character)) return /[.,;:!?…]/u.test(before) || /[.,;:!?)]/u.test(after);
  return true;
}

/** The mark that closes the one at `i`, by its place; -1 where none does. */
function findClose(all: readonly Mark[], i: number, sentences: Sentences): number {
  const open = all[i];
  if (open === undefined) return -1;
  // A mark at the beginning of a sentence opens a quotation again that is one of sentences.
  const lead = sentences[open.sentence]?.text.slice(Math.max(0, open.at - 2), open.at) ?? "";
  const isSpeech = /^$|[:,]/u.test(lead);
  const closers = closing[open.character] ?? "";
  let passage = sentences[open.sentence]?.passage;
  for (let k = i + 1; k < all.length; k++) {
    const next = all[k];
    if (next === undefined || next.sentence - open.sentence > longest) return -1;
    const place = sentences[next.sentence]?.passage;
    if (place !== passage) {
      // A quotation goes on in the next paragraph only where that opens it again.
      const goesOn =
        next.isFirst && next.character === open.character && place === (passage ?? 0) + 1;
      if (!goesOn) return -1;
      passage = place;
      continue;
    }
    const isSame = next.character === open.character;
    if (closers.includes(next.character) && next.closes) return k;
    if (isSame && next.at === 0 && isSpeech && "“„«".includes(next.character)) continue;
    if (isSame && next.opens && !"‘'".includes(open.character)) return -1;
  }
  return -1;
}

function isLetter(character: string): boolean {
  return classOfUnit[character.charCodeAt(0)] !== SEPARATOR;
}

function isApostrophe(character: string): boolean {
  return character === "'" || character === "’" || character === "‘";
}
