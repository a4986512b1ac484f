import { plain } from "../text/plain.js";

/** What is told of a theme that has neither terms nor parts. */
export function tellNoTerms(theme: string): string {
  return `theme "${plain(theme)}": no terms: nothing will be found`;
}
