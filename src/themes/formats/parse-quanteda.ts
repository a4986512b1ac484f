import { isAlias, isMap, isNode, isScalar, isSeq } from "yaml";
import type { Alias, Document, LineCounter, Node, Pair, YAMLMap } from "yaml";
import path from "node:path";
import { plain } from "../../text/plain.js";
import { CodebookError } from "../codebook-error.js";
import { defaultMatching, makeTerm, type Codebook, type Matching } from "../codebook.js";
import { parseYaml } from "../parse-yaml.js";
import { deepest } from "../take-themes.js";
import { describe } from "../take-yaml.js";
import { tellNoTerms } from "../tell-no-terms.js";
import { findAliasTargets } from "./find-alias-targets.js";
import { whyUnmatched } from "./foreign-pattern.js";
import { NoteList } from "./note-list.js";
import { typeInOlderYaml } from "./older-yaml.js";
import { ThemeDrafts, type ThemeDraft } from "./theme-drafts.js";

/** Keys and patterns, those that aliases repeat counted each time. */
const most = 600_000;
/** As quanteda matches: what a pattern says and no other accents or forms of it. */
export const quantedaMatching: Matching = {
  ...defaultMatching,
  diacritics: "exact",
  forms: false,
};
/** Where quanteda writes the patterns of a key that also has keys in it. */
export const ownPatterns = "__";

/**
 * The codebook that a quanteda dictionary holds: keys are themes, keys in them sub-themes.
 *
 * Patterns and keys are taken as they are written, where R would make a truth value of `NO` and a
 * number of `2020`; keys that are there twice are one. Told in the notes, besides these: patterns
 * that topoi cannot match, which are left out; keys without patterns.
 *
 * @throws CodebookError for what is no YAML, no mapping, or nested more than 12 levels deep.
 */
export function parseQuanteda(text: string, name: string): Codebook {
  const { document, lines } = parseYaml(text, name, { asText: true, repeatedKeys: true });
  const root = document.contents as unknown;
  if (!isMap(root)) {
    const found = describe(root ?? undefined);
    throw new CodebookError([`${plain(name)}: expected keys with patterns, found ${found}`]);
  }
  const reader = new DictionaryReader(document, lines, name);
  reader.takeKeys(root, null, 1);
  return {
    codebook: path.basename(name, path.extname(name)),
    version: "",
    matching: quantedaMatching,
    ...reader.finish(),
  };
}

class DictionaryReader {
  readonly #drafts = new ThemeDrafts();
  readonly #notes = new NoteList();
  /** The patterns of each theme in lower case, as quanteda has them. */
  readonly #known = new Map<ThemeDraft, Set<string>>();
  readonly #targets: ReadonlyMap<Alias, Node>;
  #taken = 0;

  constructor(
    document: Document,
    readonly lines: LineCounter,
    readonly name: string,
  ) {
    this.#targets = findAliasTargets(document);
  }

  finish(): Pick<Codebook, "themes" | "notes"> {
    for (const { theme, terms, line } of this.#drafts.list()) {
      if (terms.length > 0 || this.#drafts.hasParts(theme)) continue;
      this.#notes.add("themes without terms", line, tellNoTerms(theme));
    }
    const themes = this.#drafts.toThemes();
    if (themes.length === 0) this.#refuse("", "at least one key with patterns, found none", null);
    return { themes, notes: this.#notes.list() };
  }

  takeKeys(map: YAMLMap, parent: ThemeDraft | null, depth: number): void {
    const place = parent === null ? "" : `theme "${plain(parent.theme)}": `;
    if (depth > deepest) this.#refuse(place, `at most ${deepest} levels of keys, found more`, map);
    // What `<<` brings in gives way to what stands there itself.
    const merged = map.items.filter(isMerge);
    const seen = new Set<string>();
    for (const pair of map.items) {
      if (!isMerge(pair)) this.#takeKey(pair, parent, depth, seen);
    }
    for (const { value } of merged) this.#merge(value, parent, depth + 1, seen);
  }

  #merge(value: unknown, parent: ThemeDraft | null, depth: number, seen: Set<string>): void {
    this.#count(value);
    if (depth > deepest) this.#refuse("", `at most ${deepest} levels of keys, found more`, value);
    const node = this.#resolve(value);
    if (isSeq(node)) {
      for (const item of node.items) this.#merge(item, parent, depth + 1, seen);
    } else if (isMap(node)) {
      for (const pair of node.items) {
        const isThere = isScalar(pair.key) && seen.has(textOf(pair.key));
        if (isMerge(pair)) this.#merge(pair.value, parent, depth + 1, seen);
        else if (!isThere) this.#takeKey(pair, parent, depth, seen);
      }
    }
  }

  #takeKey(pair: Pair, parent: ThemeDraft | null, depth: number, seen: Set<string>): void {
    this.#count(pair.key);
    const within = parent === null ? "" : `theme "${plain(parent.theme)}": `;
    const key = this.#resolve(pair.key);
    const line = this.#lineOf(key);
    const name = isScalar(key) ? textOf(key) : "";
    if (name === "") {
      const found = isScalar(key) ? "nothing" : describe(key);
      const message = `${within}expected a name, found ${found}; what it holds was left out`;
      this.#notes.add("keys without a name", line, message);
      return;
    }
    if (name === ownPatterns && parent !== null) {
      const message = `theme "${plain(parent.theme)}": ${ownPatterns} read as its own patterns`;
      this.#notes.add(`patterns under ${ownPatterns}`, line, message);
      this.#takeValue(pair.value, parent, depth);
      return;
    }
    this.#tellType(key, within);
    const draft = this.#drafts.take(name, parent?.theme ?? null, line ?? 1);
    if (draft === null) {
      return this.#refuse(within, `another name than that of a sub-theme, found "${name}"`, key);
    }
    if (seen.has(name)) {
      const message = `theme "${plain(draft.theme)}": there again; the two are read as one`;
      this.#notes.add("keys that are there again", line, message);
    }
    seen.add(name);
    this.#takeValue(pair.value, draft, depth);
  }

