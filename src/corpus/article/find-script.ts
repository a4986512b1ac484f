const scripts: readonly (readonly [string, RegExp])[] = [
  ["Latin", /\p{Script=Latin}/u],
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Greek", /\p{Script=Greek}/u],
  ["Arabic", /\p{Script=Arabic}/u],
  ["Hebrew", /\p{Script=Hebrew}/u],
  ["Devanagari", /\p{Script=Devanagari}/u],
  ["Thai", /\p{Script=Thai}/u],
  ["Hangul", /\p{Script=Hangul}/u],
  // Japanese mixes three scripts and Chinese stands in one of them.
  ["Han", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
];
const none = scripts.length;

/** By code point the place of its script plus 1; 0 where it was not looked up yet. */
const known = new Uint8Array(0x11_0000);

/** How many letters of a text belong to each script, in the order above. */
export function countScripts(text: string): Map<string, number> {
  const counts = new Uint32Array(none + 1);
  for (let at = 0; at < text.length; at++) {
    const letter = text.codePointAt(at) ?? 0;
    if (letter > 0xffff) at++;
    const place = placeOf(letter);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const found = scripts.map(([name], i) => [name, counts[i] ?? 0] as const);
  return new Map(found.filter(([, count]) => count > 0));
}

/** Where among the scripts that of a letter stands. */
function placeOf(letter: number): number {
  if (known[letter] === 0) {
    const text = String.fromCodePoint(letter);
    const place = scripts.findIndex(([, pattern]) => pattern.test(text));
    known[letter] = (place < 0 ? none : place) + 1;
  }
  return (known[letter] ?? 0) - 1;
}

/** The script that most letters of a text belong to, or `null` without letters. */
export function findScript(text: string): string | null {
  const counts = [...countScripts(text)];
  const [first] = counts.sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}
