import { isAlias, isMap, isNode, isScalar, isSeq } from "yaml";
import type { Alias, Document, LineCounter, Node, Pair, YAMLMap } from "yaml";
import path from "node:path";
import { defaultMatching, type Codebook, type Matching } from "../codebook.js";
import { parseYaml } from "../parse-yaml.js";
import { plain } from "../../text/plain.js";
import { quote } from "../quote.js";
import { deepest } from "../take-themes.js";
import { describe } from "../take-yaml.js";
import { CodebookDraft } from "./codebook-draft.js";
import { findAliasTargets } from "./find-alias-targets.js";
import { whyUnmatched } from "./foreign-pattern.js";
import { typeInOlderYaml } from "./older-yaml.js";
import type { DraftTheme } from "./theme-drafts.js";

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
  const draft = new CodebookDraft(name);
  const root = document.contents as unknown;
  if (!isMap(root)) {
    return draft.refuse("", "keys with patterns", describe(root ?? undefined), null);
  }
  new DictionaryReader(document, lines, draft).takeKeys(root, null, 1);
  const codebook = path.basename(name, path.extname(name));
  return draft.finish({ codebook, matching: quantedaMatching });
}

class DictionaryReader {
  readonly #targets: ReadonlyMap<Alias, Node>;
  #taken = 0;

  constructor(
    document: Document,
    private readonly lines: LineCounter,
    private readonly draft: CodebookDraft,
  ) {
    this.#targets = findAliasTargets(document);
  }

  takeKeys(map: YAMLMap, parent: DraftTheme | null, depth: number): void {
    this.#checkDepth(parent, depth, map);
    // What `<<` brings in gives way to what stands there itself.
    const merged = map.items.filter(isMerge);
    const seen = new Set<string>();
    for (const pair of map.items) {
      if (!isMerge(pair)) this.#takeKey(pair, parent, depth, seen);
    }
    for (const { value } of merged) this.#merge(value, parent, depth + 1, seen);
  }

  #merge(value: unknown, parent: DraftTheme | null, depth: number, seen: Set<string>): void {
    this.#count(value);
    this.#checkDepth(parent, depth, value);
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

  #takeKey(pair: Pair, parent: DraftTheme | null, depth: number, seen: Set<string>): void {
    this.#count(pair.key);
    const key = this.#resolve(pair.key);
    const line = this.#lineOf(key);
    const name = isScalar(key) ? textOf(key) : "";
    if (name === "") {
      const found = isScalar(key) ? "nothing" : describe(key);
      const message = `${placeOf(parent)}expected a name, found ${found}; what it holds was left out`;
      this.draft.note(message, line, "keys without a name");
      return;
    }
    if (name === ownPatterns && parent !== null) {
      const message = `${placeOf(parent)}${ownPatterns} read as its own patterns`;
      this.draft.note(message, line, `patterns under ${ownPatterns}`);
      this.#takeValue(pair.value, parent, depth);
      return;
    }
    this.#tellType(key, parent);
    const above = parent?.key ?? null;
    const theme = seen.has(name)
      ? this.draft.addTheme(name, above, line)
      : this.draft.takeTheme(name, above, line);
    seen.add(name);
    this.#takeValue(pair.value, theme, depth);
  }

  /** Patterns of a theme, or keys in it. */
  #takeValue(value: unknown, theme: DraftTheme, depth: number): void {
    this.#count(value);
    this.#checkDepth(theme, depth, value);
    const node = this.#resolve(value);
    if (isMap(node)) {
      this.takeKeys(node, theme, depth + 1);
    } else if (isSeq(node)) {
      for (const item of node.items) {
        if (isScalar(item)) this.#takePattern(item, theme);
        else this.#takeValue(item, theme, depth + 1);
      }
    } else if (isScalar(node) && !isBareNothing(node)) {
      this.#takePattern(node, theme);
    }
  }

  #takePattern(node: Node, theme: DraftTheme): void {
    this.#count(node);
    const line = this.#lineOf(node);
    const pattern = textOf(node);
    if (pattern === "") return;
    const words = this.draft.takeWords(pattern, line, whyUnmatched);
    if (words === null) return;
    this.#tellType(node, theme);
    this.draft.addTerm(theme, words, line);
  }

  #tellType(node: unknown, theme: DraftTheme | null): void {
    if (!isScalar(node) || node.type !== "PLAIN") return;
    const text = textOf(node);
    const type = typeInOlderYaml(text);
    if (type === null) return;
    const said = `${plain(text)} read as it is written; without quotes R takes it for ${type}`;
    const line = this.#lineOf(node);
    this.draft.note(`${placeOf(theme)}${said}`, line, "words that R takes for other values");
  }

  /** What an alias stands for; other nodes are themselves. */
  #resolve(node: unknown): unknown {
    if (!isAlias(node)) return node;
    const target = this.#targets.get(node);
    if (target === undefined) {
      const wanted = "text, in quotes if it begins with *";
      this.draft.refuse("", wanted, `*${plain(node.source)}`, this.#lineOf(node));
    }
    return target;
  }

  #count(node: unknown): void {
    if (++this.#taken <= most) return;
    const found = "more through aliases";
    this.draft.refuse("", "at most 600,000 keys and patterns", found, this.#lineOf(node));
  }

  #checkDepth(theme: DraftTheme | null, depth: number, node: unknown): void {
    if (depth <= deepest) return;
    const wanted = `at most ${deepest} levels of keys`;
    this.draft.refuse(placeOf(theme), wanted, "more", this.#lineOf(node));
  }

  #lineOf(node: unknown): number | null {
    const offset = isNode(node) ? node.range?.[0] : undefined;
    return offset === undefined ? null : this.lines.linePos(offset).line;
  }
}

function placeOf(theme: DraftTheme | null): string {
  return theme === null ? "" : `theme ${quote(theme.key)}: `;
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
