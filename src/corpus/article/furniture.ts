import { countScripts } from "./find-script.js";
import { phrases } from "./furniture-phrases.js";
import { endsSentence, lineWords } from "../lines/line-shape.js";

/** Why a line is no part of the article. */
export type Reason =
  | "about the author"
  | "advert"
  | "after the article"
  | "before the article"
  | "beside the article"
  | "byline"
  | "caption"
  | "comment"
  | "comment form"
  | "copyright"
  | "dateline"
  | "hidden"
  | "keywords"
  | "language bar"
  | "markup"
  | "navigation"
  | "other script"
  | "page mark"
  | "rule"
  | "share and print"
  | "source"
  | "title";

interface Rule {
  readonly reason: Reason;
  readonly pattern: RegExp;
  /** The longest line, in words, that the pattern may condemn. */
  readonly most: number;
}

/** What languages call themselves: two of them in a short line are links to other editions. */
const ownNames =
  "english|français|fran\\?ais|deutsch|español|português|italiano|indonesian?|русский|中文|日本語|한국어|العربية";

/** How long a page takes to read. */
const readingTime =
  "(?:estimated )?reading time|(?:waktu|lama) baca|lesezeit|lesedauer|(?:temps|durée) de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|(?:预计)?阅读时间|読了時間|읽는 시간|время чтения";
const minutes =
  "\\d{1,3}[ -]?(?:min(?:s|ute|utes|uten|utos?|uti|utos)?|menit|分钟|分|분|мин(?:ут[аы]?)?)\\.?";

/** Where an article stood before, in a sentence about itself. */
const appearances = [
  "(?:a (?:\\p{L}+ )?version of )?this (?:article|piece|essay|op-?ed|commentary|column|post) (?:(?:was |were )?(?:first |originally )?(?:appear(?:s|ed)(?! to )|published)|is republished)",
  "artikel ini (?:telah |pernah |pertama kali |sudah )*(?:tayang|terbit|diterbitkan|dimuat)",
  "dieser (?:artikel|beitrag|text) (?:ist )?(?:zuerst |zunächst |erstmals )?(?:erschien|ist .{0,30}erschienen|wurde .{0,40}veröffentlicht)",
  "cet(?:te)? (?:article|texte|tribune) (?:est |a (?:d'abord )?(?:été )?)(?:initialement |d'abord )?(?:paru|publiée?)",
  "este (?:artículo|texto|artigo) (?:fue|foi) (?:publicado )?(?:originalmente |originariamente )?(?:publicado|no |na |en )",
  "本文(?:首发于|原载|刊于|首发|转自|发表于|原刊)",
  "(?:статья|текст|материал) (?:впервые |была? )*опубликован[аоы]?",
];

/** Whose opinion it is not, as the outlet says below what others wrote for it. */
const disclaimers = [
  "(?:opinion articles|the (?:views|opinions)|(?:views|opinions) expressed)\\b.{0,120}\\b(?:reflect|represent|those of|author)",
  "(?:este (?:texto|artigo|artículo)|(?:las|as) opini(?:ones|ões)(?: expresadas| expressas)?)\\b.{0,80}\\b(?:no|não) (?:reflej|reflet|represent|necesariamente|necessariamente)",
  "les (?:opinions|points de vue|propos)\\b.{0,80}\\b(?:n'engagent|n’engagent|ne reflètent|n'expriment)",
  "(?:gast)?(?:kommentare|beiträge|meinungsbeiträge)\\b.{0,100}\\bnicht (?:unbedingt|notwendigerweise|zwingend)?.{0,20}\\b(?:meinung|ansicht)",
  "(?:isi )?(?:artikel|tulisan) ini\\b.{0,60}(?:tidak (?:mewakili|mencerminkan)|tanggung jawab penulis)",
  "(?:本文|文章|以上).{0,10}(?:仅代表作者|不代表本)",
  "мнение (?:автора|редакции).{0,40}(?:может )?не совпада",
];

