import fc from "fast-check";
import type { FormLimits } from "../../../src/text/scan/form-table.js";
import {
  FOLLOWS,
  keyOf,
  PASSES,
  type Refusal,
  type Scan,
  type Scanner,
} from "../../../src/text/scan/scanner.js";
import { isUnspaced } from "../../../src/text/character-classes.js";
import { scanWords } from "../../../src/text/scan-words.js";
import { isHyphenated } from "../../../src/themes/join-words.js";

/** What the rules of words turn on, without scripts that have no blanks. */
const pieces = [
  ..."a|b|Z|é|ß|İ|ы|Ω|ع|ह|ी|한|ﬁ|ª|word|Слово|naïve|über|straße|Ελλάδα|العربية|हिन्दी|internationalisation".split(
    "|",
  ),
  ..."\u0301|\u0308|\u00ad|\u200c|\u200d|\u2060|\ufeff|\u00ad\u00ad".split("|"),
  ..."'|’|‘|‛|′|´|ʼ|＇|-|‐|‑|－|–|—|−|_|&|/|.|,|..|.,|,.|…|!|?|;|:|@|(|)|“|”|。|،|٫".split("|"),
  ..." |  |\n|\t|\u00a0|\u3000|\0|\u007f|\u0080".split("|"),
  ..."1|23|٣|½|²|Ⅻ|1,000|3.5|1,000.5|U.S|U.S.|É.U.|n.a.|i.e|e.V".split("|"),
  ..."😀|👩‍👩‍👧|𝒜|𝟘|𐐷|𞤀|𝅘𝅥|🇩🇪|\u{10ffff}|\u{1f1e6}".split("|"),
];
const text = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 80 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 80 }) },
);
const spaced = text.map((one) =>
  Array.from(one)
    .filter((character) => !isUnspaced(character) && character.isWellFormed())
    .join(""),
);
/** Moves a text over the edges of blocks. */
const shift = fc.oneof(fc.constant(0), fc.nat(130)).map((n) => " ".repeat(n));
const shifted = fc.tuple(shift, spaced, shift).map((all) => all.join(""));
const runs = 400;

/** What `scanWords` makes of a text, in the terms of a scan. */
function expected(all: string, filter: Uint8Array | null) {
  const words = scanWords(all);
  const bytes = (at: number) => Buffer.byteLength(all.slice(0, at));
  const kept: boolean[] = [];
  for (const [i, word] of words.entries()) {
    const [a = 0, b = 0, c = 0, d = 0] = Buffer.from(all.slice(word.start, word.end));
    const isBehindHyphen = i > 0 && isHyphenated(all, words, i - 1);
    const said = filter?.[keyOf(a, b, c)] ?? 0;
    const passes = filter === null || (said & PASSES) !== 0 || (a | b | c | d) > 127;
    const follows = (said & FOLLOWS) !== 0 && kept[i - 1] === true;
    kept.push(passes || follows || isBehindHyphen || isHyphenated(all, words, i));
  }
  const positions = [...words.keys()].filter((i) => kept[i]);
  return {
    starts: words.map(({ start }) => bytes(start)),
    ends: words.map(({ end }) => bytes(end)),
    count: words.length,
    words: words.filter(({ joined }) => !joined).length,
    kept: positions,
    hyphens: positions.map((i) => (isHyphenated(all, words, i) ? 1 : 0)),
    keptCount: positions.length,
    forms: positions.map((i) => all.slice(words[i]?.start, words[i]?.end)),
  };
}

