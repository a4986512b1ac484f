import { foldWord } from "../../text/fold-word.js";
import { scanWords } from "../../text/scan-words.js";
import type { Block } from "../block.js";
import { sectionLabel, type Reason } from "../article/furniture.js";
import { isRunningText, lineWords } from "../lines/line-shape.js";
import { isPersonName } from "./person-name.js";
import { opensByline } from "./read-byline.js";
import { smallWordsOf } from "./small-words.js";

/** A title stands no further above its article, and has at most so many words and letters. */
const mostLines = 40;
const mostWords = 28;
const mostLetters = 220;
/** A title shares at least so much with its article (see `sharedWords`), unless a byline follows. */
const leastShared = 2.1;
/** What a byline or dateline one, two or three lines below a line says for it. */
const bylined: readonly number[] = [2.5, 1.7, 1.2];
/** A text that is no page begins with its title, whatever that shares. */
const linesOfTexts = 4;
/** `Title: Virtual defence`, as exports and forms have it. */
const titleLabel =
  /^(?:title|headline|titel|titre|título|titulo|titolo|judul|заголовок|标题|標題|题目|タイトル|제목)\s?[:：]\s?(?=\S)/iu;
/** What a transcript says of the recording: `[MUSIC PLAYING]`. */
const remark = /^\[[^[\]]*\]$/u;
/** Chinese, Japanese and Korean names have no more letters, with a blank between. */
const longestEastAsianName = 5;
/** So much of the article tells what it is about. */
const bodySample = 20_000;

/**
 * The title above an article on a page of lines, or `null`: the line that shares most words with the
 * article, is a heading, and has a byline or dateline right below it, the nearest of several alike.
 * Menus and other articles' teasers stand there too, and share less.
 *
 * @param bodyStart - the article's first paragraph
 * @param isArticle - which blocks are the article's
 */
export function findTitle(
  blocks: readonly Block[],
  reasons: readonly (Reason | null)[],
  bodyStart: number,
  isArticle: readonly boolean[],
): string | null {
  const body = vocabulary(blocks, reasons, isArticle);
  const hasWord = smallWordsOf(blocks);
  let best: string | null = null;
  let most = 0;
  for (let i = bodyStart - 1; i >= Math.max(0, bodyStart - mostLines); i--) {
    const block = blocks[i];
    if (block === undefined || (reasons[i] ?? null) !== null || !canBeTitle(block.text)) continue;
    if (titleLabel.test(block.text)) return withoutLabel(block.text);
    if (reasons[i + 1] === null && runsOn(block.text, blocks[i + 1]?.text ?? "")) continue;
    const step = [1, 2, 3].find((by) => isByline(reasons[i + by]) && i + by < bodyStart + 3);
    const isBylined = step !== undefined;
    // A name alone, or a desk's, is a byline that names nobody for sure.
    if (isBylined && (opensByline(block.text) || isSpacedName(block.text, hasWord))) continue;
    if (isBylined && isNameBelow(block.text, reasons[i - 1] ?? null, blocks[i - 1]?.text ?? ""))
      continue;
    const shared = sharedWords(block.text, body);
    // Among menus and teasers a line that nothing ties to the article is no title.
    const isTied = shared >= leastShared || step === 1 || (isBylined && shared > 0);
    if (!isTied && i >= linesOfTexts) continue;
    const score =
      shared +
      (block.kind === "heading" ? 1 : 0) +
      (isBylined ? (bylined[step - 1] ?? 0) : 0) -
      (bodyStart - i) * (isBylined ? 0.02 : 0.08);
    if (score > most || best === null) {
      best = block.text;
      most = score;
    }
  }
  return best;
}

/** A title without the label that calls it one. */
export function withoutLabel(title: string): string {
  return title.replace(titleLabel, "");
}

function isByline(reason: Reason | null | undefined): boolean {
  return reason === "byline" || reason === "dateline";
}

function canBeTitle(text: string): boolean {
  if (text.length > mostLetters || sectionLabel.test(text) || remark.test(text)) return false;
  if (
    !/^["'“‘«「『(【[‹]?[\p{L}\p{N}]/u.test(text) ||
    /(?:[,，、;:：。]|\p{L}{2}\.["”»]?)$|\d:\d\d/u.test(text)
  )
    return false;
  const words = lineWords(text);
  return words > 0 && words <= mostWords;
}

/**
 * Short titles of East Asia look like names: there only those with capitals are told. A title in
 * capitals does so too (`Rivers Without Borders`), but the text has most of its words in small letters.
 */
function isSpacedName(text: string, hasWord: (word: string) => boolean): boolean {
  if (!/\p{Lu}.*\s/u.test(text) || !isPersonName(text)) return false;
  const words = text.split(/\s+/u);
  return words.filter((word) => hasWord(word)).length * 2 <= words.length;
}

/** A name of East Asia under a line that is longer than any, and so is the title rather. */
function isNameBelow(text: string, above: Reason | null, title: string): boolean {
  const isShort = text.length <= longestEastAsianName && /\p{Lo}/u.test(text) && isPersonName(text);
  const isLonger = title.length > longestEastAsianName * 2 && /\p{Lo}/u.test(title);
  return isShort && isLonger && above === null && canBeTitle(title);
}

/** Whether the next line goes on in small letters: half of a sentence is no title. */
function runsOn(text: string, next: string): boolean {
  return /\p{Lu}/u.test(text) && /^\p{Ll}/u.test(next) && !opensByline(next);
}

/** How many of a line's words the article uses, less for each it does not. */
function sharedWords(text: string, body: ReadonlySet<string>): number {
  const words = [...new Set(wordsOf(text))];
  const shared = words.filter((word) => body.has(word)).length;
  return shared === 0 ? 0 : Math.sqrt(shared) * (shared / words.length) * 2;
}

/** The words of the article's paragraphs: the short lines below it are menus, which the one above repeats. */
function vocabulary(
  blocks: readonly Block[],
  reasons: readonly (Reason | null)[],
  isArticle: readonly boolean[],
): Set<string> {
  const words = new Set<string>();
  let letters = 0;
  for (let i = 0; i < blocks.length && letters < bodySample; i++) {
    const text = blocks[i]?.text ?? "";
    if ((reasons[i] ?? null) !== null || isArticle[i] !== true || !isRunningText(text)) continue;
    letters += text.length;
    for (const word of wordsOf(text.slice(0, bodySample))) words.add(word);
  }
  return words;
}

/** Words of some length: every text has the others. */
function wordsOf(text: string): string[] {
  return scanWords(text)
    .map((word) => foldWord(text.slice(word.start, word.end)))
    .filter((word) => word.length > 3 || /[^\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word));
}
