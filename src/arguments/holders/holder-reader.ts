import { countWords } from "./count-quoted-words.js";
import { findFirstSubject } from "./first-subject.js";
import { findQuotations, type Quotation } from "./find-quotations.js";
import { findReport } from "./find-report.js";
import { findTurns, type Turn } from "./find-turns.js";
import type { Holding, Spoken } from "./holding.js";
import { HolderNames, memory } from "./name-holder.js";
import { phraseFrom, type NounPhrase, type Reading } from "./noun-phrase.js";
import type { Prepared } from "./prepare-rules.js";
import { has, parting, readWords, textOf } from "./read-words.js";
import { findRejection, isRebuttal, isRefutedWithin, isUnnamed } from "./rejection.js";
import type { Report } from "./report.js";

/** A holding, and what the sentences around it need to know of it. */
interface Found extends Holding {
  /** Nobody is named: `some`, `it is said`. */
  readonly isUnnamed: boolean;
  readonly quotation: number | null;
}

/** Quotations of fewer words are words at a distance, unless a mark shows that they are speech. */
const fewestWords = 5;
const mostlyQuoted = 0.6;
const clearlyQuoted = 0.85;
/**
 * A quotation of nobody known that is longer is no quotation in its author's text: a statement that
 * is read out as a whole, or a mark astray.
 */
const mostSentences = 20;
/** Before a quotation that is a statement, not a name: `He wrote: “…”`. */
const introducing = /[,:;.!?…—–-]\s*$/u;

/** Reads the sentences of one document in order, and remembers who was named and quoted. */
export class HolderReader {
  readonly #names: HolderNames;
  readonly #quotations: ReadonlyMap<number, Quotation[]>;
  readonly #turns: readonly (Turn | null)[];
  readonly #isCased: boolean;
  readonly #found: Found[] = [];
  /** Who holds each quotation, by its number. */
  readonly #quoted = new Map<number, Found>();
  #met = 0;
  #followed = 0;
  /** Who speaks next, after a colon. */
  #announced: Found | null = null;

  constructor(
    private readonly sentences: readonly Spoken[],
    { author, publisher }: { readonly author: string | null; readonly publisher: string | null },
    private readonly languages: readonly Prepared[],
  ) {
    this.author = { ...authorHolding(author), isUnnamed: false, quotation: null };
    this.#names = new HolderNames(author);
    this.#quotations = findQuotations(sentences);
    const titles = new Set(
      languages.flatMap(({ rules }) => [...rules.titles].map((title) => title.replaceAll(".", ""))),
    );
    this.#turns = findTurns(sentences, author, titles, publisher);
    this.#isCased = isCased(sentences);
  }

  private readonly author: Found;

