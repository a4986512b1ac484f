/** Letters with their mark inside, or two in one; written without where a keyboard lacks them. */
const strokes: Readonly<Record<string, string>> = {
  ...{ ø: "o", ł: "l", đ: "d", ħ: "h", ŧ: "t", ı: "i" },
  ...{ Ø: "O", Ł: "L", Đ: "D", Ħ: "H", Ŧ: "T" },
  ...{ œ: "oe", æ: "ae", Œ: "Oe", Æ: "Ae" },
};
const ascii = /^[\0-\x7f]*$/u;
const letters = /\P{M}\p{M}*|\p{M}+/gu;
/** Where marks are accents: every mark on a Latin or Greek letter. */
const accented = /^[\p{Script=Latin}\p{Script=Greek}]\p{M}+$/u;
/** In Cyrillic, the dots of `ё` and signs of stress; `й` and `ї` are letters. */
const cyrillic = /^[ЕеЁё]\u0308?[\u0300\u0301]?$|^[АаИиОоУуЫыЭэЮюЯяІіЇїЄє]\u0308?[\u0300\u0301]$/u;
/** An alef with hamza or madda. */
const alef = /^\u0627[\u0653-\u0655]$/u;
/** More accents than this in one word are there all or not at all. */
const mostApart = 4;

/** A form without its accents. What letters that are no accents have (`й`, `が`) stays. */
export function stripAccents(form: string): string {
  return ascii.test(form) ? form : form.replace(letters, stripLetter);
}

/** The ways to write a form with any of its accents left out, itself first. */
export function accentSpellings(form: string): string[] {
  const bare = stripAccents(form);
  if (bare === form) return [form];
  const parts = form.match(letters) ?? [];
  if (parts.filter((part) => stripLetter(part) !== part).length > mostApart) return [form, bare];
  let spellings = [""];
  for (const part of parts) {
    const ways = [...new Set([part, stripLetter(part)])];
    spellings = spellings.flatMap((spelling) => ways.map((way) => spelling + way));
  }
  return spellings;
}

function stripLetter(letter: string): string {
  const parts = letter.normalize("NFD");
  const base = parts.charAt(0);
  if (accented.test(parts)) return strokes[base] ?? base;
  if (alef.test(parts)) return base;
  if (cyrillic.test(parts))
    return parts
      .replace(/[\u0300\u0301]/gu, "")
      .replace(/^([Ее])\u0308/u, "$1")
      .normalize("NFC");
  return strokes[letter] ?? letter;
}
