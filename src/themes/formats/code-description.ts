import { languageCode } from "../../text/language-code.js";
import type { Term } from "../codebook.js";
import type { FittedTheme } from "./fit-codebook.js";
import { parseNumber } from "./take-weight.js";
import { formatTermList, parseTermList } from "./term-list.js";

/** What a code's description says of a theme. */
export interface CodeDescription {
  readonly definition: string;
  readonly label: string | null;
  readonly present_from: number | null;
  readonly terms: readonly Term[];
  readonly except: readonly Term[];
  /** The first line of the definition that begins like those of topoi and is not read as such. */
  readonly doubtful: string | null;
}

/** A line of topoi's: what it is, the language, and what it says. */
const linePattern = /^(Label|Present from|Terms|Except)(?: \(([^()]*)\))?:(?: (.*))?$/u;
/** A line that a person may have meant as one of these. */
const doubtfulPattern = /^[^\S\n]*(?:terms|except)(?:[^\S\n]*\([^()\n]*\))?[^\S\n]*:.*$/imu;

/**
 * The description of a code: the definition, a blank line, and then what else the theme has, a line
 * each: `Label: …`, `Present from: 2`, `Terms (en): sea; law (weight 2)`, `Except (en): …`.
 */
export function describeCode(fitted: FittedTheme): string {
  const { name, label, definition, theme, terms, except } = fitted;
  const { present_from } = theme;
  const lines = [
    ...(label === "" || label === name ? [] : [`Label: ${label}`]),
    ...(present_from === null ? [] : [`Present from: ${present_from}`]),
    ...linesOfTerms("Terms", terms),
    ...linesOfTerms("Except", except),
  ];
  // A definition that ends as topoi's lines do is parted from them by a line that says nothing.
  const needsEnd = lines.length === 0 && partLines(definition).lines.length > 0;
  const parts = [definition, needsEnd ? "Terms:" : lines.join("\n")];
  return parts.filter((part) => part !== "").join("\n\n");
}

function linesOfTerms(name: string, terms: readonly Term[]): string[] {
  const byLanguage = new Map<string | null, Term[]>();
  for (const term of terms) {
    const known = byLanguage.get(term.language);
    if (known === undefined) byLanguage.set(term.language, [term]);
    else known.push(term);
  }
  return [...byLanguage].map(([language, list]) => {
    const where = language === null ? "" : ` (${language})`;
    return `${name}${where}: ${formatTermList(list)}`;
  });
}

/** What the description of a code says; all of it is the definition unless it ends in topoi's lines. */
export function parseDescription(description: string): CodeDescription {
  const whole = description.replace(/\r\n?/gu, "\n").trim();
  const { definition, lines } = partLines(whole);
  let label: string | null = null;
  let present_from: number | null = null;
  let terms: Term[] = [];
  let except: Term[] = [];
  for (const line of lines) {
    const [, kind, language, said = ""] = linePattern.exec(line) ?? [];
    const code = language === undefined ? null : languageCode(language);
    const number = parseNumber(said.trim());
    const list = parseTermList(said, code);
    if (kind === "Label" && language === undefined && said.trim() !== "") label = said.trim();
    else if (kind === "Present from" && number !== null && number > 0) present_from = number;
    else if (kind === "Terms" && list !== null && isLanguage(language, code))
      terms = terms.concat(list);
    else if (kind === "Except" && list !== null && isLanguage(language, code))
      except = except.concat(list);
    else return { ...nothing, definition: whole, doubtful: line };
  }
  const doubtful = doubtfulPattern.exec(definition)?.[0].trim() ?? null;
  return { definition, label, present_from, terms, except, doubtful };
}

const nothing = { label: null, present_from: null, terms: [], except: [] };

function isLanguage(said: string | undefined, code: string | null): boolean {
  return said === undefined || code !== null;
}

/** A description parted from topoi's lines: the last paragraph, if all its lines begin like them. */
function partLines(text: string): { definition: string; lines: readonly string[] } {
  const paragraphs = text.split(/\n[^\S\n]*\n/u);
  const last = paragraphs.at(-1)?.trim() ?? "";
  const lines = last.split("\n").map((line) => line.trim());
  if (!lines.every((line) => linePattern.test(line))) return { definition: text, lines: [] };
  return { definition: text.slice(0, text.length - last.length).trim(), lines };
}
