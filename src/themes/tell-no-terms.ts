import { quote } from "./quote.js";

/** What is told of a theme that has neither terms nor parts. */
export function tellNoTerms(theme: string): string {
  return `theme ${quote(theme)}: no terms: nothing will be found`;
}
