import { describeOther } from "../text/describe-other.js";

/**
 * Complains of what is no codebook, before anything is looked for with it.
 *
 * @param verb - the name of the function that was called
 * @throws TypeError that says where codebooks come from, and what was given in place of one.
 */
export function expectCodebook(verb: string, codebook: unknown): void {
  if (typeof codebook === "object" && codebook !== null && isCodebook(codebook)) return;
  const found =
    typeof codebook === "string"
      ? "text (readCodebook reads a file)"
      : isSketch(codebook)
        ? "an object that is not complete (makeCodebook makes one of it)"
        : describeOther(codebook, "give").replace(/: give its .*/u, "");
  throw new TypeError(
    `${verb}: expected the codebook of readCodebook or makeCodebook; found ${found}`,
  );
}

function isCodebook(codebook: object): boolean {
  const { themes, matching } = codebook as { themes?: unknown; matching?: unknown };
  return (
    typeof matching === "object" &&
    Array.isArray(themes) &&
    themes.every(({ terms, except }) => areTerms(terms) && areTerms(except))
  );
}

function areTerms(terms: unknown): boolean {
  return Array.isArray(terms) && (terms.length === 0 || typeof terms[0] === "object");
}

function isSketch(codebook: unknown): boolean {
  return typeof codebook === "object" && codebook !== null && "themes" in codebook;
}