/** A scan with its forms spelled out. */
export function found(scanner: Scanner, scan: Scan | Refusal) {
  if (typeof scan === "string") return scan;
  return {
    starts: [...scan.starts],
    ends: [...scan.ends],
    count: scan.count,
    words: scan.words,
    kept: [...scan.kept],
    hyphens: [...scan.hyphens],
    keptCount: scan.keptCount,
    forms: [...scan.forms].map((form) => scanner.formOf(form)),
  };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function utf8(all: string): Uint8Array {
  return new Uint8Array(Buffer.from(all));
}

/** What stands between the quotes of a JSON string, with every unit escaped that `escapes` says. */
function toJson(all: string, escapes: (at: number) => boolean): Uint8Array {
  const units = Array.from({ length: all.length }, (_, at) => all.charCodeAt(at));
  const isHalf = (unit = 0) => unit >= 0xd800 && unit <= 0xdfff;
  const json = units.map((unit, at) =>
    escapes(at) || isHalf(unit)
      ? `\\u${unit.toString(16).padStart(4, "0")}`
      : JSON.stringify(String.fromCharCode(unit)).slice(1, -1),
  );
  return utf8(json.join(""));
}

/** A filter that lets words through whose first letters are among these; behind a kept one, among others too. */
function filterOf(beginnings: readonly string[], following: readonly string[] = []): Uint8Array {
  const filter = new Uint8Array(32768);
  const say = (beginning: string, what: number): void => {
    const [a = 0, b = 0, c = 0] = Buffer.from(beginning);
    filter[keyOf(a, b, c)] = (filter[keyOf(a, b, c)] ?? 0) | what;
  };
  for (const beginning of beginnings) say(beginning, PASSES);
  for (const beginning of following) say(beginning, FOLLOWS);
  return filter;
}

/** The promises of a `Scanner`, held against `scanWords`, for whatever makes one. */
export function holdPromises(create: (limits?: Partial<FormLimits>) => Scanner): void {
  const scanner = create();
  const shared = create();

  test("finds the words that scanWords finds, at every place of a block", () => {
    fc.assert(
      fc.property(shifted, (all) => {
        expect(found(scanner, scanner.scan(utf8(all)))).toEqual(expected(all, null));
        expect(scanner.length).toBe(Buffer.byteLength(all));
      }),
      { numRuns: 2 * runs },
    );
    for (let blanks = 0; blanks < 130; blanks++) {
      const all = `${" ".repeat(blanks)}U.S. l’État, 1,000.5 co‐op e-mail na\u00adïve 𝒜b don\u00ad't É.U`;
      expect(found(scanner, scanner.scan(utf8(all)))).toEqual(expected(all, null));
    }
  });

  test("keeps what the filter lets through, letters beyond ASCII, and both sides of a hyphen", () => {
    const filter = filterOf(["a", "b", "wor", "int", "1", "U.S"], ["a", "Z", "23", "i.e"]);
    scanner.setFilter(filter);
    fc.assert(
      fc.property(shifted, (all) => {
        expect(found(scanner, scanner.scan(utf8(all)))).toEqual(expected(all, filter));
      }),
      { numRuns: runs },
    );
    const text = "a cat saw words by e-mail, abcé abcdé co-op-er end";
    const scan = found(scanner, scanner.scanText(text));
    scanner.setFilter(null);
    expect(scan).toMatchObject({
      forms: ["a", "words", "e", "mail", "abcé", "co", "op", "er"],
      hyphens: [0, 0, 1, 0, 0, 1, 1, 0],
    });
  });

  test("keeps what follows a kept word, and what follows that", () => {
    scanner.setFilter(filterOf(["wea"], ["of", "mas", "des"]));
    const scan = found(scanner, scanner.scanText("of weapons of mass destruction or of mass"));
    const long = found(scanner, scanner.scanText(`weapons ${"of ".repeat(10_000)}`));
    scanner.setFilter(null);
    expect(scan).toMatchObject({ forms: ["weapons", "of", "mass", "destruction"] });
    expect(long).toMatchObject({ keptCount: 10_001 });
  });

  test("reads JSON strings, whatever is escaped in them", () => {
    fc.assert(
      fc.property(
        shifted,
        fc.infiniteStream(fc.boolean()),
        fc.constantFrom(0, 1, 2),
        (all, coin, how) => {
          const escapes = how === 2 ? () => coin.next().value === true : () => how === 1;
          const json = toJson(all, escapes);
          expect(found(scanner, scanner.scanJson(json))).toEqual(expected(all, null));
          expect(scanner.textAt(0, scanner.length)).toBe(all);
        },
      ),
      { numRuns: runs },
    );
    scanner.scanJson(utf8(String.raw`a\"\\\/\b\f\n\r\t\u00E9\uD83D\ude00`));
    expect(scanner.textAt(0, scanner.length)).toBe('a"\\/\b\f\n\r\té😀');
  });

  test("JSON strings that are none, or hold half a surrogate pair, are malformed", () => {
    const wrong = String.raw`\ | \x | \u | \u12 | \u12g4 | \ud800 | \ud800a | \ud800\n | \ud800\u0041 | \udc00 | \udc00\ud800 | \ud83d\ud83d | \U0041 | \u 041 | \u+041`;
    for (const piece of [...wrong.split(" | "), '"', "\n", "\0", "\x1f", String.raw`\ud83d\u`]) {
      for (let blanks = 0; blanks < 40; blanks++) {
        const before = " ".repeat(blanks);
        expect(scanner.scanJson(utf8(before + piece))).toBe("malformed");
        expect(scanner.scanJson(utf8(`${before}${piece}${" ".repeat(20)}`))).toBe("malformed");
      }
    }
    expect(scanner.scanJson(utf8("\x7f"))).not.toBe("malformed");
  });

  test("what is no UTF-8 is malformed, and what is, is not", () => {
    const byte = fc.oneof(
      fc.nat(255),
      fc.constantFrom(0x80, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe2, 0xed, 0xef, 0xf0, 0xf4, 0xf5),
    );
    fc.assert(
      fc.property(shift, fc.array(byte, { maxLength: 6 }), shift, (before, some, after) => {
        const bytes = Uint8Array.from([...utf8(before), ...some, ...utf8(after)]);
        const json = Uint8Array.from(bytes, (one) =>
          one < 0x20 || one === 0x22 || one === 0x5c ? 0x20 : one,
        );
        const text = decode(bytes);
        if (text === null) {
          expect(scanner.scan(bytes)).toBe("malformed");
          expect(scanner.scanJson(json)).toBe("malformed");
          return;
        }
        const isUnspacedText = Array.from(text).some(isUnspaced);
        expect(found(scanner, scanner.scan(bytes))).toEqual(
          isUnspacedText ? "unspaced" : expected(text, null),
        );
      }),
      { numRuns: 3 * runs },
    );
    expect(scanner.scanText("a\ud800b")).toBe("malformed");
    expect(scanner.scanText("a\udc00")).toBe("malformed");
  });

  test("every character alone and inside a word is what scanWords makes of it", () => {
    for (let codePoint = 0; codePoint < 0x20000; codePoint += codePoint < 0x700 ? 1 : 11) {
      const character = String.fromCodePoint(codePoint);
      if (!character.isWellFormed()) continue;
      const all = `a${character} ${character}b 1,${character}.b a${character}'b`;
      const scan = scanner.scanText(all);
      if (isUnspaced(character)) expect(scan).toBe("unspaced");
      else expect(found(scanner, scan)).toEqual(expected(all, null));
    }
  });

  test("scripts without blanks are refused wherever they stand, and can be read from the scanner", () => {
    for (const character of ["国", "か", "ア", "ー", "ก", "ລ", "ក", "မ", "𠀀", "ﾟ"]) {
      for (let blanks = 0; blanks < 70; blanks++) {
        const all = `${"a ".repeat(blanks)}b${character}c d`;
        expect(scanner.scanText(all)).toBe("unspaced");
        expect(scanner.textAt(0, scanner.length)).toBe(all);
      }
    }
  });

  test("what is no UTF-8 is malformed, whatever else stands in it", () => {
    for (const bytes of [
      [...utf8("国"), 0xff],
      [0xff, ...utf8("国")],
      [...utf8(`国${" ".repeat(100_000)}`), 0xc3],
    ]) {
      expect(scanner.scan(Uint8Array.from(bytes))).toBe("malformed");
    }
  });

  test("a form has one number, in order of first appearance, over many texts", () => {
    const known: string[] = [];
    const numbers = new Map<string, number>();
    shared.forget();
    fc.assert(
      fc.property(shifted, (all) => {
        const scan = shared.scanText(all);
        if (typeof scan === "string") throw new Error(scan);
        const forms = scanWords(all).map(({ start, end }) => all.slice(start, end));
        for (const form of forms.filter((one) => !numbers.has(one))) {
          if (numbers.has(form)) continue;
          numbers.set(form, known.length);
          known.push(form);
        }
        expect([...scan.forms]).toEqual(forms.map((form) => numbers.get(form)));
        expect(shared.formCount).toBe(known.length);
      }),
      { numRuns: runs },
    );
    expect(known.map((_, form) => shared.formOf(form))).toEqual(known);
  });

  test("forms are told apart by every byte, and not by what stands behind them", () => {
    const letters = "abcdefghijklmnopqrstuvwxyzéèабвгд".repeat(2);
    const forms = Array.from({ length: letters.length - 1 }, (_, i) => letters.slice(0, i + 1));
    const others = forms.flatMap((form) => [`${form}z`, `z${form}`, `${form.slice(0, -1)}Z`]);
    const all = [...new Set([...forms, ...others])];
    for (const parting of [" ", "-", "'", "\n\n", "’"]) {
      const telling = create();
      const scan = found(telling, telling.scanText(all.join(parting)));
      expect(scan).toMatchObject({ forms: all });
      expect(telling.formCount).toBe(all.length);
    }
  });

  test("100,000 forms are told apart, long and short, and found again", () => {
    const forms = Array.from(
      { length: 100_000 },
      (_, i) => `${"x".repeat(i % 40)}${i.toString(36)}y`,
    );
    const many = create();
    for (let again = 0; again < 2; again++) {
      const scan = many.scanText(forms.join(" "));
      if (typeof scan === "string") throw new Error(scan);
      expect(scan.forms.every((form, i) => form === i)).toBe(true);
    }
    expect(many.formCount).toBe(forms.length);
    expect(forms.every((form, i) => many.formOf(i) === form)).toBe(true);
    many.forget();
    expect(many.formCount).toBe(0);
    expect(found(many, many.scanText("x0y new"))).toMatchObject({ forms: ["x0y", "new"] });
    expect(many.formCount).toBe(2);
  });

  test("a filter may be changed; the forms stay known", () => {
    const changing = create();
    changing.scanText("one two");
    changing.setFilter(filterOf(["thr"]));
    expect(found(changing, changing.scanText("one three"))).toMatchObject({
      kept: [1],
      forms: ["three"],
    });
    changing.setFilter(null);
    const scan = changing.scanText("three two one");
    expect(typeof scan === "string" ? scan : [...scan.forms]).toEqual([2, 1, 0]);
  });

  test("more forms than are kept, or longer ones, and the scanner is full until it forgets", () => {
    const few = create({ forms: 3, bytes: 100 });
    expect(found(few, few.scanText("a b c a"))).toMatchObject({ forms: ["a", "b", "c", "a"] });
    expect(few.scanText("c b d")).toBe("full");
    expect(found(few, few.scanText("c b"))).toMatchObject({ forms: ["c", "b"] });
    few.forget();
    expect(found(few, few.scanText("c b d"))).toMatchObject({ forms: ["c", "b", "d"] });
    expect(few.scanText("e")).toBe("full");
    const short = create({ forms: 3, bytes: 20 });
    expect(found(short, short.scanText(`${"a".repeat(10)} b`))).toMatchObject({ keptCount: 2 });
    expect(short.scanText("c".repeat(10))).toBe("full");
    expect(short.scanText("c".repeat(21))).toBe("full");
    expect(found(short, short.scanText("c".repeat(9)))).toMatchObject({ keptCount: 1 });
  });

  test("forms that crowd into the same places are refused before they take long", () => {
    const crowded = create({ search: 2 });
    const forms = Array.from({ length: 4000 }, (_, i) => `w${i}`);
    expect(crowded.scanText(forms.join(" "))).toBe("full");
    const long = create({ search: 2 });
    expect(long.scanText(forms.map((form) => `${form}${"x".repeat(20)}`).join(" "))).toBe("full");
  });

  test("units before a byte are those of the string, asked in any order", () => {
    fc.assert(
      fc.property(shifted, fc.infiniteStream(fc.nat()), (all, picks) => {
        scanner.scanText(all);
        const characters = Array.from(all);
        for (let i = 0; i < 10; i++) {
          const before = characters.slice(0, picks.next().value % (characters.length + 1)).join("");
          expect(scanner.unitsBefore(Buffer.byteLength(before))).toBe(before.length);
        }
      }),
      { numRuns: runs },
    );
  });

  test("bytes and text of the last text can be read; a byte order mark is a character", () => {
    scanner.scan(utf8("\ufeffné 😀"));
    expect(scanner.length).toBe(11);
    expect(scanner.byteAt(3)).toBe("n".charCodeAt(0));
    expect(scanner.textAt(0, 11)).toBe("\ufeffné 😀");
    expect(scanner.textAt(4, 6)).toBe("é");
  });

  test("an empty text has no words", () => {
    for (const scan of [scanner.scan(utf8("")), scanner.scanJson(utf8("")), scanner.scanText("")]) {
      expect(found(scanner, scan)).toMatchObject({ count: 0, words: 0, keptCount: 0, starts: [] });
    }
    expect(scanner.unitsBefore(0)).toBe(0);
    const first = create();
    expect(found(first, first.scanText(""))).toMatchObject({ count: 0 });
    first.forget();
    expect(found(first, first.scanJson(utf8("")))).toMatchObject({ count: 0 });
  });

  test("a text is not changed, and one does not see what the one before has left", () => {
    const bytes = utf8("abc def");
    scanner.scan(utf8("x".repeat(500)));
    expect(found(scanner, scanner.scan(bytes))).toMatchObject({ forms: ["abc", "def"] });
    expect(bytes).toEqual(utf8("abc def"));
    scanner.scan(utf8(" é".repeat(200)));
    expect(scanner.scan(Uint8Array.of(0x61, 0xc3))).toBe("malformed");
  });

  test.each([
    ["letters", "a".repeat(1 << 20), 1],
    ["points and letters", "a.".repeat(1 << 19), 1],
    ["apostrophes", "a'".repeat(1 << 19), 1 << 19],
    ["hyphens", "a-".repeat(1 << 19), 1 << 19],
    ["soft hyphens", `a${"\u00ad".repeat(1 << 19)}`, 1],
    ["soft hyphens inside a word", `a${"\u00ad".repeat(1 << 19)}b`, 1],
    ["soft hyphens and points", "a.\u00ad".repeat(1 << 18), 1 << 18],
    ["marks", "\u0301".repeat(1 << 19), 1],
    ["digits and commas", "1,".repeat(1 << 19), 1],
    ["continuation bytes' leads", "é".repeat(1 << 19), 1],
    ["emoji", "😀".repeat(1 << 18), 0],
    ["escapes", "\n\t".repeat(1 << 19), 0],
  ])("a megabyte of %s is scanned at once", (_, all, count) => {
    // What took the square of the length would not end before the test is given up.
    expect(scanner.scan(utf8(all))).toMatchObject({ count });
    expect(scanner.scanJson(utf8(JSON.stringify(all).slice(1, -1)))).toMatchObject({ count });
    for (let at = scanner.length; at >= 0; at -= 4096) scanner.unitsBefore(at);
  });
}
