/** The scripts that words are looked for in. */
export const Script = { None: 0, Alphabet: 1, Han: 2, Katakana: 3, Hangul: 4 } as const;
export type Script = (typeof Script)[keyof typeof Script];

/** Digits and marks continue a word of an alphabet and begin none. */
const Continuing = 5;
const classes = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  classify(String.fromCharCode(unit)),
);

/**
 * Calls `onRun` for each word of an alphabet (Latin, Cyrillic, Greek) and each run of Chinese
 * characters, Katakana or Hangul in a text, in order, with its place, its script and a hash of its
 * letters as they stand. Characters beyond the basic plane part runs.
 */
export function scanScripts(
  text: string,
  onRun: (start: number, end: number, script: Exclude<Script, 0>, hash: number) => void,
): void {
  let i = 0;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    const script = classes[unit] ?? 0;
    if (script === Script.None || script === Continuing) {
      i++;
      continue;
    }
    const start = i;
    let hash = 0x811c9dc5;
    for (; i < text.length; i++) {
      const next = text.charCodeAt(i);
      const other = classes[next] ?? 0;
      if (other !== script && !(other === Continuing && script === Script.Alphabet)) break;
      hash = Math.imul(hash ^ next, 0x01000193);
    }
    onRun(start, i, script as Exclude<Script, 0>, hash);
  }
}

function classify(character: string): number {
  if (/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(character))
    return Script.Alphabet;
  if (/\p{Script=Han}/u.test(character)) return Script.Han;
  if (/[\p{Script=Katakana}ー]/u.test(character)) return Script.Katakana;
  if (/\p{Script=Hangul}/u.test(character)) return Script.Hangul;
  return /[\p{M}\p{Nd}]/u.test(character) ? Continuing : Script.None;
}