  read(): Holding[] {
    this.sentences.forEach((_, i) => {
      const announced = this.#announced;
      this.#announced = null;
      const found = this.#inTurn(i, this.#readSentence(i, announced));
      this.#found.push(found);
      if (found.voice === "author") this.#rebut(i);
    });
    const lengths = countSentences(this.#quotations);
    return this.#found.map((found) => {
      const { voice, holder, cue, isShared, quotation } = found;
      if (holder !== null || voice !== "quoted" || quotation === null)
        return { voice, holder, cue, isShared, ...(found.rebuts && { rebuts: found.rebuts }) };
      const whole = this.#quoted.get(quotation) ?? found;
      const isReadOut = whole.holder === null && (lengths.get(quotation) ?? 0) > mostSentences;
      return isReadOut
        ? authorHolding(this.author.holder)
        : { voice, holder: whole.holder, cue: whole.cue, isShared };
    });
  }

  /** What is the author's in a conversation is said by who has the word. */
  #inTurn(i: number, found: Found): Found {
    const turn = this.#turns[i] ?? null;
    if (found.voice !== "author" || turn === null || turn.isAuthor) return found;
    const { speaker, label } = turn;
    const plain = { isShared: false, isUnnamed: false, quotation: null };
    return { voice: "quoted", holder: speaker, cue: label, ...plain };
  }

  #readSentence(i: number, announced: Found | null): Found {
    const text = this.sentences[i]?.text ?? "";
    const quotations = this.#quotations.get(i) ?? [];
    for (const { rules, cues } of this.languages) {
      if (!cues.isIn(text)) {
        this.#followSubject(rules, text, i);
        continue;
      }
      const spoken = quotations.filter((one) => this.#isSpeech(text, one));
      const words = readWords(text, spoken, rules.elisions);
      const reading: Reading = { words, rules, isCased: this.#isCased };
      const rejection = findRejection(words, rules);
      if (rejection !== null) {
        const cue = textOf(text, words, rejection.from, rejection.to);
        const unnamed = { holder: null, isUnnamed: true, isShared: false };
        return { voice: "rejected", cue, quotation: null, ...unnamed };
      }
      const report = findReport(reading);
      if (report !== null) return this.#take(reading, text, report, i, spoken, announced);
      this.#followSubject(rules, text, i);
      this.#meetAuthor(reading, text);
      const on = this.#goOn(reading, text, i, quotations);
      if (on !== null) return on;
    }
    return this.#readQuoted(i, text, quotations, announced);
  }

  /** `Die Lage | sei ernst.`: the report of the sentence before goes on, as its verb tells. */
  #goOn({ words, rules }: Reading, text: string, i: number, quotations: readonly Quotation[]) {
    const before = this.#found[i - 1];
    const indirect = rules.verbSecond?.indirect;
    if (indirect === undefined || quotations.length > 0) return null;
    if (before === undefined || (before.voice !== "reported" && before.voice !== "quoted"))
      return null;
    const at = words.findIndex(({ form }) => indirect.has(form));
    if (at < 0 || words.some(({ form }) => rules.firstPerson.has(form))) return null;
    // A clause that hangs on another tells nothing of it: `…, dass er krank sei`.
    let from = at;
    while (from > 0 && !has(words[from], parting)) from--;
    if (rules.embedding.has(words[from]?.form ?? "") && from > 0) return null;
    const cue = textOf(text, words, at, at);
    return { ...before, voice: "reported", cue, quotation: null } satisfies Found;
  }

  #take(
    reading: Reading,
    text: string,
    report: Report,
    i: number,
    spoken: Quotation[],
    announced: Found | null,
  ): Found {
    const { words } = reading;
    const { kind } = report.phrase ?? {};
    if (kind === "singular" || kind === "plural" || kind === "neuter")
      this.#followPeople(reading.rules, i);
    const named =
      report.phrase === null
        ? null
        : this.#names.name(reading, text, report.phrase, i, () => {
            this.#meet(i);
          });
    if (named?.isAuthor === true) return this.author;
    // Where no body was named, `it says that` is about anything.
    if (named === null && report.phrase?.kind === "neuter")
      return this.#readQuoted(i, text, spoken, announced);
    const isQuoted = report.said === "quoted" && spoken.length > 0;
    if (report.said === "quoted" && !isQuoted) return this.#readQuoted(i, text, spoken, announced);
    const isRefuted = report.isDoubted || isRefutedWithin(words, report.to, reading.rules);
    const found: Found = {
      voice: isRefuted ? "rejected" : isQuoted ? "quoted" : "reported",
      holder: named?.name ?? null,
      cue: textOf(text, words, report.from, report.to),
      isShared:
        report.isShared === true || reading.rules.comparing.has(words[report.from - 1]?.form ?? ""),
      isUnnamed: isUnnamed(reading, report),
      quotation: spoken.at(-1)?.number ?? null,
    };
    for (const { number } of spoken) if (!this.#quoted.has(number)) this.#quoted.set(number, found);
    if (report.said === "next") this.#announced = found;
    return found;
  }

  #readQuoted(
    i: number,
    text: string,
    quotations: readonly Quotation[],
    announced: Found | null,
  ): Found {
    if (quotations.length === 0) return this.author;
    const all = countWords(text, 0, text.length);
    const quoted = quotations.reduce(
      (sum, { start, end }) => sum + countWords(text, start, end),
      0,
    );
    const first = quotations[0];
    if (first === undefined || quoted < mostlyQuoted * all) return this.author;
    const isClear =
      first.start === 0 ||
      quoted >= clearlyQuoted * all ||
      (this.languages.length === 0 && introducing.test(text.slice(0, first.start)));
    if (!isClear) return this.author;
    const known = this.#quoted.get(first.number) ?? announced ?? this.#speakerBefore(i, first);
    if (known === null && this.#isName(i)) return this.author;
    const isLong =
      quoted >= fewestWords ||
      (known !== null && quotations.some((one) => one.end === text.length || one.start === 0));
    if (!isLong) return this.author;
    const found: Found = {
      voice: "quoted",
      holder: known?.holder ?? null,
      cue: known?.cue ?? null,
      isShared: false,
      isUnnamed: known?.isUnnamed ?? false,
      quotation: first.number,
    };
    if (known !== null) for (const { number } of quotations) this.#quoted.set(number, found);
    return found;
  }

  /** `The theme is | “Peace through trade”`: no statement, but what something is called. */
  #isName(i: number): boolean {
    const before = `${this.sentences[i - 1]?.text ?? ""} ${this.sentences[i]?.text ?? ""}`;
    return this.languages.some(({ rules }) =>
      readWords(before, [], rules.elisions).some(({ form }) => rules.naming.has(form)),
    );
  }

  /** `"…," said Guterres. | "…"`: who spoke right before, in the same paragraph. */
  #speakerBefore(i: number, { start }: Quotation): Found | null {
    const before = this.#found[i - 1];
    const isSame = this.sentences[i - 1]?.passage === this.sentences[i]?.passage;
    return start === 0 && isSame && before?.voice === "quoted" ? before : null;
  }

  #isSpeech(text: string, { start, end }: Quotation): boolean {
    if (countWords(text, start, end) >= fewestWords) return true;
    const isIntroduced = /[,:]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
    return isIntroduced || start === 0 || /[,!?]["”’»'“」]$/u.test(text.slice(start, end));
  }

  /** The people whom the sentences up to this one call by title and name. */
  #meet(to: number): void {
    for (; this.#met <= to; this.#met++) {
      const text = this.sentences[this.#met]?.text ?? "";
      for (const { rules, titles } of this.languages) {
        if (!titles.isIn(text)) continue;
        const words = readWords(text, [], rules.elisions);
        this.#names.meet({ words, rules, isCased: this.#isCased }, text);
      }
    }
  }

  /** Where verbs need no subject, it is who the sentence before was about. */
  #followSubject(rules: Prepared["rules"], text: string, i: number): void {
    if (rules.followed === "subjects") this.#follow(rules, text, i);
  }

  /** Before a pronoun: the people whom the last sentences were about, read only now. */
  #followPeople(rules: Prepared["rules"], to: number): void {
    if (rules.followed !== "people") return;
    this.#followed = Math.max(this.#followed, to - memory);
    for (; this.#followed < to; this.#followed++) {
      const text = this.sentences[this.#followed]?.text ?? "";
      if (this.#found[this.#followed]?.voice === "author")
        this.#follow(rules, text, this.#followed);
    }
  }

  #follow(rules: Prepared["rules"], text: string, i: number): void {
    if (this.languages.length > 1) return;
    const words = readWords(text, this.#quotations.get(i) ?? []);
    const reading: Reading = { words, rules, isCased: this.#isCased };
    const subject = findFirstSubject(reading);
    if (subject === null || (rules.followed === "people" && !namesPerson(reading, subject))) return;
    this.#names.name(reading, text, subject, i, () => {
      this.#meet(i);
    });
  }

  /** `On behalf of Namibia, I …`: whom the author speaks for is the author. */
  #meetAuthor(reading: Reading, text: string): void {
    const { words, rules } = reading;
    if (!words.some(({ form }) => rules.firstPerson.has(form) || rules.owners.has(form))) return;
    for (const phrase of rules.behalf) {
      const at = words.findIndex((_, k) => phrase.every((form, j) => words[k + j]?.form === form));
      if (at < 0) continue;
      const name = phraseFrom(reading, at + phrase.length);
      if (name?.kind !== "name") continue;
      this.#names.addOwn(textOf(text, words, name.from, name.to));
    }
  }

  /** What was reported before is rejected where this sentence says that it is wrong. */
  #rebut(i: number): void {
    const before = this.#found[i - 1];
    if (before === undefined || before.voice === "author" || before.voice === "rejected") return;
    const text = this.sentences[i]?.text ?? "";
    const isRejected = this.languages.some(({ rules }) => {
      const words = readWords(text.slice(0, 200), [], rules.elisions);
      if (isRebuttal(words, rules)) return true;
      return before.isUnnamed && rules.contrasts.has(words[0]?.form ?? "");
    });
    if (!isRejected) return;
    this.#found[i] = { ...this.author, rebuts: true };
    for (let k = i - 1; k >= 0; k--) {
      const found = this.#found[k];
      const isSame =
        k === i - 1 || (found?.quotation !== null && found?.quotation === before.quotation);
      if (found === undefined || !isSame) break;
      this.#found[k] = { ...found, voice: "rejected" };
    }
  }
}

/** By the number of a quotation over how many sentences it goes. */
function countSentences(
  quotations: ReadonlyMap<number, readonly Quotation[]>,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const parts of quotations.values()) {
    for (const { number } of parts) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}

/** Whether a phrase calls somebody by what he or she is: `the harbour master`, `Dr Ama Kwadi`. */
function namesPerson({ words, rules }: Reading, { from, to }: NounPhrase): boolean {
  return words
    .slice(from, to + 1)
    .some(({ form }) => rules.people.has(form) || rules.titles.has(form));
}

function authorHolding(author: string | null): Holding {
  return { voice: "author", holder: author, cue: null, isShared: false };
}

/** Whether sentences begin with capitals here: not in scrapes that were put into small letters. */
function isCased(sentences: readonly Spoken[]): boolean {
  const first = sentences.slice(0, 50).map(({ text }) => /\p{L}/u.exec(text)?.[0] ?? "");
  const letters = first.filter((letter) => letter !== "");
  return 2 * letters.filter((letter) => /\p{Lu}/u.test(letter)).length >= letters.length;
}
