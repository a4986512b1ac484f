import type { Codebook } from "../codebook.js";
import { quote } from "../quote.js";
import { CodebookDraft } from "./codebook-draft.js";
import type { DraftTheme } from "./theme-drafts.js";
import { parseDescription } from "./code-description.js";
import { namespace } from "./format-refi-qda.js";
import { whyNotNear } from "./near-cell.js";
import { walkXml, type XmlElement } from "./walk-xml.js";

/** The codebook in a REFI-QDA file: a theme for each code. */
export function parseRefiQda(xml: string, file: string): Codebook {
  const draft = new CodebookDraft(file);
  const reader = new CodeReader(draft);
  walkXml(xml, file, {
    open: (element) => {
      reader.open(element);
    },
    close: (name) => {
      reader.close(name);
    },
    text: (text) => {
      reader.text(text);
    },
  });
  reader.tell();
  return draft.finish();
}

class CodeReader {
  /** The elements that are open, and the theme of each code among them. */
  readonly #open: { readonly name: string; readonly theme: DraftTheme | null }[] = [];
  #origin = "";
  #description = "";
  #colours = 0;
  #firstColour: number | null = null;

  constructor(private readonly draft: CodebookDraft) {}

  open(element: XmlElement): void {
    const { name, line, attributes } = element;
    const around = this.#open.at(-1);
    if (around === undefined) this.#takeRoot(element);
    let theme = around?.theme ?? null;
    if (name === "Code") theme = this.#takeCode(element, theme);
    if (name === "Set") {
      const set = quote(attributes.get("name") ?? "");
      const message = `set ${set} of codes is not read: a theme is in one place only`;
      this.draft.note(message, line, "sets of codes");
    }
    if (name === "Description") this.#description = "";
    this.#open.push({ name, theme });
  }

  #takeRoot({ name, namespace: space, line, attributes }: XmlElement): void {
    if (name !== "CodeBook") this.draft.mistake("", "a CodeBook element", quote(name), line);
    else if (space !== namespace) {
      this.draft.note(`the name space is ${quote(space)} instead of ${quote(namespace)}`, line);
    }
    this.#origin = attributes.get("origin") ?? "";
  }

  #takeCode({ line, attributes }: XmlElement, parent: DraftTheme | null): DraftTheme | null {
    const name = attributes.get("name")?.trim() ?? "";
    if (name === "") {
      this.draft.mistake("Code: ", "a name", "none", line);
      return parent;
    }
    if (attributes.has("color")) {
      this.#colours++;
      this.#firstColour ??= line;
    }
    return this.draft.addTheme(name, parent?.key ?? null, line);
  }

  text(text: string): void {
    if (this.#open.at(-1)?.name === "Description") this.#description += text;
  }

  close(name: string): void {
    const closed = this.#open.pop();
    const isOfCode = name === "Description" && this.#open.at(-1)?.name === "Code";
    if (isOfCode && closed?.theme) this.#takeDescription(closed.theme);
  }

  #takeDescription(theme: DraftTheme): void {
    const said = parseDescription(this.#description);
    const place = `theme ${quote(theme.key)}`;
    theme.definition = [theme.definition, said.definition]
      .filter((part) => part !== "")
      .join("\n\n");
    theme.label = said.label ?? theme.label;
    theme.present_from = said.present_from ?? theme.present_from;
    if (said.doubtful !== null) {
      const message = `${place}: a line that begins like terms is part of the definition`;
      const rule = "terms are its last lines, after a blank one";
      this.draft.note(`${message}: ${quote(said.doubtful)}; ${rule}`, theme.line, "doubtful lines");
    }
    for (const list of ["terms", "except"] as const) {
      for (const { term, ...more } of said[list]) {
        const { near } = more;
        const whyNot = near === null ? undefined : () => whyNotNear(near);
        const words = this.draft.takeWords(term, theme.line, whyNot);
        if (words !== null) this.draft.addTerm(theme, words, theme.line, { ...more, list });
      }
    }
    const isForeign = this.#origin !== "topoi" && said.terms.length > 0;
    if (isForeign) {
      const message = `${place}: its terms are read from its description`;
      this.draft.note(message, theme.line, "terms in descriptions");
    }
  }

  /** Says what was left aside in the whole file. */
  tell(): void {
    if (this.#colours === 0) return;
    const said = this.#colours === 1 ? "the colour of 1 code" : `colours of ${this.#colours} codes`;
    this.draft.note(`not read: ${said}`, this.#firstColour);
  }
}
