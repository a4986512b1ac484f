import { keyOfTheme, makeTheme, type Term, type Theme } from "../codebook.js";

/** A theme while its file is read. */
export interface DraftTheme {
  readonly key: string;
  /** The key of the theme it is part of, which may come later. */
  readonly parent: string | null;
  /** Where it first stands. */
  readonly line: number | null;
  /** `null` until the file says it. */
  label: string | null;
  definition: string;
  present_from: number | null;
  /** By what tells them apart. */
  readonly terms: Map<string, Term>;
  readonly except: Map<string, Term>;
}

/** Themes as a file names them, in any order. */
export class ThemeDrafts {
  readonly #drafts = new Map<string, DraftTheme>();
  readonly #parts = new Map<string | null, DraftTheme[]>();

  get(key: string): DraftTheme | undefined {
    return this.#drafts.get(key);
  }

  /** Adds a theme whose key no other has. */
  add(name: string, parent: string | null, line: number | null): DraftTheme {
    const key = keyOfTheme(name, parent);
    const about = { label: null, definition: "", present_from: null };
    const draft: DraftTheme = {
      ...{ key, parent, line, ...about },
      terms: new Map(),
      except: new Map(),
    };
    this.#drafts.set(key, draft);
    const siblings = this.#parts.get(parent);
    if (siblings === undefined) this.#parts.set(parent, [draft]);
    else siblings.push(draft);
    return draft;
  }

  /** All, in the order in which they were first named. */
  list(): readonly DraftTheme[] {
    return [...this.#drafts.values()];
  }

  hasParts(key: string): boolean {
    return this.#parts.has(key);
  }

  /** At which level a theme stands, 1 at the top; no more than `most`. */
  levelOf(key: string | null, most: number): number {
    let level = 0;
    for (let at = key; at !== null && level < most; level++) {
      at = this.#drafts.get(at)?.parent ?? null;
    }
    return level;
  }

  /** The themes, each followed by its parts; as many levels of them are gone down by calls. */
  toThemes(parent: string | null = null): Theme[] {
    return (this.#parts.get(parent) ?? []).flatMap((draft) => {
      const { key, label, definition, present_from } = draft;
      const own = makeTheme(key, {
        parent,
        ...(label === null ? {} : { label }),
        definition,
        terms: [...draft.terms.values()],
        except: [...draft.except.values()],
        present_from,
      });
      return [own, ...this.toThemes(key)];
    });
  }
}
