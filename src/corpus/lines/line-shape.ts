import { countWords } from "../../text/scan-words.js";

/** A heading has at most so many words. */
const longestHeading = 18;

/** Further than this the words of a line need not be counted: it is a paragraph. */
const longestLine = 2_000;

/** The number of words of a line, or of the beginning of a very long one. */
export function lineWords(text: string): number {
  return countWords(text.slice(0, longestLine));
}

/** Whether a line closes with the mark of a sentence's end, behind quotes and brackets too. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;。！？：；؟۔।]["'”’»)\]」』）]*$/u.test(text.trimEnd());
}

/** An address has at most so many words, or closes with a comma. */
const longestAddress = 8;

/** How speakers address their hearers, at the start of a line. */
const address =
  /^["'“‘«]?(?:(?:your |his |her )?(?:excellenc(?:y|ies)|majest(?:y|ies)|royal highness(?:es)?)|(?:mr|mrs|ms|madam|mister)\.?,? (?:acting )?(?:vice-)?(?:president|chair(?:man|person|woman)?|speaker|secretary)|(?:honou?rable|distinguished|esteemed|respected|dear) \p{L}|ladies and gentlemen|messieurs?\b|mesdames\b|monsieur (?:le |l['’])|madame (?:la |l['’])|excellences?\b|señor(?:a|es|as)?\b|excelencias?\b|excelentísim|senhor(?:a|es|as)?\b|excelências?\b|signor[ei]?\b|eccellenz[ae]\b|sehr geehrte|meine damen und herren|exzellenz(?:en)?\b|exzellenzen\b|(?:yang mulia|bapak(?:-bapak)? dan ibu|saudara-saudara|saudara (?:presiden|ketua))\b|hadirin\b|уважаем|господин|госпож|дамы и господа|女士们|先生们|各位|尊敬的|主席先生|主席女士|皆様|皆さん|존경하는|여러분)/iu;

/** Whether a line is an address (`Mr. President,`, `Excellencies`): no heading, though short. */
export function isSalutation(text: string): boolean {
  if (/[.!?。！？]$/u.test(text) || !address.test(text)) return false;
  return lineWords(text) <= (/[,，:：;]$/u.test(text) ? longestHeading : longestAddress);
}

/** A short line that begins like a heading and does not end like a sentence. */
export function isHeadingLike(text: string): boolean {
  const begins = /^["'“‘«「『(]?[\p{L}\p{N}]/u.test(text);
  if (!begins || endsSentence(text) || /[,，、]$/u.test(text)) return false;
  if (isSalutation(text) || isBracketed(text)) return false;
  const words = lineWords(text);
  return words > 0 && words <= longestHeading;
}

/** A remark in brackets: `(spoke in French)`. */
function isBracketed(text: string): boolean {
  return /^[([（]/u.test(text) && /[)\]）]$/u.test(text);
}

/** A line that is running text: a whole sentence of some length, or simply long. */
export function isRunningText(text: string): boolean {
  const words = lineWords(text);
  return words >= 40 || (words >= 10 && endsSentence(text));
}
