import type { CodebookFormat } from "./codebook-format.js";
import { formatLiwc } from "./format-liwc.js";
import { parseLiwc } from "./parse-liwc.js";

/**
 * Dictionaries of LIWC up to 2015, and of the many tools that read them: categories with numbers
 * between two lines of `%`, then a term a line with the numbers of its categories.
 *
 * LIWC counts a word in each of its categories once: in those of the word itself where it is in
 * the dictionary, else in those of the longest beginning that is (`thank*`). topoi counts it once in
 * each theme one of whose terms it matches. Within a theme that is the same; between themes it is
 * not where the word itself and a beginning of it are in different categories: topoi counts both.
 */
export const liwc: CodebookFormat = {
  name: "LIWC",
  extensions: [".dic"],
  parse: parseLiwc,
  format: formatLiwc,
};
