/** Why a line is no part of the article. */
export type Reason =
  | "about the author"
  | "advert"
  | "after the article"
  | "before the article"
  | "byline"
  | "caption"
  | "comment form"
  | "copyright"
  | "dateline"
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
    reason: "navigation",
    most: 8,
    pattern:
      /^(?:home|menu|search|sitemap|site map|rss|mobile|back to (?:the )?top|top|go to forum.*|most (?:viewed|read|popular).*|trending.*|related (?:articles|stories|news|posts).*|read more.*|see also.*|you (?:may|might) also like.*|next(?: article)?|previous(?: article)?|global edition.*|skip to .{1,24}|sign (?:in|up)|log ?in|register|contact(?: us)?|about us|app download|.{0,20}app download|follow us.*|baca juga.*|terpopuler|berita terkait.*|laporan\s?\/\s?umpan balik|beranda|kembali ke atas)$/iu,
  },
  {
    reason: "share and print",
    most: 12,
    pattern:
      /^(?:share(?:\s*[-–:].{1,20}| this.*| on .{1,20})?|print(?:\s*e-?mail.*)?|e-?mail(?: this.*)?|bookmark.*|tweet|whatsapp|facebook|twitter|telegram|linkedin|pinterest|adjust font size:?|font size.*|a\s?[-+]?\s?a\s?[-+]?\s?a?|listen to (?:this )?article.*|bagikan.*|cetak|分享(?:到.*)?)$/iu,
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
  { reason: "caption", most: 8, pattern: /^[\p{Lu} .'-]{3,40}\s?\/\s?(?:for )?[\p{Lu} ]{3,30}$/u },
  {
    reason: "comment form",
    most: 20,
    pattern:
      /^(?:[•*·-]\s*)?(?:\d+\s*comments?(?:\(s\))?|no comments?\.?|add (?:your )?comments?.*|leave a (?:comment|reply).*|post a comment.*|(?:your )?comments?|user ?name(?: required)?|enter the words you see.*|your email address will not be published.*|(?:be the first to|please) (?:comment|log ?in).*|.*\bcomments? may be removed\b.*|.*\bremoved by the moderator\b.*|komentar)$/iu,
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
      /^(?:advertisement|sponsored(?: content)?|ad|iklan|.*\bpowered by\b\s?:?.{0,30}|subscribe .*|sign up (?:for|to) .*|newsletter|get (?:our|the|more) .*(?:newsletter|app|updates).*|send your stories.*|we use cookies.*|.*\baccept (?:all )?cookies\b.*|this (?:site|website) uses cookies.*)$/iu,
  },
  {
    reason: "about the author",
    most: 90,
    pattern:
      /^(?:the (?:author|writer|columnist)s? (?:is|are|was|contributed|works|teaches)\b|about the author|penulis adalah|tentang penulis|[(（]?作者(?:系|为|是)|contact the editor\b)/iu,
  },
  {
    reason: "about the author",
    most: 60,
    pattern:
      /^(?:opinion articles|the (?:views|opinions)|(?:views|opinions) expressed)\b.{0,120}\b(?:reflect|represent|those of|author)/iu,
  },
  {
    reason: "about the author",
    most: 12,
    pattern: /^\(?(?:editor|edited by|penyunting|redaktur|责任编辑|编辑)\s?[:：].{1,60}$/iu,
  },
];

/** Labels of site sections that stand above a title. */
export const sectionLabel =
  /^(?:opinions?|news|berita|opini|commentary|comment|analysis|analisis|editorial|world|politics|business|views|features?|blog|research|publications?|articles?|artikel|op-?ed|insights?|评论|观点|新闻|意见|meinung|nachrichten|opinión|tribune|noticias?)$/iu;

/** An editor's credit in brackets at the end of a paragraph. */
export const editorCredit =
  /\s*[（(](?:editor|editing|edited by|penyunting|redaktur|责任编辑|编辑)\s?[:：][^()（）]{1,60}[)）]\s*$/iu;
