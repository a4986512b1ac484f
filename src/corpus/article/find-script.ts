const scripts: readonly (readonly [string, RegExp])[] = (
  [
    ["Latin", /\p{Script=Latin}/gu],
    ["Cyrillic", /\p{Script=Cyrillic}/gu],
    ["Greek", /\p{Script=Greek}/gu],
    ["Arabic", /\p{Script=Arabic}/gu],
    ["Hebrew", /\p{Script=Hebrew}/gu],
    ["Devanagari", /\p{Script=Devanagari}/gu],
    ["Thai", /\p{Script=Thai}/gu],
    ["Hangul", /\p{Script=Hangul}/gu],
    // Japanese mixes three scripts and Chinese stands in one of them.
    ["Han", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ] as const
).map(([name, pattern]) => [name, pattern]);

/** How many letters of a text belong to each script. */
export function countScripts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [name, pattern] of scripts) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > 0) counts.set(name, count);
  }
  return counts;
}

/** The script that most letters of a text belong to, or `null` without letters. */
export function findScript(text: string): string | null {
  const counts = [...countScripts(text)];
  const [first] = counts.sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}
