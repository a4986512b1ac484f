import type { NounPhrase, Reading } from "./noun-phrase.js";
import { mark, textOf, type Word } from "./read-words.js";

/** A holder, named once and for all. */
export interface NamedHolder {
  readonly name: string;
  readonly isAuthor: boolean;
}

/** Who was named, and in which sentence. */
interface Remembered {
  readonly name: string;
  readonly sentence: number;
  readonly gender?: string | undefined;
}

/** A pronoun means a holder who was named at most so many sentences before. */
export const memory = 8;
/** `It` means much else too, so the body that it means must be near. */
const shortMemory = 2;

/**
 * Names the holders of a document: a short name by the longest under which its bearer was met
 * (`Xi` by `Xi Jinping`), a pronoun by the holder named last, the author by the author's name.
 * Titles and articles before a name of several words are no part of it.
 */
export class HolderNames {
  readonly #author: string | null;
  readonly #own = new Set<string>();
  /** The longest name by its first and last word; `null` where these are those of several people. */
  readonly #longest = new Map<string, string | null>();
  readonly #byTitle = new Map<string, string>();
  #lastOne: Remembered | null = null;
  #lastMany: Remembered | null = null;
  #lastBody: Remembered | null = null;

  constructor(author: string | null) {
    this.#author = author;
    if (author !== null) this.addOwn(author);
  }

  /** Another name of the author: whom the author speaks for. */
  addOwn(name: string): void {
    const folded = fold(name);
    this.#own.add(folded);
    const last = / of (.+)$/u.exec(folded)?.[1];
    if (last !== undefined) this.#own.add(fold(last));
  }

  /** Remembers the people that a sentence calls by title and name. */
  meet(reading: Reading, text: string): void {
    const { words, rules } = reading;
    for (let at = 0; at + 2 < words.length; at++) {
      if (!rules.titles.has(words[at]?.form ?? "")) continue;
      const to = endOfName(reading, at + 1);
      if (to > at + 1) this.#remember(words, text, at + 1, to);
      at = Math.max(at, to);
    }
  }

  /**
   * Who a phrase is; `null` where it is a pronoun and nobody was named.
   *
   * @param meetOthers - called where a longer name is wanted, to meet all who were named before
   */
  name(
    reading: Reading,
    text: string,
    phrase: NounPhrase,
    sentence: number,
    meetOthers: () => void,
  ): NamedHolder | null {
    if (phrase.kind === "author") return this.#authorHolder();
    if (phrase.kind === "singular") return this.#recallOne(reading, phrase, sentence);
    if (phrase.kind === "plural") return this.#recall(this.#lastMany, sentence);
    if (phrase.kind === "dropped") return this.#recall(this.#lastNamed(), sentence);
    if (phrase.kind === "neuter") return this.#recall(this.#lastBody, sentence, shortMemory);
    const called = phrase.named ?? phrase;
    if (isShort(reading, called)) meetOthers();
    const name = this.#nameOf(reading, text, called);
    if (this.#isOwn(name) || this.#isOwnBody(reading, phrase)) return this.#authorHolder();
    const one = { name, sentence, gender: genderOf(reading, phrase) };
    if (isMany(reading, phrase)) this.#lastMany = later(this.#lastMany, one);
    else if (isOnePerson(reading, called)) this.#lastOne = later(this.#lastOne, one);
    if (isBody(reading, called, name)) this.#lastBody = later(this.#lastBody, one);
    return { name, isAuthor: false };
  }

  #authorHolder(): NamedHolder {
    return { name: this.#author ?? "", isAuthor: true };
  }

  /** Whom `he` or `elle` means: where bodies have a gender, who of that gender was named last. */
  #recallOne(reading: Reading, phrase: NounPhrase, sentence: number): NamedHolder | null {
    if (reading.rules.genders === undefined) return this.#recall(this.#lastOne, sentence);
    const gender = genderOf(reading, phrase);
    const [last = null] = [this.#lastOne, this.#lastBody]
      .filter((one) => one !== null)
      .filter((one) => one.gender === undefined || gender === undefined || one.gender === gender)
      .sort((a, b) => b.sentence - a.sentence);
    return this.#recall(last, sentence);
  }

  #recall(last: Remembered | null, sentence: number, within = memory): NamedHolder | null {
    if (last === null || sentence - last.sentence > within) return null;
    return { name: last.name, isAuthor: false };
  }

  /** The person or the body that was named last. */
  #lastNamed(): { readonly name: string; readonly sentence: number } | null {
    const [one, body] = [this.#lastOne, this.#lastBody];
    return (body?.sentence ?? -1) > (one?.sentence ?? -1) ? body : one;
  }

