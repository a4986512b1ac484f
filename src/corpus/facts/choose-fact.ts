import { plain } from "../../text/plain.js";
import type { Fact } from "../source.js";
import type { Settled } from "./settled.js";

/**
 * The given fact, else what the page's text says; tidied, and with its place. A fact that is given
 * as empty is known to be unknown.
 */
export function chooseFact(
  fact: Fact | null,
  inText?: string | null,
  place?: string | null,
): Settled {
  if (fact?.value === "") return { value: null, from: fact.from };
  const given = tidy(fact?.value);
  if (fact !== null && given !== null) return { value: given, from: fact.from };
  const found = tidy(inText);
  return found === null ? { value: null, from: null } : { value: found, from: place ?? null };
}

/** Nearly all that is given: it stays as it is. */
const tidyAlready = /^[!-~\u00c0-\u02af]+(?: [!-~\u00c0-\u02af]+)*$/u;

function tidy(text: string | null | undefined): string | null {
  if (text != null && tidyAlready.test(text)) return text;
  const tidied = text == null ? "" : plain(text).replace(/\s+/gu, " ").trim();
  return tidied === "" ? null : tidied;
}
