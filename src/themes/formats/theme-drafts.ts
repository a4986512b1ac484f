import { keyOfTheme, makeTheme, nameOfTheme, type Term, type Theme } from "../codebook.js";

/** A theme while its file is read. */
export interface ThemeDraft {
  readonly theme: string;
  readonly parent: string | null;
  readonly terms: Term[];
  readonly except: Term[];
  label: string;
  definition: string;
  present_from: number | null;
  /** What a file has said of it already and must not say otherwise. */
  readonly said: Set<"label" | "definition">;
  /** Where it first stands. */
  readonly line: number;
}

/** Themes as a file names them, in any order and any number of times. */
export class ThemeDrafts {
  readonly #drafts = new Map<string, ThemeDraft>();
  readonly #parts = new Map<string | null, ThemeDraft[]>();

  get(theme: string): ThemeDraft | undefined {
    return this.#drafts.get(theme);
  }

  /** The theme of that name in that parent; `null` where its key is that of another theme. */
  take(name: string, parent: string | null, line: number): ThemeDraft | null {
    const theme = keyOfTheme(name, parent);
    const known = this.#drafts.get(theme);
    if (known !== undefined) return known.parent === parent ? known : null;
    const usual = { label: name, definition: "", present_from: null, said: new Set<never>() };
    const draft: ThemeDraft = { theme, parent, terms: [], except: [], line, ...usual };
    this.#drafts.set(theme, draft);
    const siblings = this.#parts.get(parent);
    if (siblings === undefined) this.#parts.set(parent, [draft]);
    else siblings.push(draft);
    return draft;
  }

  /** All, in the order in which they were first named. */
  list(): readonly ThemeDraft[] {
    return [...this.#drafts.values()];
  }

  hasParts(theme: string): boolean {
    return this.#parts.has(theme);
  }

  /** The themes, each followed by its parts. */
  toThemes(parent: string | null = null): Theme[] {
    return (this.#parts.get(parent) ?? []).flatMap((draft) => {
      const { theme, terms, except, label, definition, present_from } = draft;
      const more = { terms, except, definition, present_from };
      const name = nameOfTheme(theme, parent);
      const own = makeTheme(theme, { parent, ...more, label: label === "" ? name : label });
      return [own, ...this.toThemes(theme)];
    });
  }
}
