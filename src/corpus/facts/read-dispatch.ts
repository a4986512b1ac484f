import type { Block } from "../block.js";
import { readNames } from "./person-name.js";

/** `新华社北京3月14日电（记者陈望海、李明）` at the beginning of the text. */
const chinese =
  /^.{0,60}?[（(](?:本报|新华社|本刊|见习|特约)?(?:记者|記者|通讯员)\s?[:：]?\s?([\p{Script=Han}、，,\s]{2,40})[)）]/u;
/** `(서울=연합뉴스) 홍길동 기자 =` at the beginning of the text. */
const korean =
  /^(?:[([][^)\]]{1,24}[)\]]\s?)?((?:\p{Script=Hangul}{2,4}[\s,·]{1,2}){0,3}\p{Script=Hangul}{2,4})\s(?:선임|수습|전문)?기자\s?=/u;
/** `홍길동 기자 hong@example.org` below it. */
const koreanBelow =
  /^((?:\p{Script=Hangul}{2,4}[\s,·]{1,2}){0,3}\p{Script=Hangul}{2,4})\s?(?:선임|수습|전문)?기자(?:\s\S*@\S*|$)/u;
/** `Reporting by Jane Doe; Editing by …` below it. */
const english = /^\(?(?:additional )?reporting by\s(.{4,200}?)(?:[;.)]|\sediting\b|$)/iu;
/** `…。【山田太郎】` at the end of the text. */
const japanese = /[。」][【]([\p{Script=Han}\p{Script=Hiragana}、・\s\u3000]{3,30})[】]$/u;

/** The reporters whom a news agency's text names in its first or last line, or `null`. */
export function readDispatch(
  blocks: readonly Block[],
  bodyStart: number,
  last: number,
  language: string | null,
): readonly string[] | null {
  const head = (blocks[bodyStart]?.text ?? "").slice(0, 160);
  const tails = blocks.slice(Math.max(bodyStart, last - 1), last + 4).map(({ text }) => text);
  const found = [
    language === "ja" ? undefined : chinese.exec(head)?.[1],
    korean.exec(head)?.[1],
    ...tails.map((text) => english.exec(text.slice(0, 300))?.[1] ?? koreanBelow.exec(text)?.[1]),
    ...(language === "ja" ? tails.map((text) => japanese.exec(text.slice(-60))?.[1]) : []),
  ];
  for (const written of found) {
    const read = written === undefined ? null : readNames(written, false, language);
    if (read !== null) return read.names;
  }
  return null;
}
