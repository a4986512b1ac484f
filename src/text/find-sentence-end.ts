import type { ShortForms } from "./abbreviations.js";
import { followsShortForm } from "./follows-short-form.js";

/** A sentence being read. */
export interface Reading {
  readonly text: string;
  readonly language: string | null;
  readonly forms: ShortForms;
  /** Whether the text uses capitals at all. */
  readonly isCased: boolean;
  readonly start: number;
  /** Where the sentence's first letter or digit stands. */
  readonly firstWord: number;
}

const wide = /[。！？｡．؟۔।॥։።។]/u;
const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const hangul = /\p{Script=Hangul}/u;
const closing = "\"'”’»›)]}」』】〉》〕）］｝＂＇";
/** Close as well as open, by language: „…“, »…«. */
const either = "“‘«‹";
const opening = "\"'“‘„‚«‹»›([{「『【〈《〔（［｛¿¡-–—";
/** A quotation that began further back is not looked for. */
const quoteReach = 400;
/** After 」: the sentence that quotes goes on. */
const particle =
  /^(?:と(?!ころ|ても|はいえ|もあれ|もかく|りわけ)|って|という|など|の(?!ち)|を|に|が(?!、)|は(?!い)|で(?!も|は|す))/u;
/** After ？”: who asked. */
const asked = /^[\p{Script=Han}·]{1,5}?(?:问|問|说|說|道|喊|叫|答)/u;
const said =
  /^\p{Lu}[\p{L}’'-]* (?:said|asked|cried|replied|answered|shouted|wondered|added|exclaimed)\b/u;
const address =
  /[/@\\_=&]|www\.|\.(?:com|org|net|gov|edu|int|html?|php|js|ts|pdf|txt|docx?|json|csv|xlsx?)(?!\p{L})/iu;
const item =
  /^(?:[•▪‣◦●■□➢✓*]\s|[-–—]\s|[(（]?(?:\d{1,2}|\p{L}|[ivx]{1,4}|[一二三四五六七八九十]{1,3})(?:[.)]\s|[)）、]))/iu;

/** The end of the sentence at a mark, with the closing marks behind it; `null` if it goes on. */
export function findSentenceEnd(reading: Reading, at: number, mark: string): number | null {
  const { text, firstWord } = reading;
  if (firstWord >= at) return null;
  const end = at + mark.length;
  const closed = skipClosing(text, reading.start, end);
  if (wide.test(mark)) return endsWide(reading, at, end, closed) ? closed : null;
  if (closed === text.length) return closed;
  const isEnd = /\s/u.test(text[closed] ?? "")
    ? endsBeforeBlank(reading, at, mark, closed)
    : endsBeforeWord(reading, at, mark, end, closed);
  return isEnd ? closed : null;
}

/** Whether the line at `to` is an item of a list, and not the rest of a wrapped sentence. */
export function isListItem({ text, start }: Reading, from: number, to: number): boolean {
  const found = item.exec(text.slice(to, to + 12))?.[0];
  if (found === undefined) return false;
  if (/^[•▪‣◦●■□➢✓*]/u.test(found)) return true;
  const before = text.slice(Math.max(start, from - 4), from).trimEnd();
  return (
    /[.:;,!?。：；，！？]$/u.test(before) || item.test(text.slice(start, start + 12).trimStart())
  );
}

function skipClosing(text: string, start: number, from: number): number {
  let at = from;
  for (;;) {
    const mark = text[at] ?? "";
    const note = mark === "[" ? /^\[\d{1,3}\]/u.exec(text.slice(at, at + 5)) : null;
    if (note !== null) at += note[0].length;
    else if (mark !== "" && closing.includes(mark) && !opensWord(text, start, at)) at++;
    else if (mark !== "" && either.includes(mark) && isEndOfWord(text, at + 1)) at++;
    // French sets the closing mark off by a blank.
    else if (at === from && /^[ \u00a0\u202f]»(?!\p{L})/u.test(text.slice(at, at + 3))) at += 2;
    else return at;
  }
}

/** Whether a straight quotation mark glued to words on both sides opens the next sentence. */
function opensWord(text: string, start: number, at: number): boolean {
  if (text[at] !== '"' && text[at] !== "'") return false;
  if (!/[\p{L}\p{N}]/u.test(text[at + 1] ?? "")) return false;
  if (text[at] === "'") return true;
  let quotes = 0;
  for (let i = at - 1; i >= Math.max(start, at - quoteReach); i--) if (text[i] === '"') quotes++;
  return quotes % 2 === 0;
}

