import type { Matching, Term } from "../../src/themes/codebook.js";

/** A stretch of a text, and of how many words it is. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  /** The numbers of its first and last word. */
  readonly first: number;
  readonly last: number;
}

export interface PlainWord {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

export function plainWords(text: string): PlainWord[] {
  return [...text.matchAll(/\p{L}+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: match[0],
  }));
}

/** Every stretch that is a term of one or several words. */
export function findTerm(
  text: string,
  { term, cased }: Pick<Term, "term" | "cased">,
  { diacritics, forms }: Matching,
  language: string | null,
): Found[] {
  const words = plainWords(text);
  const spellings = [term, term.replaceAll("-", "")].map((spelling) =>
    spelling.split(/[ '-]+/u).map((element) => toRegExp(element, cased, diacritics)),
  );
  const found: Found[] = [];
  const isOf = (element: RegExp, word: string): boolean =>
    formsOf(cased ? word : word.toLowerCase(), forms ? language : null).some((form) =>
      element.test(diacritics === "ignore" ? bare(form) : form),
    );
  const isPlural = (i: number): boolean => {
    const [one, two] = words.slice(i, i + 2);
    if (!forms || language !== "id" || one === undefined || two === undefined) return false;
    return /^[-‑]$/u.test(text.slice(one.end, two.start)) && isDoubled(one.form, two.form);
  };
  const isHalfOfPlural = (i: number) => isPlural(i) || (i > 0 && isPlural(i - 1));
  const follow = (pattern: readonly RegExp[], first: number, i: number): void => {
    const [head, ...rest] = pattern;
    const start = words[first]?.start ?? 0;
    for (const used of [1, 2]) {
      const [one, two] = words.slice(i, i + used);
      const last = words[i + used - 1];
      if (head === undefined || one === undefined || last === undefined) continue;
      const ways = [one.form + (two?.form ?? "")];
      if (two !== undefined) {
        if (!/^[-‑]$/u.test(text.slice(one.end, two.start))) continue;
        if (isPlural(i)) ways.push(one.form);
      }
      if (!ways.some((way) => isOf(head, way))) continue;
      const next = words[i + used];
      const stretch = { start, end: last.end, words: i + used - first };
      const isHalf = i === first && used === 1 && rest.length === 0 && isHalfOfPlural(first);
      if (isHalf) continue;
      if (rest.length === 0) found.push({ ...stretch, first, last: i + used - 1 });
      else if (next !== undefined && areOneTerm(text.slice(last.start, next.start)))
        follow(rest, first, i + used);
    }
  };
  for (const pattern of spellings) for (let i = 0; i < words.length; i++) follow(pattern, i, i);
  return found;
}

/** Whether a word and what follows it up to the next allow the next to belong to the same term. */
function areOneTerm(stretch: string): boolean {
  return /^(?:\p{L}+|\p{L}\.)[ \n'’&–‑-]*$/iu.test(stretch) && !stretch.includes("\n\n");
}

/** A word, and what it is without Indonesian particles. */
function formsOf(word: string, language: string | null): string[] {
  if (language !== "id") return [word];
  const outer = [word, without(word, /lah$/u, 3)];
  return [...outer, ...outer.map((form) => without(form, /nya$/u, 3))];
}

function without(word: string, particle: RegExp, atLeast: number): string {
  const rest = word.replace(particle, "");
  return rest.length >= atLeast ? rest : word;
}

function isDoubled(one: string, two: string): boolean {
  return formsOf(two.toLowerCase(), "id").includes(one.toLowerCase());
}

function toRegExp(element: string, cased: boolean, diacritics: Matching["diacritics"]): RegExp {
  const letters = Array.from(cased ? element : element.toLowerCase(), (letter) => {
    if (letter === "*") return ".*";
    if (letter === "?") return ".";
    if (diacritics === "ignore") return bare(letter);
    return diacritics === "optional" ? `[${letter}${bare(letter)}]` : letter;
  });
  return new RegExp(`^${letters.join("")}$`, "u");
}

function bare(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}
