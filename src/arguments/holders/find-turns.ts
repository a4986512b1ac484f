import type { Spoken } from "./holding.js";
import { answering, asking, pairedLetters, sureLetters } from "./turn-labels.js";

/** Whose turn it is in a conversation. */
export interface Turn {
  /** `null` where the label names nobody: `Q`. */
  readonly speaker: string | null;
  readonly isAuthor: boolean;
  /** As it stands: `Ms. Brook`. */
  readonly label: string;
}

/** Of each label who is meant, and where it stands. */
interface Label {
  readonly label: string;
  readonly sentences: number[];
}
type Meant = Omit<Turn, "label"> | "asks" | "answers" | "perhaps";

const opening =
  /^[*_]{0,2}(?<label>[^\s:：*_([][^:：([\n]{0,39}?)(?: ?[([][^)\]\n]{1,60}[)\]])?[*_]{0,2} ?(?::[*_]{0,2}(?:\s|$)|：)/u;
const particles = "(?:(?:de|del|della|di|da|dos|van|von|der|den|bin|binti|al|el|la|le) ){0,2}";
/** A name, or what may be one: each word has a capital, where the script has any. */
const nameLike = new RegExp(
  `^(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\p{Lo}{1,8})(?: ${particles}\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,4}$`,
  "u",
);
/** Words are cut off, so that one of any length takes no longer. */
const namesInText = new RegExp(
  `(?<!\\p{L})\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}(?: ${particles}\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}){1,4}`,
  "gu",
);

/** So many turns make a conversation; and so many times at least two labels stand. */
const fewestTurns = 4;
const fewestOfTwo = 2;
/** So often in a conversation the next to speak is another. */
const leastChange = 2 / 3;

/**
 * Whose turn each sentence is, by the labels of an interview or a talk: paragraphs that begin with
 * `Q:`, `Brook:`, `AB:`, `问：`. Labels must take turns, and mean people: words for asking and
 * answering, the author, a name or its initials that stand in the text too, or a title and a name;
 * so `Myth:` and `Fact:` are none. Who answers and is not named is the author, and the publisher
 * (`The Delta Review:`) asks.
 *
 * Empty where the document is no conversation; `null` for what stands before its first label.
 *
 * @param titles - words before names, in small letters
 */
export function findTurns(
  sentences: readonly Spoken[],
  author: string | null,
  titles: ReadonlySet<string>,
  publisher: string | null = null,
): readonly (Turn | null)[] {
  const labels = readLabels(sentences);
  if (!areTwoOften([...labels.values()])) return [];
  const names = namesOf(sentences, author, titles);
  const read = [...labels.values()].map((one) => {
    const meant: Meant = isPublisher(publisher, one.label)
      ? "asks"
      : meaningOf(one.label, author, titles, names, labels);
    return { ...one, meant };
  });
  const isSure = read.some(({ meant }) => meant !== "perhaps");
  const isInterview = read.some(({ meant }) => meant === "asks");
  const known = read.filter(({ meant, label, sentences: at }) => {
    if (meant !== "perhaps") return true;
    return isSure && (label.includes(" ") || (isInterview && at.length >= fewestOfTwo));
  });
  if (!takeTurns(known)) return [];
  const isNamed = known.some(({ meant }) => typeof meant === "object" && meant.isAuthor);
  const turns: (Turn | null)[] = sentences.map(() => null);
  for (const { label, meant, sentences: at } of known) {
    const turn = turnOf(label, meant, author, isNamed);
    for (const i of at) turns[i] = turn;
  }
  for (let i = 1; i < turns.length; i++) turns[i] ??= turns[i - 1] ?? null;
  return turns;
}

/** The paper that prints an interview, in full or by its initials. */
function isPublisher(publisher: string | null, label: string): boolean {
  return publisher !== null && isCalled(publisher, keyOf(label), label);
}

function readLabels(sentences: readonly Spoken[]): Map<string, Label> {
  const labels = new Map<string, Label>();
  sentences.forEach(({ text, passage }, i) => {
    if (i > 0 && sentences[i - 1]?.passage === passage) return;
    const label = opening.exec(text)?.groups?.label?.replace(/,.*$/u, "").trim() ?? "";
    if (!nameLike.test(label)) return;
    const known = labels.get(keyOf(label));
    if (known === undefined) labels.set(keyOf(label), { label, sentences: [i] });
    else known.sentences.push(i);
  });
  return labels;
}

/** Names of several words, by their folded form; the author's first. */
function namesOf(
  sentences: readonly Spoken[],
  author: string | null,
  titles: ReadonlySet<string>,
): string[] {
  const names = new Map<string, string>();
  const add = (name: string): void => {
    if (!names.has(keyOf(name))) names.set(keyOf(name), name);
  };
  for (const name of author?.split("; ") ?? []) add(name);
  for (const { text } of sentences) {
    // What stands before a colon is a label itself; what has an article is no person.
    const rest = text.replace(opening, "");
    for (const { 0: name, index } of rest.matchAll(namesInText))
      if (!/\bthe $/iu.test(rest.slice(Math.max(0, index - 5), index))) add(untitled(name, titles));
  }
  return [...names.values()];
}

/** `Ökologin Dr. Miriam Hahn` is `Miriam Hahn`, where that is a name of several words. */
function untitled(name: string, titles: ReadonlySet<string>): string {
  const words = name.split(" ");
  const last = words.findLastIndex((word) => titles.has(word.toLowerCase().replaceAll(".", "")));
  return words.length - last > 2 ? words.slice(last + 1).join(" ") : name;
}

function meaningOf(
  label: string,
  author: string | null,
  titles: ReadonlySet<string>,
  names: readonly string[],
  labels: ReadonlyMap<string, Label>,
): Meant {
  const key = keyOf(label);
  const isKnown =
    !/^.$/u.test(key) ||
    sureLetters.has(key) ||
    pairedLetters.some((pair) => isPair(pair, key, labels));
  if (isKnown && asking.has(key)) return "asks";
  if (isKnown && answering.has(key)) return "answers";
  const words = key.split(" ");
  const bare = titles.has(words[0] ?? "") ? words.slice(1).join(" ") : key;
  const name = bare === "" ? undefined : names.find((one) => isCalled(one, bare, label));
  if (name !== undefined) {
    const isAuthor = author?.split("; ").some((one) => keyOf(one) === keyOf(name)) === true;
    return { speaker: isAuthor ? author : name, isAuthor };
  }
  if (bare !== key && bare !== "") return { speaker: label, isAuthor: false };
  return "perhaps";
}

function isPair(pair: readonly string[], key: string, labels: ReadonlyMap<string, Label>): boolean {
  return pair.includes(key) && pair.every((one) => labels.has(one));
}

/** Whether a name is called so: in full, by its last words, or by its initials. */
function isCalled(name: string, bare: string, label: string): boolean {
  const full = keyOf(name);
  if (full === bare || full.endsWith(` ${bare}`)) return true;
  const letters = label.replace(/[. ]/gu, "");
  if (!/^\p{Lu}{2,4}$/u.test(letters)) return false;
  const initials = full.split(/[ -]/u).map((word) => word.slice(0, 1));
  return initials.join("") === letters.toLowerCase();
}

function areTwoOften(labels: readonly Label[]): boolean {
  return labels.filter((one) => one.sentences.length >= fewestOfTwo).length >= 2;
}

/** Whether one speaks after the other, and at least two of them more than once. */
function takeTurns(labels: readonly Label[]): boolean {
  if (!areTwoOften(labels)) return false;
  const speakers = labels
    .flatMap(({ sentences }, speaker) => sentences.map((at) => ({ at, speaker })))
    .sort((a, b) => a.at - b.at)
    .map(({ speaker }) => speaker);
  const changes = speakers.filter((one, i) => i > 0 && one !== speakers[i - 1]).length;
  return speakers.length >= fewestTurns && changes >= leastChange * (speakers.length - 1);
}

function turnOf(label: string, meant: Meant, author: string | null, authorIsNamed: boolean): Turn {
  if (meant === "perhaps") return { speaker: label, isAuthor: false, label };
  if (meant === "answers" && !authorIsNamed) return { speaker: author, isAuthor: true, label };
  if (meant === "answers" || meant === "asks") return { speaker: null, isAuthor: false, label };
  return { ...meant, label };
}

/** A name in small letters, without points. */
function keyOf(name: string): string {
  return name.toLowerCase().replaceAll(".", "").replace(/\s+/gu, " ").trim();
}
