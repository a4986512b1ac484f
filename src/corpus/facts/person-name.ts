import { degree, degreeBehind, honorific, namesBody, particles } from "./name-words.js";
import { properCase } from "./proper-case.js";

/** No byline names its authors at more length. */
const longestByline = 400;
const mostWords = 6;
const namePart = /^[\p{L}\p{M}][\p{L}\p{M}.'’ʻʼ·・‐-]*$/u;
const eastAsian = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;
const conjunction =
  /\s+(?:and|dan|und|et|и|with|mit|avec|con|com|及|和|与|與)\s+|\s+[ye]\s+(?=\S+\s+\S)|\s*[&＆]\s*/iu;
const leadingConjunction = /^(?:and|dan|und|et|e|y|и|&|with|mit|avec)\s+/iu;
/** What stands before or behind a name and says what its bearer does. */
const roleBefore =
  /^(?:(?:\p{Lu}[\p{L}]+\s)?(?:staff\s|special\s|senior\s|guest\s)?(?:writers?|reporters?|correspondents?|columnists?)\s+(?=\p{Lu})|.{0,6}?(?:见习记者|記者|记者|通讯员|通訊員|评论员|特派员|特派員)\s?[:：]?\s?(?=\p{Script=Han}))/iu;
const roleBehind =
  /\s?(?:记者|記者|特派员|特派員|论说委员|論説委員|編集委員|教授|研究员|研究員|博士|氏|기자|특파원|논설위원|교수|연구원|위원)$/u;
/** Where the name in a byline ends and the place or the outlet begins. */
const tail =
  /\s+(?:for|in|from|at|on|of|to|before|during|special|is|as|untuk|dari|pada|dalam|para|pour|lors|devant|ante|durante|na|no|en|alla|nella|nel|für|aus|beim?|vor|zur|anlässlich|à|via|per|для|из|на)\s.*$/u;

/** Names, and the pieces of the line that are none. */
export interface Names {
  readonly names: readonly string[];
  readonly rest: readonly string[];
}

/** The names in a byline: parted by commas, semicolons, "and", "dan", "und", "et", "y", "&". */
export function splitNames(text: string): string[] {
  return text
    .slice(0, longestByline)
    .split(/\s*[,;、，；]\s*/u)
    .flatMap((piece) => piece.replace(leadingConjunction, "").split(conjunction))
    .map((name) => name.trim().replace(/[.。]$/u, (dot, at: number) => keepInitial(name, dot, at)))
    .filter((name) => name !== "");
}

function keepInitial(name: string, dot: string, at: number): string {
  return /(?:^|[\s.])\p{Lu}$|\b[JS]r$/u.test(name.trim().slice(0, at)) ? dot : "";
}

/** Whether this can be a person's name; with `labelled` small letters will do ("author: li yan"). */
export function isPersonName(text: string, labelled = false): boolean {
  const parts = text.split(/[\s\u3000]+/u);
  if (parts.length > mostWords || parts.some((part) => !namePart.test(part))) return false;
  if (namesBody(text)) return false;
  if (eastAsian.test(text)) return isEastAsianName(parts);
  const isCapital = (part: string) => /^[^\p{Ll}]/u.test(part) || particles.has(part.toLowerCase());
  const isWord = (part: string) => part.replace(/[^\p{L}]/gu, "").length > 1;
  // A blog's pen names and abbreviations are not told from a person's name: those have two words.
  if (!parts.some(isWord)) return false;
  return (
    labelled ||
    (parts.every(isCapital) &&
      (parts.length > 1 || !/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(text)))
  );
}

/** Two to four letters, more where dots part the name of a foreigner or kana write it. */
function isEastAsianName(parts: readonly string[]): boolean {
  const name = parts.join("");
  const most = /[·・\p{Script=Katakana}\p{Script=Hiragana}]/u.test(name) ? 16 : 5;
  return (
    parts.length <= 4 && name.length >= 2 && name.length <= most && !/\p{Script=Latin}/u.test(name)
  );
}

/** A name without titles, degrees, brackets and addresses: `H.E. Mr. Jane Doe, PhD` is `Jane Doe`. */
export function bareName(text: string): string {
  let name = text
    .slice(0, longestByline)
    .replace(/[([（【<][^()[\]（）【】<>]*(?:[)\]）】>]|$)/gu, " ")
    .replace(/\S*@\S*/gu, " ")
    .replace(/^[\s*_–—|-]+/u, "")
    .replace(/[\s*_,，:：|–—-]{1,20}$/u, "")
    .replace(/^["“«](.*)["”»]$/u, "$1")
    .replace(/\s+/gu, " ")
    .replace(/(?<=\p{Ll}{3})\.$/u, "")
    // A picture's caption and the link behind it: `Jane Doe Jane Doe`.
    .replace(/^(\S+ .+) \1$/u, "$1");
  for (let found = honorific.exec(name); found?.[0]; found = honorific.exec(name)) {
    if (found[0].length === name.length) break;
    name = name.slice(found[0].length);
  }
  name = name.replace(roleBefore, "").replace(roleBehind, "");
  const words = name.split(" ");
  while (words.length > 2 && degree.test(words.at(-1) ?? "")) words.pop();
  return words
    .join(" ")
    .replace(/[,，]$/u, "")
    .trim();
}

/**
 * The people a byline names, in their usual capitals, or `null` where its first words are nobody's
 * name. What follows a name and is none (`professor of law at …`, an outlet, a town) is the rest.
 *
 * @param labelled - whether a label such as `author:` says that names follow
 * @param language - Chinese parts names by a blank, Japanese surname and given name
 */
export function readNames(
  written: string,
  labelled: boolean,
  language: string | null = null,
): Names | null {
  const text = written
    .slice(0, longestByline)
    .replace(/[([（][^()[\]（）]*(?:[)\]）]|$)/gu, " ")
    .replace(/,\s?([JS]r)\b\.?/gu, " $1.")
    .replace(degreeBehind, "");
  const pieces = text.split(/\s*[,;，；、]\s*/u).filter((piece) => piece.trim() !== "");
  const isList = pieces.length > 2 || labelled || /[;；、]/u.test(text) || conjunction.test(text);
  const names: string[] = [];
  const rest: string[] = [];
  for (const piece of pieces) {
    const isJoined = leadingConjunction.test(piece.trim());
    const found = readPiece(
      piece.trim().replace(leadingConjunction, ""),
      labelled && names.length === 0,
      language,
    );
    if (found.length === 0 && names.length === 0) return null;
    // The second of two with nothing but a comma between may as well be the first one's town.
    const isName =
      names.length === 0 || isJoined || (isList && !isBehindAffiliation(rest, isJoined));
    if (found.length > 0 && isName) names.push(...found);
    else rest.push(piece.trim());
  }
  return names.length === 0 ? null : { names: [...new Set(names.map(properCase))], rest };
}

function isBehindAffiliation(rest: readonly string[], isJoined: boolean): boolean {
  return rest.length > 0 && !isJoined;
}

/** All names of a piece between commas; none where its first words are no name. */
function readPiece(piece: string, labelled: boolean, language: string | null): string[] {
  const written = piece.split(conjunction).map((name) => bareName(name.replace(tail, "")));
  const names = written.flatMap((name) => partEastAsian(name, language));
  const areNames = names.map((name) => isPersonName(name, labelled));
  return areNames[0] === true ? names.filter((_, i) => areNames[i]) : [];
}

function partEastAsian(name: string, language: string | null): string[] {
  const parts = name.split(/[\s\u3000]+/u);
  const isMany =
    parts.length > 1 &&
    language !== "ja" &&
    parts.every((part) => /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{3,4})$/u.test(part));
  return isMany ? parts : [name];
}
