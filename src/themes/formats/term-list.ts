import { describeNear, makeTerm, type Near, type Term } from "../codebook.js";
import { checkWithin } from "../parse-term.js";

/** Between the parts of a proximity term. */
const nearMark = / NEAR\/(\d{1,2}) /iu;

/**
 * Terms on one line as people read them: `sea; "law; order" (weight 2, stem); sea NEAR/5 law`.
 * What would be taken for something else stands in quotes, quotes doubled.
 */
export function formatTermList(terms: readonly Term[]): string {
  return terms.map(formatTerm).join("; ");
}

function formatTerm({ term, weight, stem, cased, learned, near }: Term): string {
  const words =
    near === null ? inQuotes(term) : describeNear({ ...near, terms: near.terms.map(inQuotes) });
  const said = [
    ...(weight === 1 ? [] : [`weight ${weight}`]),
    ...(stem ? ["stem"] : []),
    ...(cased ? ["case"] : []),
    ...(learned ? ["learned"] : []),
  ];
  return said.length === 0 ? words : `${words} (${said.join(", ")})`;
}

function inQuotes(words: string): string {
  const isPlain = !/[";()]/u.test(words) && !nearMark.test(` ${words} `);
  return isPlain ? words : `"${words.replaceAll('"', '""')}"`;
}

/** The terms that such a line lists; `null` where it is written otherwise. */
export function parseTermList(list: string, language: string | null): Term[] | null {
  if (list.trim() === "") return [];
  const items = partItems(list);
  const terms = items?.map((item) => parseItem(item, language)) ?? [null];
  return terms.some((term) => term === null) ? null : terms.filter((term) => term !== null);
}

/** A piece of a list: words in quotes, or anything up to the next `"`, `;`, `(` or `)`. */
interface Piece {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** The items of a list, each in pieces; `null` where a quote does not close. */
function partItems(list: string): Piece[][] | null {
  const items: Piece[][] = [[]];
  let at = 0;
  while (at < list.length) {
    if (list[at] === ";") {
      items.push([]);
      at++;
    } else if (list[at] === '"') {
      const end = endOfQuote(list, at);
      if (end < 0) return null;
      const text = list.slice(at + 1, end).replaceAll('""', '"');
      items.at(-1)?.push({ text, isQuoted: true });
      at = end + 1;
    } else {
      const rest = list.slice(at, at + 1) + upTo(list, at + 1);
      items.at(-1)?.push({ text: rest, isQuoted: false });
      at += rest.length;
    }
  }
  return items;
}

function upTo(list: string, at: number): string {
  let end = at;
  while (end < list.length && !'";'.includes(list.charAt(end))) end++;
  return list.slice(at, end);
}

function endOfQuote(list: string, at: number): number {
  for (let end = list.indexOf('"', at + 1); end >= 0; end = list.indexOf('"', end + 2)) {
    if (list[end + 1] !== '"') return end;
  }
  return -1;
}

const attributes = / \(([^()]*)\)\s*$/u;

function parseItem(pieces: readonly Piece[], language: string | null): Term | null {
  const last = pieces.at(-1);
  if (last === undefined) return null;
  const said = last.isQuoted ? null : (attributes.exec(last.text)?.[1] ?? null);
  const rest = said === null ? last.text : last.text.replace(attributes, "");
  const more = said === null ? {} : parseAttributes(said);
  const parts = partNear([...pieces.slice(0, -1), { ...last, text: rest }]);
  if (more === null || parts === null) return null;
  const [first = ""] = parts.terms;
  const near = parts.terms.length > 1 ? parts : null;
  return makeTerm(near === null ? first : describeNear(near), { ...more, language, near });
}

function parseAttributes(said: string): Partial<Term> | null {
  const more: { weight?: number; stem?: boolean; cased?: boolean; learned?: true } = {};
  for (const one of said.split(",").map((part) => part.trim())) {
    const weight = Number(/^weight (\d[\d.]*(?:e[+-]?\d+)?)$/u.exec(one)?.[1] ?? Number.NaN);
    if (one === "stem") more.stem = true;
    else if (one === "case") more.cased = true;
    else if (one === "learned") more.learned = true;
    else if (weight > 0 && Number.isFinite(weight)) more.weight = weight;
    else return null;
  }
  return more;
}

/** The parts of a proximity term, or the one term there is; `null` where it is neither. */
function partNear(pieces: readonly Piece[]): Near | null {
  const terms: string[] = [];
  const distances = new Set<number>();
  let open = "";
  let isDone = false;
  const end = () => {
    if (open.trim() !== "") terms.push(open.trim());
    open = "";
    isDone = false;
  };
  for (const { text, isQuoted } of pieces) {
    if (isQuoted) {
      if (open.trim() !== "") return null;
      open = text;
      isDone = true;
      continue;
    }
    for (const [i, part] of text.split(nearMark).entries()) {
      if (i % 2 === 1) {
        end();
        distances.add(Number(part));
      } else if (part.trim() !== "") {
        if (isDone || /[()]/u.test(part)) return null;
        open += part;
      }
    }
  }
  end();
  const [within = 1, other] = distances;
  const fits = other === undefined && checkWithin(within) === null;
  return fits && terms.length >= 1 && terms.length === countParts(pieces)
    ? { terms, within }
    : null;
}

function countParts(pieces: readonly Piece[]): number {
  const marks = pieces.flatMap(({ text, isQuoted }) =>
    isQuoted ? [] : text.split(nearMark).filter((_, i) => i % 2 === 1),
  );
  return marks.length + 1;
}