/** How a page asks its readers to take its newsletter, in a whole sentence. */
const invitations = [
  "(?:sign ?up|subscribe|register|enter your e-?mail)\\b.{0,80}\\b(?:newsletters?|briefings?|bulletins?|mailing list|inbox)\\b",
  "get .{1,60}\\b(?:in|to) your inbox\\b",
  "(?:daftar(?:kan|lah)?|berlangganan|dapatkan)\\b.{0,80}\\b(?:newsletter|buletin|kotak masuk)\\b",
  "(?:melden sie sich|abonnieren sie|bestellen sie|erhalten sie|melde dich|abonniere)\\b.{0,80}(?:newsletter|postfach)",
  "(?:inscrivez-vous|abonnez-vous|recevez)\\b.{0,80}(?:newsletter|infolettre|lettre d['’]information|boîte mail)",
  "(?:apúnta[ts]e|suscríb[ae][ts]e|regístr[ae][ts]e|recib[ae])\\b.{0,80}(?:newsletter|boletín|[ts]u correo)",
  "(?:cadastre-se|inscreva-se|assine|subscreva|receba)\\b.{0,80}(?:newsletter|boletim|no seu e-?mail|caixa de entrada)",
  "(?:iscriviti|abbonati|ricevi|registrati)\\b.{0,80}(?:newsletter|casella di posta|tua e?-?mail)",
  "(?:订阅|訂閱).{0,24}(?:简报|簡報|通讯|電子報|电子报|邮箱|邮件|newsletter)",
  ".{0,40}(?:メール|ニュースレター|メルマガ).{0,30}(?:登録|お届け|購読)",
  ".{0,40}(?:뉴스레터|이메일).{0,20}(?:구독|신청|보내 ?드|받아 ?보)",
  "(?:подпишитесь|подписывайтесь|получайте)(?!\\p{L}).{0,80}(?:рассылк|почту)",
];

/**
 * What the lines around an article look like. Short lines only, but for the few phrases that no
 * article uses of itself; every pattern is anchored or plain, so that none can run away.
 */
