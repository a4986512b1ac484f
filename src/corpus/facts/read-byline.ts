import { isAgency, isPlace, namesBody } from "./name-words.js";
import { findDate } from "./parse-date.js";
import { isPersonName, readNames } from "./person-name.js";

/** The authors a line names, and the outlet it names beside them. */
export interface Byline {
  readonly names: readonly string[];
  readonly publisher: string | null;
}

/** Where a line stands and what its document is like. */
export interface BylinePlace {
  /** Above the article or in its first lines, where a bare "by" opens a byline. */
  readonly isAbove: boolean;
  readonly language: string | null;
  /** Whether the document has a word in small letters: `Policy` is no name where `policy` stands. */
  readonly hasWord: (word: string) => boolean;
}

/** People who did something else with the page than write its text. */
const otherCredit =
  /^[\s(（[【]*(?:photos?(?:graph(?:s|y|er)?)?|file photo|pictures?|images?|illustrations?|illustrated|graphics?|cover|video|audio|drawing|cartoon|credits?|editors?|edited|editing|sub-?editing|managing editor|translat(?:ed|ion|ors?)|interview(?:ee)?s?|produce[dr]s?|production|proofread(?:ing|er)?|review(?:ed|er)|presented|hosted|fact[- ]check(?:ed|er)?|source|foto(?:s|grafi[ae]|grafer|grafo|graf)?|gambar|ilustra(?:si|ção|ción|tor)|penyunting|redaktur|editor|penerjemah|alih bahasa|bild(?:er|quelle)?|redaktion|red|übersetz(?:t|ung|er(?:in)?)|lektorat|photographies?|crédits?|illustrations?|dessin|traduction|traduit|traducteur|édition|édité|imagen|imágenes|crédito|edición|editado|traducción|traducido|fotógraf[oa]|imagem|edição|tradução|traduzido|revisão|immagin[ei]|traduzione|tradotto|revisione|фото|фотограф|иллюстрация|редактор|перевод(?:чик)?|摄影|攝影|图片?|圖片?|供图|漫画|绘图|责任编辑|責任編輯|责编|編集|编辑|編輯|校对|审核|审校|监制|翻译|翻譯|译者?|制图|视频|撮影|写真|翻訳|訳者?|聞き手|構成|校正|사진|편집|번역|그림|영상|삽화|옮긴이|감수)(?![\p{Script=Latin}\p{Script=Cyrillic}])/iu;
const labels =
  "(?:posted|published|diposting|dipublikasikan|publicado|publiée?|pubblicato|veröffentlicht|publiziert) (?:by|oleh|por|par|da|von)|" +
  "authors?|by-?line|by|(?:written|reported|essay|commentary|opinion|analysis|report|story|words|text|reporting) by|words|text|story|" +
  "penulis|oleh|ditulis(?: oleh)?|teks|pewarta|wartawan|reporter|jurnalis|laporan|" +
  "autor(?:in|en|innen)?|von|verfasser(?:in)?|" +
  "auteure?s?|autrice|par|texte|signé|propos recueillis par|" +
  "autor(?:a|es|as)?|por|escrito por|texto|reportagem|" +
  "autor[ei]|autrice|di|a cura di|testo|scritto da|" +
  "автор(?:ы|ка)?(?: текста| статьи| материала)?|текст|журналист|корреспондент|беседовала?|подготовила?|" +
  "作者|撰文|撰稿人?|文字|采写|文\\s?[·・]\\s?图|图文|本报记者|记者|記者|文|" +
  "著者|執筆者?|筆者|寄稿|取材・文|取材|ライター|글쓴이|글(?:\\s?[·・]\\s?사진)?|저자|필자|작성자|기자|취재";
/** A label on a line of its own, where the page's tags parted it from the names. */
const labelOnly = new RegExp(`^[\\s(（\\[【]*(?:${labels})\\s?[:：=＝／/｜丨]?$`, "iu");
const labelled = new RegExp(`^[\\s(（\\[【]*(?:${labels})\\s?[:：=＝／/｜丨]\\s?(.{2,300})$`, "iu");
/** Without a colon, where the language makes them sure to open a byline. */
const bare: readonly (readonly [string | null, RegExp])[] = [
  [
    null,
    /^(?:(?:posted|published|written|reported|reporting|words|text|story|an? (?:essay|commentary|analysis|opinion))\b.{0,60}?\s)?by\s+(.{2,300})$/iu,
  ],
  [null, /^(?:ditulis |diposting )?oleh\s+(.{2,300})$/iu],
  ["de", /^(?:(?:[Ee]in(?:e)? )?(?:\p{L}{4,20}\s)?)?von\s+(\p{Lu}.{2,300})$/u],
  ["de", /^Von\s+(.{2,300})$/u],
  ["fr", /^(?:(?:publiée?|écrit|rédigé|propos recueillis)\s(?:.{0,40}\s)?)?par\s+(.{2,300})$/iu],
  ["es", /^(?:(?:publicado|escrito)\s(?:.{0,40}\s)?)?por\s+(.{2,300})$/iu],
  ["pt", /^(?:(?:publicado|escrito)\s(?:.{0,40}\s)?)?por\s+(.{2,300})$/iu],
  ["it", /^(?:(?:scritto |pubblicato )?da|a cura di|di)\s+(.{2,300})$/iu],
  ["ru", /^(?:беседовала?|подготовила?|автор)\s+(.{2,300})$/iu],
  ["zh", /^(?:\S{0,8}(?:记者|記者)|撰文|作者)\s+?(\p{Script=Han}.{1,80})$/u],
  ["zh", /^(?:本报|本刊|本网|新华社)?(?:记者|記者)(\p{Script=Han}{2,4})$/u],
  ["ja", /^(?:文|記者|執筆)\s(.{2,40})$/u],
  [
    "ja",
    /^(\p{Script=Han}{1,4}[\s\u3000]?[\p{Script=Han}\p{Script=Hiragana}]{1,4})\s?(?:記者|論説委員|編集委員)$/u,
  ],
  [
    "ko",
    /^글\s((?:\p{Script=Hangul}{2,4}[\s,]{1,2}){0,3}\p{Script=Hangul}{2,4})(?:\s[·|]|$).{0,40}$/u,
  ],
  [
    "ko",
    /^(?:\S{0,12}=\s?|\S{1,12}(?:일보|신문|뉴스|방송|통신|경제|타임스)\s)?((?:\p{Script=Hangul}{2,4}[\s,·]{1,2}){0,3}\p{Script=Hangul}{2,4})\s?(?:선임|수습|인턴|전문|객원)?\s?(?:기자|특파원|논설위원)(?!\p{L}).{0,60}$/u,
  ],
];
const opening =
  /^(?:(?:written |posted |published )?by|oleh|von|par|por|di|da|a cura di)\s(?=\p{L})/iu;
/** "By" before small letters names somebody only where hardly more follows: titles begin so too. */
const mostSmallWords = 4;
/** The date behind a name: `By Jane Doe, March 3, 2020`. */
const dateBehind = /(?:[,，]|\s(?:on|am|le|el|em|il|pada))?\s+(?:\p{L}{3,10}\.?\s+)?\d.*$/u;
/** Lines that hold several facts: `2021-03-14 08:30 来源：海岸日报 作者：陈望海`. */
const nextLabel =
  /[\s,;；(（.]+(?=(?:photo(?:graph)?s?|pictures|illustrations?|edited|editing|translated) by\s|(?:来源|來源|出处|作者|撰文|文|记者|记者|责任编辑|责编|编辑|摄影|发布时间|字号|字体|阅读|閱讀|点击|浏览|瀏覽|评论|出典|著者|執筆|文|編集|撮影|写真|글|사진|기자|입력|등록|수정|출처|editor|editing by|edited by|photos?(?: by)?|fotos?|source|sumber|pewarta|redaksi|redaktion|quelle|edición|edição|fonte|fuente|texte?|текст|фото|автор|источник|редактор|图|攝影)\s?[:：/／=＝|｜丨])/iu;
const between = /\s*[|•·●｜]\s*|\s[–—-]\s|\s*\/\s*/u;
const mostNames = 12;

/** Whether a line credits somebody who is not the author: a photographer, an editor, a translator. */
export function isOtherCredit(text: string): boolean {
  return otherCredit.test(text);
}

/** Whether a line begins as a byline does, whomever it names. */
export function opensByline(text: string): boolean {
  if (text.length >= 120) return false;
  const behind = opening.exec(text)?.[0].length;
  if (behind === undefined) return labelled.test(text);
  const named = text.slice(behind);
  return /^\p{Lu}/u.test(named) || named.split(" ").length <= mostSmallWords;
}

/** Whether a line is only a label, and the names stand in the next one: `By`, `Author:`. */
export function isAuthorLabel(text: string): boolean {
  return text.length < 40 && labelOnly.test(text);
}

/** The parts of a line that a label or a mark opens. */
export function lineParts(text: string): string[] {
  return text.split(nextLabel);
}

/** The authors a line names as such, or `null`: editors, photographers and agencies are none. */
export function readByline(text: string, place: BylinePlace): Byline | null {
  for (const part of lineParts(text)) {
    const found = readCredit(part, place);
    if (found !== null) return found;
  }
  return place.isAbove ? readUnlabelled(text, place) : null;
}

function readCredit(part: string, { isAbove, language }: BylinePlace): Byline | null {
  if (otherCredit.test(part)) return null;
  // `Updated: 3 May 2020 | By Jane Doe`: the label opens the part, not the line.
  for (const piece of [part, ...part.split(/\s*[|•·●｜]\s*|\s[–—-]\s/u)]) {
    if (otherCredit.test(piece)) continue;
    const behind = labelled.exec(piece)?.[1];
    if (behind !== undefined) return takeNames(behind, true, language);
    if (!isAbove) continue;
    for (const [spoken, pattern] of bare) {
      if (spoken !== null && language !== null && spoken !== language) continue;
      if (spoken === "it" && language === null) continue;
      const named = pattern.exec(piece)?.[1];
      const found = named === undefined ? null : takeNames(named, false, language);
      if (found !== null) return found;
    }
  }
  return null;
}

/** The names before the first mark; what follows may be the outlet. */
function takeNames(written: string, isLabelled: boolean, language: string | null): Byline | null {
  const marks = /^\p{Script=Han}/u.test(written) ? /\s*[|•●｜]\s*|\s[–—-]\s/u : between;
  const [named = "", ...others] = written.split(marks);
  const read = readNames(named.replace(dateBehind, ""), isLabelled, language);
  if (read === null || read.names.length > mostNames) return null;
  const publisher = others.find((part) => isOutlet(part, language));
  const behind = read.rest.find(
    (part) => namesBody(part) && !isAgency(part) && isOutlet(part, language),
  );
  return { names: read.names, publisher: publisher?.trim() ?? behind ?? null };
}

const outletWord = /^[\p{Lu}\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\d][^:：@]{1,50}$/u;
const noOutlet =
  /\b(?:updated|published|posted|professor|fellow|director|correspondent|reporter|editor|minutes?|min read|comments?|university|photo)\b|作者|来源/iu;

function isOutlet(part: string, language: string | null): boolean {
  const text = part.trim();
  if (!outletWord.test(text) || noOutlet.test(text) || isPlace(text)) return false;
  return findDate(text, language) === null && !/\d{4}|\d:\d/u.test(text);
}

/**
 * `Jane Doe | Daily Quay | 3 May 2020` and `Jane Doe, Daily Quay, 3 May 2020`, and in Chinese,
 * Japanese and Korean a name beside a date. Nothing but the form says that this is a name, so that
 * none of its words may stand in the text in small letters.
 */
function readUnlabelled(text: string, { language, hasWord }: BylinePlace): Byline | null {
  const parts = text.split(/\s*[|•·●｜]\s*|\s[–—-]\s/u);
  const pieces = parts.length > 1 ? parts : commaPieces(text, language);
  const dated = pieces.findIndex((piece) => findDate(piece, language) !== null);
  if (dated < 0 || pieces.length > 4) return null;
  const [name = "", ...others] = pieces.filter((_, i) => i !== dated);
  const isName =
    isPersonName(name) &&
    !otherCredit.test(name) &&
    !name.split(/\s+/u).some((word) => hasWord(word));
  if (!isName || (others.length === 0 && parts.length < 2 && !/[\p{Script=Han}]/u.test(name)))
    return null;
  const names = readNames(name, false, language)?.names ?? [];
  const publisher = others.find((part) => isOutlet(part, language)) ?? null;
  return names.length === 0 ? null : { names, publisher };
}

/** Name, outlet and date between commas; a name behind a Japanese date. */
function commaPieces(text: string, language: string | null): string[] {
  const found = findDate(text, language);
  if (found === null) return [];
  const before = found.before.replace(/[,，\s]+$/u, "");
  const after = found.after
    .replace(/^[\s\d:：.時分()（）\p{Script=Han}]*?(?=[\s\u3000])/u, "")
    .trim();
  const date = text.slice(0, 0) + found.date;
  if (before === "" && language === "ja") return [date, after];
  const names = before.split(/\s*,\s*/u);
  return names.length === 2 ? [...names, date] : [];
}
