import { LineCounter, parseDocument } from "yaml";
import type { Problem } from "../../rows.js";
import {
  collectFacts,
  noFacts,
  problem,
  readFact,
  type Fact,
  type FactName,
  type Facts,
} from "../source.js";

/** What front matter says, and where the text after it begins. */
export interface FrontMatter {
  readonly bodyStart: number;
  readonly facts: Facts;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** Keys that mean the same, the first found counts. */
const names: Readonly<Record<FactName, readonly string[]>> = {
  id: ["id"],
  title: ["title", "headline"],
  author: ["author", "authors", "by", "byline", "creator", "speaker"],
  date: ["date", "published", "pubdate", "publishdate", "publish_date", "date_published", "issued"],
  year: ["year"],
  publisher: ["publisher", "source", "outlet"],
  language: ["language", "lang", "locale"],
};

/**
 * The YAML front matter between two lines of `---` at the very start of a file. Broken front
 * matter is a warning with its line: the text is read, and what the front matter said is unknown.
 */
export function readFrontMatter(raw: string, path: string): FrontMatter {
  const opening = /^---[^\S\n]*\r?\n/u.exec(raw)?.[0];
  if (opening === undefined) return { bodyStart: 0, facts: noFacts, extra: {}, problems: [] };
  const closing = /^(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/mu.exec(raw.slice(opening.length));
  if (closing === null) {
    const message = "front matter: expected a closing line ---, found none; read as text";
    return {
      bodyStart: opening.length,
      facts: noFacts,
      extra: {},
      problems: [problem("warning", path, 1, message)],
    };
  }
  const yaml = raw.slice(opening.length, opening.length + closing.index);
  const bodyStart = opening.length + closing.index + closing[0].length;
  return { bodyStart, ...parseFacts(yaml, path) };
}

function parseFacts(yaml: string, path: string): Omit<FrontMatter, "bodyStart"> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  const nothing = { facts: noFacts, extra: {} };
  if (error !== undefined) {
    const line = lines.linePos(error.pos[0]).line + 1;
    const message = `front matter: not valid YAML (${error.message}); its facts are unknown`;
    return { ...nothing, problems: [problem("warning", path, line, message)] };
  }
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    // Aliases to nothing, or so many that they would fill the memory.
    const message = `front matter: not valid YAML (${(error as Error).message}); its facts are unknown`;
    return { ...nothing, problems: [problem("warning", path, 2, message)] };
  }
  if (value === null) return { ...nothing, problems: [] };
  if (typeof value !== "object" || Array.isArray(value)) {
    const message = "front matter: expected lines of the form key: value; its facts are unknown";
    return { ...nothing, problems: [problem("warning", path, 2, message)] };
  }
  return takeFacts(value as Record<string, unknown>, path);
}

function takeFacts(values: Record<string, unknown>, path: string): Omit<FrontMatter, "bodyStart"> {
  const problems: Problem[] = [];
  const used = new Set<string>();
  const take = (fact: FactName): Fact | null => {
    const key = names[fact].find((name) => values[name] !== undefined && values[name] !== null);
    if (key === undefined) return null;
    used.add(key);
    const found = readFact(fact === "author" ? namesOf(values[key]) : values[key]);
    if (found === null) return null;
    if (found !== undefined) {
      const value = fact === "publisher" ? hostOf(found) : found;
      return { value, source: "front-matter", from: `front matter ${key}` };
    }
    problems.push(
      problem("warning", path, null, `front matter: ${key}: expected text; taken as unknown`),
    );
    return null;
  };
  const facts = collectFacts(take);
  const rest = Object.entries(values).filter(([key]) => !used.has(key));
  return { facts, extra: Object.fromEntries(rest), problems };
}

/** Authors as some writers of front matter give them: objects with a name and more. */
function namesOf(value: unknown): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map(nameOf);
  return nameOf(value);
}

function nameOf(value: unknown): unknown {
  const isNamed = typeof value === "object" && value !== null && "name" in value;
  return isNamed ? value.name : value;
}

/** The site, where an address stands for the publisher. */
function hostOf(value: string): string {
  if (!/^https?:\/\//u.test(value) || !URL.canParse(value)) return value;
  return new URL(value).hostname.replace(/^www\./u, "");
}