export const rules: readonly Rule[] = [
  {
    reason: "language bar",
    most: 10,
    pattern: new RegExp(`(?:${ownNames}).{0,12}(?:${ownNames})`, "iu"),
  },
  { reason: "markup", most: 40, pattern: /^(?:<[^<>]*>\s*)+$/u },
  {
    reason: "navigation",
    most: 14,
    pattern: /^[^/>»›|]{1,24}(?:\s[/>»›|]\s[^/>»›|]{1,24}){2,8}$/u,
  },
  {
    reason: "share and print",
    most: 12,
    pattern: /^(?:share\s*[-–:].{1,20}|print\s*e-?mail.*|bookmark.*|a\s?[-+]?\s?a\s?[-+]?\s?a?)$/iu,
  },
  {
    reason: "navigation",
    most: 8,
    pattern: /^(?:.{0,20}app download|laporan\s?\/\s?umpan balik)$/iu,
  },
  {
    reason: "share and print",
    most: 16,
    pattern:
      /^(?:follow|like|join) .{1,40} on (?:twitter|facebook|wechat|weibo|x|instagram|linkedin)\b.*$/iu,
  },
  {
    reason: "caption",
    most: 60,
    pattern:
      /[[(](?:photo|file photo|image|picture|foto|photo by|credit|xinhua)\b[^\])]{0,40}[\])]$|\b(?:file )?photo(?:\/|: |s? by )[\p{L} ./-]{1,40}$/iu,
  },
  {
    reason: "caption",
    most: 40,
    pattern:
      /^(?:file )?(?:image|photo|photograph|picture|foto|illustration|cover image|图|图片|写真|사진|фото)(?: credit)?(?: \d+)?\s?[:：／|].+|^image \d+ of (?:\/ )?\d+$|(?:[(/:|—–]|\bvia)\s?(?:getty(?: images)?|reuters|ap(?: photo)?|afp|epa|shutterstock|istock|unsplash|xinhua|dpa|efe|antara(?: foto)?)\s?[)\]]?$/iu,
  },
  { reason: "caption", most: 8, pattern: /^[\p{Lu} .'-]{3,40}\s?\/\s?(?:for )?[\p{Lu} ]{3,30}$/u },
  {
    reason: "comment form",
    most: 20,
    pattern:
      /^(?:[•*·-]\s*)?(?:\d+\s*comments?(?:\(s\))?|.*\bcomments? may be removed\b.*|.*\bremoved by the moderator\b.*)$/iu,
  },
  {
    reason: "keywords",
    most: 24,
    pattern:
      /^(?:tags?|tagged|filed under|key ?words?|topik|kata kunci|schlag(?:wörter|worte)|stichwörter|mots[- ]clés|étiquettes|etiquetas|palabras clave|palavras-chave|parole chiave|标签|標籤|关键词|关键字|關鍵詞|タグ|キーワード|태그|키워드|теги|метки|ключевые слова)\s?[:：]\s?[^.!?。！？]+$/iu,
  },
  {
    reason: "navigation",
    most: 10,
    pattern: new RegExp(
      `^(?:(?:${readingTime})\\s?[:：]?\\s?(?:${minutes})|(?:${minutes})\\s?(?:read|reading time|lesezeit|baca|de lecture|de lectura|de leitura|di lettura|阅读|чтения|읽기)|この記事は.{0,6}分で読めます)$`,
      "iu",
    ),
  },
  {
    reason: "copyright",
    most: 120,
    pattern:
      /\ball rights reserved\b|^(?:copyright\b|©|\(c\) \d{4})|\bhak cipta dilindungi\b|版权所有|\bwithout (?:prior )?written (?:authorization|permission)\b/iu,
  },
  {
    reason: "copyright",
    most: 10,
    pattern: /^(?:license for|registration number|icp (?:no|备)|isbn|issn)\b.*$/iu,
  },
  {
    reason: "advert",
    most: 20,
    pattern:
      /^(?:.*\bpowered by\b\s?:?.{0,30}|get (?:our|the|more) .*(?:newsletter|app|updates).*|.*\baccept (?:all )?cookies\b.*|send your stories.*)$/iu,
  },
  { reason: "advert", most: 45, pattern: new RegExp(`^(?:${invitations.join("|")})`, "iu") },
  {
    reason: "about the author",
    most: 90,
    pattern:
      /^(?:the (?:author|writer|columnist)s? (?:is|are|was|contributed|works|teaches)\b|about the author|penulis adalah|tentang penulis|[(（]?作者(?:系|为|是)|contact the editor\b)/iu,
  },
  {
    reason: "about the author",
    most: 60,
    pattern: new RegExp(`^(?:${disclaimers.join("|")})`, "iu"),
  },
  { reason: "source", most: 40, pattern: new RegExp(`^(?:${appearances.join("|")})`, "iu") },
  {
    reason: "about the author",
    most: 12,
    pattern: /^\(?(?:editor|edited by|penyunting|redaktur|责任编辑|编辑)\s?[:：].{1,60}$/iu,
  },
];

/** A line that begins with a phrase has at most so many words. */
const longestPhrase = 14;
const wholeLines: ReadonlyMap<string, Reason> = new Map(
  phrases.flatMap(([reason, { whole }]) => whole.map((phrase) => [phrase, reason] as const)),
);
const beginnings = phrases.flatMap(([reason, { begin }]) =>
  begin.map((phrase) => [phrase, reason] as const),
);

/** Labels of site sections that stand above a title, also with a narrower one: `Opinion | Housing`. */
export const sectionLabel =
  /^(?:opinions?|news|berita|opini|commentary|comment|analysis|analisis|editorial|world|politics|business|views|features?|blog|research|publications?|articles?|artikel|op-?ed|insights?|评论|观点|新闻|意见|meinung|nachrichten|opinión|tribune|noticias?)(?:\s*[|›»]\s*[^|›»]{1,30})?$/iu;

/** What stands in brackets at the end of a paragraph and is none of it: an editor, or who the author is. */
export const editorCredit =
  /\s*[（(](?:(?:editor|editing|edited by|penyunting|redaktur|责任编辑|编辑)\s?[:：][^()（）]{1,60}|作者(?:\p{Script=Han}{2,4})?[系为是][^()（）]{1,80})[)）]\s*$/iu;

/** What a line is by its own words, if it is furniture. */
export function furnitureReason(text: string): Reason | null {
  if (text.length > 1_500) return null;
  if (countScripts(text).size >= 4 && !endsSentence(text)) return "language bar";
  const words = lineWords(text);
  const rule = rules.find(({ most, pattern }) => words <= most && pattern.test(text));
  return rule?.reason ?? (words <= longestPhrase ? phraseReason(text) : null);
}

/** What a line is by the phrase it consists of or begins with. */
function phraseReason(text: string): Reason | null {
  const line = text
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^[^\p{L}\p{N}©]+|[^\p{L}\p{M}\p{N}]+$/gu, "");
  const exact = wholeLines.get(line);
  if (exact !== undefined) return exact;
  if (/[.!?。！？]["'”’»)]?$/u.test(text) && !text.endsWith("..")) return null;
  return beginnings.find(([phrase]) => begins(line, phrase))?.[1] ?? null;
}

/** Whether a line begins with a phrase (or its plural), and not only with letters of it. */
function begins(line: string, phrase: string): boolean {
  if (!line.startsWith(phrase)) return false;
  const rest = line.slice(phrase.length).replace(/^s\b/u, "");
  const isLetters = /\p{L}$/u.test(phrase) && /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(rest);
  return !isLetters;
}
