import { isUnspaced } from "../text/character-classes.js";
import { charactersOf } from "./characters.js";
import { formOf } from "./word-form.js";

/** A character of a term in a script without blanks, `?` for any, or `*` for a few or none. */
export type Character = string;

/** `*` between two characters stands for at most so many. */
const mostBetween = 4;
export const mostStars = 2;
// eslint-disable-next-line no-control-regex
const onlyAscii = /^[\u0000-\u007f]+$/u;

/** The stretches of a term's part that are of one kind; `*` and `?` go with what they follow. */
export function cutByScript(part: string): { text: string; unspaced: boolean }[] {
  if (onlyAscii.test(part)) return [{ text: part, unspaced: false }];
  const pieces: { text: string; unspaced: boolean | null }[] = [];
  for (const character of charactersOf(part)) {
    const kind = /^[*?]/u.test(character) ? null : isUnspaced(character);
    const last = pieces.at(-1);
    if (last !== undefined && (kind === null || last.unspaced === null || last.unspaced === kind)) {
      last.text += character;
      last.unspaced ??= kind;
    } else {
      pieces.push({ text: character, unspaced: kind });
    }
  }
  return pieces.map(({ text, unspaced }) => ({ text, unspaced: unspaced ?? false }));
}

export function takeCharacters(text: string, cased: boolean): Character[] {
  const characters = charactersOf(text).filter((one) => /^[*?]/u.test(one) || isUnspaced(one));
  return characters.map((one) => formOf(one, cased)).filter((form) => form !== "");
}

/** Sequences with `*` as sequences with none, one … up to four `?` in its place. */
export function spellOutStars<Item>(
  sequence: readonly (Item | "*")[],
  any: Item,
): readonly Item[][] {
  let all: Item[][] = [[]];
  for (const item of sequence) {
    const ways =
      item === "*"
        ? Array.from({ length: mostBetween + 1 }, (_, n) => Array<Item>(n).fill(any))
        : [[item]];
    all = all.flatMap((one) => ways.map((way) => [...one, ...way]));
  }
  return all;
}
