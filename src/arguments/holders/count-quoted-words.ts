import { classOfUnit, SEPARATOR, UNSPACED } from "../../text/character-classes.js";

/** About how many words there are in a part of a text. */
export function countWords(text: string, from: number, to: number): number {
  let [count, isInside] = [0, false];
  for (let at = from; at < to; at++) {
    const kind = classOfUnit[text.charCodeAt(at)];
    const isLetter = kind !== SEPARATOR;
    // Without blanks between words, a word takes about two letters.
    if (kind === UNSPACED) count += 0.5;
    else if (isLetter && !isInside) count++;
    isInside = isLetter || (isInside && "'’-".includes(text[at] ?? " "));
  }
  return count;
}
