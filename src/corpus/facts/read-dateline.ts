import { findAmbiguousDate, type DateOrder } from "./date-order.js";
import { findDate } from "./parse-date.js";
import { isOtherCredit, lineParts } from "./read-byline.js";

/** A date that a line gives, and how sure the line is of it. */
export interface Dateline {
  readonly date: string | null;
  readonly kind: "published" | "plain" | "updated";
  /** A site's name in the same line. */
  readonly publisher: string | null;
  /** A date that may be read two ways, where there is no other. */
  readonly undecided: string | null;
}

const published =
  "(?:first |originally |date )?published(?: on| at| in)?|posted(?: on| at)?|publication date|date posted|date|dated|" +
  "issued(?: on)?|released(?: on)?|release date|created(?: on)?|tanggal|diterbitkan(?: pada)?|dipublikasikan(?: pada)?|" +
  "terbit|tayang|dirilis|(?:veröffentlicht|publiziert)(?: am)?|erschienen(?: am)?|datum|publiée?(?: le)?|paru(?: le)?|" +
  "mis en ligne(?: le)?|date de publication|publicad[oa](?: el| em| a)?|fecha(?: de publicación)?|" +
  "data(?: de publicação| di pubblicazione)?|pubblicat[oa](?: il)?|опубликован[оа]?|дата(?: публикации)?|" +
  "发布时间|发表时间|发布日期|发布于|发表于|發布時間|發佈時間|日期|时间|時間|公開日時?|公開|掲載日?|投稿日|配信日?|発行日|" +
  "発表日|기사\\s?입력|입력|등록일?|게시일?|작성일|승인|발행일";
const updated =
  "(?:last |date )?updated(?: on| at)?|last (?:modified|edited|reviewed|changed|revised)(?: on)?|modified(?: on)?|" +
  "(?:terakhir )?diperbarui(?: pada)?|(?:zuletzt )?(?:aktualisiert|geändert)(?: am)?|stand|mise? à jour(?: le)?|" +
  "modifiée?(?: le)?|actualizad[oa](?: el)?|última actualización|atualizad[oa](?: em)?|última atualização|" +
  "aggiornat[oa](?: il)?|ultimo aggiornamento|обновлен[оа]?|обновлено|изменено|更新(?:时间|日期|日時?|于|時間)?|" +
  "最終更新日?|최종\\s?수정|수정일?|업데이트";
const label = new RegExp(
  `^[\\s(（\\[]*(?:(?<published>${published})|(?<updated>${updated}))(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{M}])\\s?[:：]?[\\s[(（]*`,
  "iu",
);
/** `Associated Press, 3 May 2020`. */
const agency =
  /^[\s(]*(?:associated press|reuters|agence france-presse|press trust of india|(?:ap|afp|pti|dpa|efe|antara|xinhua|lusa|ansa)(?![\p{L}]))[\s,|/)]*/iu;
/** A line breaks at marks between its parts and before every label. */
const nextPart = new RegExp(
  `\\s*[|•·●｜]\\s*|\\s+[–—-]\\s+|[\\s,;(（](?=(?:${updated}|${published})\\s?[:：]?\\s?[\\p{L}.,]{0,12}\\s?\\d)`,
  "iu",
);
const site =
  /\b(?:[\p{L}\d-]{2,}\.){1,3}(?:com|org|net|cn|edu|gov|int|id|de|fr|uk|eu|info|es|it|br|jp|kr|ru)\b/iu;
/** What stands beside a date and is neither text nor another fact. */
const beside =
  /\d{1,2}\s?(?:[:.h時시点]|час)\s?\d{2}(?:\s?[:.分분]\s?\d{2})?\s?(?:min|分|분|초)?|\d{1,2}\s?(?:am|pm|uhr|h)(?!\p{L})|(?<!\p{L})(?:[ap]\.?m\.?|utc|gmt|wib|wita|wit|c?e[sd]?t|m[sd]k|p[sd]?t|e[sd]t|bst|ist|jst|kst|msk|uhr|hrs?|hours?|local time|at|on|the|um|am|à|a las|às|as|le|el|il|em|alle|ore|pukul|jam|pada|oclock|мск|ч|г|года?|в)(?!\p{L})\.?|オ[前后]|[午上下][前后後午]|更新|配信|公開|掲載|発行|입력|수정|작성|오전|오후|[(（][日月火水木金土一二三四五六월화수목금토일][)）]|星期[一二三四五六日天]|(?:日|月|火|水|木|金|土)曜日?|[월화수목금토일]요일|[\s\d:.,;()[\]（）/+Zz-]/giu;
