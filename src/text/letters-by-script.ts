/** Scripts that tell languages or families of languages. */
const scripts = (
  "Latin Cyrillic Han Kana Hangul Arabic Devanagari Greek Hebrew Thai Lao Khmer Myanmar Georgian " +
  "Armenian Bengali Tamil Telugu Kannada Malayalam Gujarati Gurmukhi Sinhala Ethiopic"
).split(" ");
let patterns: readonly RegExp[] | undefined;
const patternOf = (name: string): RegExp => {
  const sets = (name === "Kana" ? ["Hiragana", "Katakana"] : [name]).map((set) => `\\p{sc=${set}}`);
  return new RegExp(`^(?=\\p{L})[${sets.join("")}]$`, "u");
};
const none = 255;
const unknown = 254;
const known = new Uint8Array(0x10000).fill(unknown);

/** How many letters of each script a text has, for those it has; the Japanese two are `Kana`. */
export function lettersByScript(text: string): Map<string, number> {
  const counts = new Uint32Array(scripts.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x41) continue;
    const script = scriptOf(unit);
    if (script !== none) counts[script] = (counts[script] ?? 0) + 1;
  }
  return new Map(scripts.flatMap((name, i) => (counts[i] ? [[name, counts[i]] as const] : [])));
}

/** Letters beyond the basic plane are rare enough to leave out. */
function scriptOf(unit: number): number {
  const script = known[unit] ?? none;
  if (script !== unknown) return script;
  const letter = String.fromCharCode(unit);
  patterns ??= scripts.map(patternOf);
  const found = patterns.findIndex((pattern) => pattern.test(letter));
  return (known[unit] = found < 0 ? none : found);
}