  #isOwn(name: string): boolean {
    const folded = fold(name);
    if (this.#own.has(folded)) return true;
    return [...this.#own].some((own) => own !== "" && isPartOf(own, folded));
  }

  /** `the Burundian Government`, where the author is Burundi. */
  #isOwnBody({ words, rules }: Reading, { from, to }: NounPhrase): boolean {
    if (!rules.ownBodies.has(words[to]?.form ?? "")) return false;
    const first = rules.determiners.has(words[from]?.form ?? "") ? from + 1 : from;
    const whose = words.slice(first, to).map(({ form }) => form);
    return [...this.#own].some(
      (own) =>
        own.length > 3 && whose.join(" ").startsWith(own.slice(0, Math.max(4, own.length - 1))),
    );
  }

  #nameOf(reading: Reading, text: string, phrase: NounPhrase): string {
    const { words, rules } = reading;
    const { from, to } = phrase;
    const title = lastTitle(reading, phrase);
    const end = title >= 0 && title < to ? endOfName(reading, title + 1) : -1;
    const isNamed = end > title && (end === to || rules.joints.has(words[end + 1]?.form ?? ""));
    if (isNamed && title >= 0) {
      const length = end - title;
      if (length > 1) {
        const name = this.#remember(words, text, title + 1, end);
        this.#byTitle.set(words[title]?.form ?? "", name);
        return name;
      }
      const known = this.#longest.get(words[end]?.form ?? "");
      const name = known ?? cut(reading, text, from, end);
      this.#byTitle.set(words[title]?.form ?? "", name);
      return name;
    }
    if (from === to && phrase.kind === "name") {
      const known = this.#longest.get(words[to]?.form ?? "");
      if (known !== undefined && known !== null) return known;
    }
    if (title === to && to - from === 1 && rules.determiners.has(words[from]?.form ?? "")) {
      const known = this.#byTitle.get(words[to]?.form ?? "");
      if (known !== undefined) return known;
    }
    const isPerson =
      phrase.kind === "name" && to - from > 0 && to - from < 4 && this.#isPersonal(reading, phrase);
    return isPerson ? this.#remember(words, text, from, to) : cut(reading, text, from, to);
  }

  /** Only names: no noun, no word of the names of places and bodies. */
  #isPersonal({ words, rules }: Reading, { from, to }: NounPhrase): boolean {
    return words.slice(from, to + 1).every(({ form, capital }) => {
      const isOther =
        rules.bodies.has(form) ||
        rules.people.has(form) ||
        rules.joints.has(form) ||
        rules.determiners.has(form);
      return (capital || rules.particlesOfNames.has(form)) && !isOther;
    });
  }

  #remember(words: readonly Word[], text: string, from: number, to: number): string {
    const name = nameIn(text, words, from, to);
    for (const key of new Set([words[from]?.form ?? "", words[to]?.form ?? ""])) {
      const known = this.#longest.get(key);
      if (known === undefined) this.#longest.set(key, name);
      else if (known !== null && fold(known) !== fold(name)) {
        const isSame = fold(known).includes(fold(name)) || fold(name).includes(fold(known));
        this.#longest.set(key, isSame ? (known.length >= name.length ? known : name) : null);
      }
    }
    const longest = this.#longest.get(words[to]?.form ?? "");
    return longest !== null && longest !== undefined && longest.length > name.length
      ? longest
      : name;
  }
}

/** Sentences may be read again, for those who were not named as holders. */
function later(known: Remembered | null, one: Remembered): Remembered {
  return known === null || one.sentence >= known.sentence ? one : known;
}

/** The last word of the name that begins at a word; before it where none does. */
function endOfName({ words, rules, isCased }: Reading, from: number): number {
  let to = from - 1;
  while (to - from < 3) {
    const next = words[to + 1];
    if (next === undefined || next.form === "") break;
    if (to >= from && ((next.marks & ~mark.break) !== 0 || (next.marks & mark.break) !== 0)) break;
    const isParticle = rules.particlesOfNames.has(next.form);
    const isOther =
      rules.stoppers.has(next.form) ||
      rules.titles.has(next.form) ||
      rules.verbs.has(next.form) ||
      rules.determiners.has(next.form) ||
      (rules.joints.has(next.form) && !isParticle) ||
      rules.prepositions.has(next.form) ||
      rules.auxiliaries.has(next.form) ||
      rules.adverbs.has(next.form);
    if (
      isCased
        ? !next.capital && !isParticle
        : isOther || rules.people.has(next.form) || rules.bodies.has(next.form)
    )
      break;
    if (rules.bodies.has(next.form) || rules.people.has(next.form)) return from - 1;
    to++;
  }
  return to;
}

/** One word, behind a title or alone: the bearer may have been called by a longer name. */
function isShort(reading: Reading, phrase: NounPhrase): boolean {
  const title = lastTitle(reading, phrase);
  return (
    phrase.kind === "name" && (title < 0 ? phrase.from === phrase.to : title === phrase.to - 1)
  );
}