function isEndOfWord(text: string, at: number): boolean {
  return at >= text.length || /[\s,.;:!?)\]]/u.test(text[at] ?? "");
}

function endsWide(reading: Reading, at: number, end: number, closed: number): boolean {
  const { text } = reading;
  const [before = "", after = ""] = [text[at - 1], text[closed]];
  if (text[at] === "．" && /[\p{N}A-Za-z]/u.test(before + after)) return /\s/u.test(after);
  if (/[，、；：,;:)）」』.!?…]/u.test(after)) return false;
  if (closed === end) return true;
  const next = text.slice(closed, closed + 8);
  if (particle.test(next)) return false;
  return !(/[？！]/u.test(text[end - 1] ?? "") && asked.test(next));
}

function endsBeforeBlank(reading: Reading, at: number, mark: string, closed: number): boolean {
  const { text, isCased, forms } = reading;
  const gap = /\s+/uy;
  gap.lastIndex = closed;
  const blank = gap.exec(text)?.[0] ?? "";
  const next = closed + blank.length;
  if (next >= text.length || blank.includes("\n\n")) return true;
  if (blank.includes("\n") && isListItem(reading, closed, next)) return true;
  const word = readWord(text, skipOpening(text, next));
  if (/^[.!?…,;:)\]]/u.test(word)) return false;
  if (/^[[(](?:\.\.+|…)[\])]/u.test(text.slice(at - 1, at + mark.length + 1))) return false;
  // Names such as iPhone keep their small letter, and a remark in brackets may begin small.
  const isRemark = mark === "." && text[next] === "(";
  if (isCased && !isRemark && /^\p{Ll}(?!\p{Lu})/u.test(word)) return false;
  if (closed > at + mark.length && mark !== "." && said.test(text.slice(next, next + 40)))
    return false;
  if (mark !== ".")
    return isCased || mark.includes("?") || mark.includes("!") || forms.starters.has(word);
  return !followsShortForm(reading, at, word);
}

/** Whether a sentence ends although no blank parts it from the next word. */
function endsBeforeWord(
  reading: Reading,
  at: number,
  mark: string,
  end: number,
  closed: number,
): boolean {
  const { text, isCased, forms, language } = reading;
  const [last = "", first = ""] = [text[at - 1], text[closed]];
  if (mark.startsWith("……")) return ideographic.test(first) && (closed > end || language !== "ja");
  if (ideographic.test(last) && ideographic.test(first))
    return mark !== "…" && !particle.test(first);
  if (hangul.test(last) && hangul.test(text[at - 2] ?? ""))
    return closed === end && hangul.test(first);
  const before = /[\p{L}\p{M}\p{N}]+$/u.exec(text.slice(Math.max(reading.start, at - 30), at))?.[0];
  if (before === undefined || !/(?:\p{Ll}{2}|\p{N}{2})$/u.test(before)) return false;
  const from = skipOpening(text, closed);
  const next = readWord(text, from);
  const small = next.toLowerCase();
  if (isCased) {
    const isWord =
      /^\p{Lu}\p{Ll}{2}/u.test(next) || (/^\p{Lu}/u.test(next) && forms.starters.has(small));
    if (!isWord || /^\p{N}+$/u.test(before) !== /^\p{N}{4}$/u.test(before)) return false;
  } else if (next.length < 3 || !forms.starters.has(small)) return false;
  const token = text.slice(Math.max(0, at - 40), from + next.length + 20);
  const around = /\S*$/u.exec(token.slice(0, Math.min(40, at)))?.[0] ?? "";
  const rest = /^\S*/u.exec(text.slice(at, from + next.length + 20))?.[0] ?? "";
  if (address.test(around + rest) || /\.\S*\./u.test(around)) return false;
  if (/^\.\p{L}/u.test(text.slice(from + next.length, from + next.length + 2))) return false;
  const form = before.toLowerCase();
  return (
    mark !== "." || !(forms.open.has(form) || forms.either.has(form) || forms.number.has(form))
  );
}

function skipOpening(text: string, from: number): number {
  let at = from;
  while (at < from + 8 && at < text.length && (opening + " \u00a0").includes(text[at] ?? "")) at++;
  return at;
}

/** The word at a place; where none stands there, the character. */
function readWord(text: string, at: number): string {
  const piece = text.slice(at, at + 30);
  return /^[\p{L}\p{M}\p{N}]+/u.exec(piece)?.[0] ?? piece.slice(0, 1);
}
