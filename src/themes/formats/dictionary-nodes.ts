import { quote } from "../quote.js";
import type { CodebookDraft } from "./codebook-draft.js";
import type { FittedTheme } from "./fit-codebook.js";
import type { Term } from "../codebook.js";
import { nestElements } from "./nest-elements.js";
import { escapeXml } from "./xml-text.js";
import { walkXml, type XmlElement } from "./walk-xml.js";

/** A `pnode`: a pattern of a dictionary. */
export interface PatternNode {
  readonly written: string;
  readonly score: string;
  readonly line: number;
}

/** A `cnode`: a category of a dictionary. */
export interface CategoryNode {
  readonly name: string;
  readonly description: string;
  readonly parent: CategoryNode | null;
  readonly line: number;
  readonly patterns: PatternNode[];
}

/** A dictionary of Yoshikoder or Lexicoder 2. */
export interface DictionaryNodes {
  readonly style: string;
  readonly engine: string;
  readonly name: string;
  /** Each before those within it. */
  readonly categories: readonly CategoryNode[];
}

/** What is read, or need not be. */
const known: ReadonlyMap<string, readonly string[]> = new Map([
  ["dictionary", ["style", "name", "patternengine", "xmlns"]],
  ["cnode", ["name", "desc"]],
  ["pnode", ["name", "score"]],
]);

/**
 * The categories and patterns of an XML dictionary. What else it says is noted.
 *
 * @throws CodebookError for what is no well-formed XML.
 */
export function readNodes(xml: string, file: string, draft: CodebookDraft): DictionaryNodes {
  const unread = new Unread();
  const categories: CategoryNode[] = [];
  const open: (CategoryNode | null)[] = [];
  const root = { name: "", style: "", engine: "" };
  let isInside = false;
  walkXml(xml, file, {
    open: (element) => {
      const { name, line, attributes } = element;
      unread.add(element);
      if (!isInside) {
        if (name !== "dictionary") draft.mistake("", "a dictionary element", quote(name), line);
        root.name = attributes.get("name")?.trim() ?? "";
        root.style = attributes.get("style") ?? "";
        root.engine = attributes.get("patternengine") ?? "";
        isInside = true;
      }
      const parent = open.at(-1) ?? null;
      open.push(parent);
      if (name !== "cnode" && name !== "pnode") return;
      const said = attributes.get("name") ?? "";
      if (said.trim() === "" && (name === "pnode" || parent !== null)) {
        draft.mistake(`${name}: `, "a name", "none", line);
      } else if (name === "cnode") {
        const description = attributes.get("desc") ?? "";
        const category = { name: said, description, parent, line, patterns: [] };
        categories.push(category);
        open.splice(-1, 1, category);
      } else if (parent === null) {
        draft.mistake(`pattern ${quote(said)}: `, "a category around it", "none", line);
      } else {
        parent.patterns.push({ written: said, score: attributes.get("score") ?? "", line });
      }
    },
    close: () => open.pop(),
  });
  unread.tell(draft);
  return { ...root, categories };
}

/** What stands in a file and is not read, each kind with the first of its lines. */
class Unread {
  readonly #found = new Map<string, { count: number; readonly line: number }>();

  add({ name, line, attributes }: XmlElement): void {
    const read = known.get(name);
    if (read === undefined) this.#count(`element ${quote(name)}`, line);
    for (const attribute of attributes.keys()) {
      const isRead = read === undefined || read.includes(attribute);
      if (!isRead) this.#count(`attribute ${quote(attribute)} of ${name}`, line);
    }
  }

  #count(what: string, line: number): void {
    const found = this.#found.get(what);
    if (found === undefined) this.#found.set(what, { count: 1, line });
    else found.count++;
  }

  tell(draft: CodebookDraft): void {
    for (const [what, { count, line }] of this.#found) {
      draft.note(`${what} is not read (${count} in the file)`, line, "what is not read");
    }
  }
}

/** The attributes of the nodes to be written, as they stand in the tags. */
export interface NodeAttributes {
  category(theme: FittedTheme): Readonly<Record<string, string>>;
  pattern(term: Term): Readonly<Record<string, string>>;
}

/** The lines of the nodes of themes, each followed by its parts, indented by `level` and more. */
export function formatNodes(
  themes: readonly FittedTheme[],
  level: number,
  attributes: NodeAttributes,
): string {
  return nestElements(
    themes,
    level,
    "cnode",
    (theme) => `<cnode${tagOf(attributes.category(theme))}>`,
    ({ terms }) => terms.map((term) => `<pnode${tagOf(attributes.pattern(term))}/>`),
  );
}

function tagOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join("");
}
