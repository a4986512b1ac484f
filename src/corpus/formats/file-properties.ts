import { collectFacts, type Fact, type FactName, type Facts } from "../source.js";

/** What the properties of a file are called, for people. */
export const propertiesPlace = "document properties";

/** What a word processor wrote into a file about it, as far as it did. */
export type Properties = Partial<Record<FactName, string | undefined>>;

/** Titles that are the program's, not the author's: `Microsoft Word - draft.doc`, `Untitled 1`. */
const programTitle =
  /^(?:microsoft (?:word|powerpoint|excel)\b|(?:untitled|unbenannt|ohne titel|sans (?:nom|titre)|sin t[ií]tulo|sem t[ií]tulo|senza titolo|tanpa judul|document|dokument|dokumen|documento|без имени|документ|无标题|無題|文档|제목 없음|powerpoint presentation|print|slide|layout|title|fullpage)[\s\d._-]*$|about:blank|https?:)/iu;
const fileName = /\.(?:docx?|odt|rtf|pdf|indd|qxp?d?|pptx?|xlsx?|tex|dvi|wpd|pages|html?|txt)$/iu;
const onlyMarks = /^[^\p{L}]*$/u;

/** Names of accounts and programs: what stands where nobody gave a name. */
const account =
  /\b(?:user|admin|administrator|owner|unknown|microsoft|windows|office|acer|asus|dell|lenovo|toshiba|hewlett|packard|apple|openoffice|libreoffice|word|adobe|acrobat|unregistered|default|guest|computer|laptop|desktop|pc|utente|usuario|usuário|utilisateur|benutzer|pengguna|пользователь)\b|用户|ユーザー|사용자|[@\\/_\d]|\.com\b/iu;
const withoutBlanks =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·・]{2,12}$/u;

/** Dates of the empty file that programs begin with, not of what was written into it. */
const templateDates = new Set([
  "2013-12-23",
  "1601-01-01",
  "1970-01-01",
  "1980-01-01",
  "1904-01-01",
]);

/**
 * The facts among a file's properties: only what a person is likely to have meant. A title that is
 * a file name, an author who is a user account and the date of an empty template say nothing.
 *
 * @param from - what the properties are called, for people: `document properties`
 */
export function factsOfProperties(properties: Properties, from: string): Facts {
  return collectFacts((name): Fact | null => {
    const value = properties[name]?.replace(/\s+/gu, " ").trim() ?? "";
    return value !== "" && isPlausible(name, value) ? { value, source: "metadata", from } : null;
  });
}

function isPlausible(name: FactName, value: string): boolean {
  switch (name) {
    case "title":
      return !programTitle.test(value) && !fileName.test(value) && !onlyMarks.test(value);
    case "author":
      return value.split(/\s*[;；]\s*/u).every(isName);
    case "date":
      return /^(?:19|20)\d\d/u.test(value) && !templateDates.has(value.slice(0, 10));
    default:
      return true;
  }
}

/** Two words at least, where names have blanks between them: one alone is mostly an account. */
function isName(value: string): boolean {
  if (value.length > 120 || account.test(value)) return false;
  return withoutBlanks.test(value) || /\p{L}+['’.,-]*\s+\p{L}/u.test(value);
}

/** The day of a moment in ISO 8601; the clock and its zone say nothing of a document. */
export function dayOf(moment: string | undefined): string | undefined {
  return /^\s*(\d{4}(?:-\d\d(?:-\d\d)?)?)(?![\d-])/u.exec(moment ?? "")?.[1];
}
