import type { CodebookDraft } from "./codebook-draft.js";
import type { DraftTheme } from "./theme-drafts.js";

/** Themes told apart by how far their lines are indented. */
export class Outline {
  readonly #open: { readonly theme: DraftTheme; readonly indent: number }[] = [];

  constructor(private readonly draft: CodebookDraft) {}

  /** Adds a theme within the nearest line above it that is indented less. */
  addTheme(name: string, indent: number, line: number): DraftTheme {
    const theme = this.draft.addTheme(name, this.themeAt(indent)?.key ?? null, line);
    this.#open.push({ theme, indent });
    return theme;
  }

  /** The theme in which a line with this indent stands; `null` at the top. */
  themeAt(indent: number): DraftTheme | null {
    while ((this.#open.at(-1)?.indent ?? -1) >= indent) this.#open.pop();
    return this.#open.at(-1)?.theme ?? null;
  }

  /** How far the theme is indented in which the last line stood; -1 at the top. */
  get indent(): number {
    return this.#open.at(-1)?.indent ?? -1;
  }
}
