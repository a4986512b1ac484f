import { parseTerm } from "../parse-term.js";

/** What only a regular expression has: `\b`, `^war`, `war$`, `[ae]`, `.*`, `(?:`, `a|b`. */
const regularExpression = /\\[a-zA-Z.*?+]|^\^|\$$|\[[^[\]]*\]|\.[*+]|\(\?[:=!]|\|/u;

/**
 * What was wanted instead, for a pattern of a tool that knows regular expressions besides words
 * and topoi cannot match; else `null`.
 */
export function whyUnmatched(pattern: string): string | null {
  if (regularExpression.test(pattern)) return "words with * and ?, no regular expression";
  return parseTerm(pattern).mistake;
}