const weekdays = new Map<string, RegExp>();
/** The town before the date: `New York, 23 September 2022`, `Lyon, le 3 mars 2018`. */
const town =
  /^[\s(]*\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){0,4}\s?[,，]\s*(?:(?:le|den|am|el|a|il|em|the)\s+)?$/u;

/**
 * The date a line gives, where the line is a dateline: labelled, or a date with a time, a weekday,
 * a town or a site and nothing else. Running text that mentions a date is none.
 *
 * @param isByline - the line names the author, and so the date in it is the document's
 */
export function readDateline(
  text: string,
  isByline: boolean,
  language: string | null,
  order: DateOrder | null = null,
): Dateline | null {
  const publisher = site.exec(text)?.[0] ?? null;
  const found: Dateline[] = [];
  for (const part of lineParts(text).flatMap((piece) => piece.split(nextPart))) {
    const groups = label.exec(part);
    if (groups === null && isOtherCredit(part)) continue;
    const kind = groups?.groups?.updated ? "updated" : groups ? "published" : "plain";
    const rest = groups === null ? part : part.slice(groups[0].length);
    const date = findDate(rest, language, order) ?? packedDate(rest, kind);
    const marked = date ?? markAmbiguous(rest);
    if (marked === null) continue;
    const before = marked.before.replace(agency, "");
    const isBefore = isNothing(before, language) || town.test(before);
    const isAfter = isNothing(marked.after, language);
    // A label vouches for the date behind it; `Published: 3 May 2020 by Jane Doe`.
    const isLabelled =
      kind !== "plain" && isNothing(marked.before, language) && isEnd(marked.after);
    const isOurs = isByline || (publisher !== null && isAfter) || (isBefore && isAfter);
    if (!isLabelled && !isOurs) continue;
    found.push({
      date: marked.date,
      kind,
      publisher,
      undecided: "undecided" in marked ? marked.undecided : null,
    });
  }
  const dated = found.filter(({ date }) => date !== null);
  for (const kind of ["published", "plain", "updated"] as const) {
    const first = (dated.length > 0 ? dated : found).find((line) => line.kind === kind);
    if (first !== undefined) return first;
  }
  return null;
}

/** `20230405`, which only a label tells from any other number. */
function packedDate(text: string, kind: Dateline["kind"]) {
  const [all, year, month, day] = /^((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/u.exec(text) ?? [];
  if (kind === "plain" || all === undefined) return null;
  const date = findDate(`${year ?? ""}-${month ?? ""}-${day ?? ""}`, null)?.date;
  return date === undefined ? null : { date, before: "", after: text.slice(8) };
}

/** A date that two readings share, and what stands around it. */
function markAmbiguous(text: string) {
  const undecided = findAmbiguousDate(text);
  if (undecided === null) return null;
  const at = text.indexOf(undecided);
  return {
    date: null,
    before: text.slice(0, at),
    after: text.slice(at + undecided.length),
    undecided,
  };
}

function isEnd(after: string): boolean {
  return after.length < 60 || /^\s*(?:by|von|par|por|oleh|di)\s/iu.test(after);
}

/** Whether nothing is left of a text without times, weekdays and small words. */
function isNothing(text: string, language: string | null): boolean {
  if (text.length > 80) return false;
  const bare = text.replace(weekdaysOf("en"), "").replace(weekdaysOf(language ?? "en"), "");
  return bare.replace(beside, "") === "";
}

function weekdaysOf(language: string): RegExp {
  const known = weekdays.get(language);
  if (known !== undefined) return known;
  const names = new Set<string>();
  for (const weekday of ["long", "short"] as const) {
    let format: Intl.DateTimeFormat;
    try {
      format = new Intl.DateTimeFormat(language, { weekday, timeZone: "UTC" });
    } catch {
      continue;
    }
    for (let day = 0; day < 7; day++) names.add(format.format(day * 86_400_000).replace(".", ""));
  }
  const all = [...names].filter((name) => name.length > 1).join("|");
  const pattern = all === "" ? /(?!)/gu : new RegExp(`(?<!\\p{L})(?:${all})\\.?(?!\\p{L})`, "giu");
  weekdays.set(language, pattern);
  return pattern;
}
