/**
 * Whether a word matches a pattern in which `*` stands for any run of characters, none included,
 * and `?` for one. Takes at most pattern × word steps, whatever the pattern.
 */
export function matchGlob(pattern: string, word: string): boolean {
  const lastStar = pattern.lastIndexOf("*");
  let p = 0;
  let w = 0;
  let star = -1;
  let retry = 0;
  let letters = "";
  while (w < word.length) {
    if (p === lastStar) {
      return endsWith(word, pattern.slice(p + 1), w);
    } else if (pattern[p] === "*") {
      star = p++;
      letters = lettersAt(pattern, p);
      w = retry = word.indexOf(letters, w);
    } else if (pattern[p] === "?") {
      p++;
      w += charLength(word, w);
    } else if (pattern[p] === word[w]) {
      p++;
      w++;
    } else if (star >= 0) {
      p = star + 1;
      w = retry = word.indexOf(letters, retry + 1);
    } else {
      return false;
    }
    if (w < 0) return false;
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}

/** Whether a word ends, from `from` on, with a pattern without `*`: its place is known. */
function endsWith(word: string, tail: string, from: number): boolean {
  let w = word.length;
  for (let p = 0; p < tail.length; p += charLength(tail, p)) {
    if (w <= from) return false;
    w -= charLength(word, w - 2);
  }
  for (const letter of tail) {
    if (letter === "?") w += charLength(word, w);
    else if (word.startsWith(letter, w)) w += letter.length;
    else return false;
  }
  return w === word.length;
}

/** The letters up to the next `*` or `?`: what follows a `*` can only stand where these do. */
function lettersAt(pattern: string, at: number): string {
  let end = at;
  while (end < pattern.length && pattern[end] !== "*" && pattern[end] !== "?") end++;
  return pattern.slice(at, end);
}

/** `?` is one character, not half a surrogate pair. */
function charLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