function lastTitle({ words, rules }: Reading, { from, to }: NounPhrase): number {
  for (let at = to; at >= from; at--) {
    if (!rules.titles.has(words[at]?.form ?? "")) continue;
    // `Menteri Luar Negeri`: a title of several words.
    while (at + 1 < to && rules.bodies.has(words[at + 1]?.form ?? "")) at++;
    return at;
  }
  return -1;
}

/** Somebody who can be `he` or `she`: no body, no writing. */
function isOnePerson(reading: Reading, phrase: NounPhrase): boolean {
  if (phrase.kind === "generic") return false;
  return isTitled(reading, phrase) || !hasBody(reading, phrase);
}

/** What can be `it`: a body, a writing, or a name of one word (`Moscow`) that is no person's known. */
function isBody(reading: Reading, phrase: NounPhrase, name: string): boolean {
  if (phrase.kind === "generic" || isMany(reading, phrase) || isTitled(reading, phrase))
    return false;
  return hasBody(reading, phrase) || (phrase.kind === "name" && !name.includes(" "));
}

function isTitled({ words, rules }: Reading, { from, to }: NounPhrase): boolean {
  return words.slice(from, to + 1).some(({ form }) => rules.titles.has(form));
}

function hasBody({ words, rules }: Reading, { from, to }: NounPhrase): boolean {
  return words
    .slice(from, to + 1)
    .some(({ form, isAcronym }) => isAcronym || rules.bodies.has(form));
}

/** The gender that the first word tells that has one: `la ministre`, `affirme-t-elle`. */
function genderOf({ words, rules }: Reading, { from, to }: NounPhrase): string | undefined {
  for (let at = from; at <= to; at++) {
    const form = words[at]?.form.split("-").at(-1) ?? "";
    const gender = rules.genders?.get(form);
    if (gender !== undefined) return gender;
    if (words[at]?.form.endsWith("'") === true) return undefined;
  }
  return undefined;
}

/** Several people: joined by `and`, a plural, or unnamed. */
function isMany({ words, rules }: Reading, { from, to, kind }: NounPhrase): boolean {
  if (kind === "generic") return true;
  for (let at = from; at <= to; at++) if (rules.conjoining.has(words[at]?.form ?? "")) return true;
  if (kind === "people" && rules.plurals?.has(words[from]?.form ?? "") === true) return true;
  return (
    kind === "people" &&
    rules.pluralEnding !== "" &&
    (words[to]?.form ?? "").endsWith(rules.pluralEnding)
  );
}

/** The phrase as it stands, without the article of a name, a common first word in small letters. */
function cut({ words, rules }: Reading, text: string, from: number, to: number): string {
  const first = words[from]?.form ?? "";
  const isArticle = rules.articles.has(first);
  const isName = words
    .slice(from + 1, to + 1)
    .every(({ capital, form }) => capital || rules.joints.has(form) || rules.articles.has(form));
  const isJoined = words.slice(from, to + 1).some(({ form }) => rules.conjoining.has(form));
  // Where nouns have capitals, articles are bent (`dem Institut für …`), and none is part of a name.
  const isNoun = rules.verbSecond !== undefined && words[from + 1]?.capital === true;
  if (isArticle && to > from && (isName || isNoun) && words[to]?.capital === true && !isJoined) {
    const name = nameIn(text, words, from + 1, to);
    return rules.verbSecond?.possessing.has(first) === true ? withoutGenitive(name) : name;
  }
  const phrase = nameIn(text, words, from, to);
  const isCommon =
    isArticle ||
    rules.determiners.has(first) ||
    rules.plurals?.has(first) === true ||
    (rules.verbSecond === undefined &&
      (rules.generic.has(first) || (rules.people.has(first) && words[from + 1]?.capital !== true)));
  return isCommon ? phrase.slice(0, 1).toLowerCase() + phrase.slice(1) : phrase;
}

/** `Mietervereins` as `Mieterverein`, `Instituts für Wohnforschung` as `Institut für …`. */
function withoutGenitive(name: string): string {
  const [head = ""] = /^\p{Lu}\S*(?: \p{Lu}\S*)*/u.exec(name) ?? [];
  const bare = head
    .replace(/(?<=nis)ses$/u, "")
    .replace(/(?<=[bdfgklmnprstßz])es$|(?<=[^isux])s$/u, "");
  return bare + name.slice(head.length);
}

/** The author with others, or the author's government: `Fiji and Tonga`, `the people of Fiji`. */
function isPartOf(own: string, name: string): boolean {
  return (
    name.endsWith(` of ${own}`) || name.endsWith(` and ${own}`) || name.startsWith(`${own} and `)
  );
}

/** The words as they stand, without a possessive ending: `in Beijing's view`. */
function nameIn(text: string, words: readonly Word[], from: number, to: number): string {
  return textOf(text, words, from, to).replace(/['’]s$/u, "");
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:both |the )+/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replaceAll(" of the ", " of ")
    .trim();
}