  /** Patterns of a theme, or keys in it. */
  #takeValue(value: unknown, draft: ThemeDraft, depth: number): void {
    this.#count(value);
    const place = `theme "${plain(draft.theme)}": `;
    if (depth > deepest) {
      this.#refuse(place, `at most ${deepest} levels of keys, found more`, value);
    }
    const node = this.#resolve(value);
    if (isMap(node)) {
      this.takeKeys(node, draft, depth + 1);
    } else if (isSeq(node)) {
      for (const item of node.items) {
        if (isScalar(item)) this.#takePattern(item, draft);
        else this.#takeValue(item, draft, depth + 1);
      }
    } else if (isScalar(node) && !isBareNothing(node)) {
      this.#takePattern(node, draft);
    }
  }

  #takePattern(node: Node, draft: ThemeDraft): void {
    this.#count(node);
    const place = `theme "${plain(draft.theme)}": `;
    const line = this.#lineOf(node);
    const pattern = textOf(node);
    if (pattern === "") return;
    const wanted = whyUnmatched(pattern);
    if (wanted !== null) {
      const message = `${place}expected ${wanted}, found "${plain(pattern)}", which was left out`;
      this.#notes.add("patterns that topoi cannot match", line, message);
      return;
    }
    this.#tellType(node, place);
    const known = this.#known.get(draft) ?? new Set<string>();
    this.#known.set(draft, known);
    const form = pattern.toLowerCase();
    if (known.has(form)) {
      this.#notes.add(
        "patterns that are there again",
        line,
        `${place}"${plain(pattern)}" is there again`,
      );
    } else {
      known.add(form);
      draft.terms.push(makeTerm(pattern));
    }
  }

  #tellType(node: unknown, place: string): void {
    if (!isScalar(node) || node.type !== "PLAIN") return;
    const text = textOf(node);
    const type = typeInOlderYaml(text);
    if (type === null) return;
    const message = `${place}${plain(text)} read as it is written; without quotes R takes it for ${type}`;
    this.#notes.add("words that R takes for other values", this.#lineOf(node), message);
  }

  /** What an alias stands for; other nodes are themselves. */
  #resolve(node: unknown): unknown {
    if (!isAlias(node)) return node;
    const target = this.#targets.get(node);
    if (target === undefined) {
      this.#refuse("", `text, in quotes if it begins with *, found *${plain(node.source)}`, node);
    }
    return target;
  }

  #count(node: unknown): void {
    if (++this.#taken <= most) return;
    this.#refuse("", "at most 600,000 keys and patterns, found more through aliases", node);
  }

  #lineOf(node: unknown): number | null {
    const offset = isNode(node) ? node.range?.[0] : undefined;
    return offset === undefined ? null : this.lines.linePos(offset).line;
  }

  #refuse(place: string, wanted: string, node: unknown): never {
    const line = this.#lineOf(node);
    const where = line === null ? "" : ` (line ${line})`;
    throw new CodebookError([`${plain(this.name)}: ${place}expected ${wanted}${where}`]);
  }
}

function textOf(node: { readonly value?: unknown } | Node): string {
  const value = "value" in node ? node.value : undefined;
  return typeof value === "string" ? value.trim() : "";
}

function isMerge({ key }: Pair): boolean {
  return isScalar(key) && key.value === "<<" && key.type === "PLAIN";
}

/** `key:`, `key: ~`, `key: null` */
function isBareNothing(node: Node): boolean {
  if (!isScalar(node) || node.type !== "PLAIN") return false;
  return typeInOlderYaml(textOf(node)) === "nothing";
}
