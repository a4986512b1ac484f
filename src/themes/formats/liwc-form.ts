import { quote } from "../quote.js";
import type { CodebookDraft } from "./codebook-draft.js";
import type { Feature, Form } from "./fit-codebook.js";

/** What all forms of LIWC's dictionaries have in common for a writer. */
export function liwcForm(name: string, holds: readonly Feature[]): Form {
  return {
    name,
    holds: new Set(holds),
    cleanName: (theme) => theme.replace(/[\t\r\n]/gu, "_"),
    takesTerm: (words) => !words.includes("?") && /^[^*]*\*?$/u.test(words),
    termRule: "* stands only at the end, ? for itself",
  };
}

/** The words of a term of LIWC's; `null`, with a note, where topoi would match others. */
export function takeLiwcWords(
  written: string,
  line: number | null,
  draft: CodebookDraft,
): string | null {
  const words = written.trim();
  if (words.includes("?")) {
    draft.leaveOut(words, "? stands for itself in LIWC, not in topoi", line);
    return null;
  }
  const star = words.indexOf("*");
  if (star >= 0 && star < words.length - 1) {
    const message = `${quote(words)}: LIWC knows * only at the end; read as any letters`;
    draft.note(message, line, "terms with * inside");
  }
  return draft.takeWords(words, line);
}
