import { isMap, isScalar, isSeq, type LineCounter, type Node, type YAMLMap } from "yaml";
import { checkLocale } from "../charts/check-locale.js";
import { languageCode } from "../text/language-code.js";
import { nearestName } from "../text/nearest-name.js";
import { plain } from "../text/plain.js";
import { CodebookError } from "../themes/codebook-error.js";
import { parseYaml } from "../themes/parse-yaml.js";
import { farthest } from "../themes/scoring.js";
import { describe, isWeight } from "../themes/take-yaml.js";
import { ConfigurationError } from "./configuration-error.js";
import {
  chartStyles,
  configurationKeys,
  groupings,
  negationPolicies,
  passageUnits,
  type Configuration,
} from "./configuration.js";

/**
 * The configuration in a YAML text; one in which nothing stands, or only comments, says nothing.
 *
 * @param name - the file's name, for the messages
 * @throws ConfigurationError naming every mistake, with its key and line and what was likely meant.
 */
export function parseConfiguration(text: string, name: string): Configuration {
  const { document, lines } = parse(text, name);
  const reader = new ConfigurationReader(plain(name), lines);
  const configuration = reader.read(document.contents);
  if (reader.mistakes.length > 0) throw new ConfigurationError(reader.mistakes);
  return configuration;
}

function parse(text: string, name: string): ReturnType<typeof parseYaml> {
  try {
    return parseYaml(text, name);
  } catch (error) {
    if (error instanceof CodebookError) throw new ConfigurationError(error.mistakes);
    throw error;
  }
}

type Take<Value> = (said: unknown, key: string) => Value | null;
type Takers = {
  readonly [Key in keyof Required<Configuration>]: Take<Required<Configuration>[Key]>;
};

class ConfigurationReader {
  readonly mistakes: string[] = [];

  constructor(
    private readonly name: string,
    private readonly lines: LineCounter,
  ) {}

  read(contents: unknown): Configuration {
    if (contents === null || (isScalar(contents) && contents.value === null)) return {};
    if (!isMap(contents)) {
      this.#fail(null, `keys such as ${configurationKeys.slice(0, 3).join(", ")}`, contents);
      return {};
    }
    for (const { key } of contents.items) {
      const said = isScalar(key) ? String(key.value) : "";
      if (isScalar(key) && configurationKeys.some((known) => known === key.value)) continue;
      const wanted = `one of the keys ${configurationKeys.join(", ")}`;
      this.#fail(null, wanted, key, nearestName(said, configurationKeys));
    }
    const takers = this.#takers;
    const read = configurationKeys.flatMap((key) => {
      const said = valueOf(contents, key);
      const value = said === null ? null : takers[key](said, key);
      return value === null ? [] : [[key, value]];
    });
    return Object.fromEntries(read) as Configuration;
  }

  readonly #takers: Takers = {
    codebook: (said, key) => this.#text(said, key, "the path of a codebook"),
    unit: (said, key) => this.#choice(said, key, passageUnits),
    words: (said, key) => this.#count(said, key, 1, Number.MAX_SAFE_INTEGER),
    prefer: (said, key) => this.#languages(said, key),
    exclude: (said, key) => this.#list(said, key, "paths or patterns such as drafts/**", false),
    minimum: (said, key) => {
      if (isScalar(said) && isWeight(said.value)) return said.value;
      return this.#fail(key, "a number above 0", said);
    },
    smooth: (said, key) => this.#count(said, key, 0, farthest),
    negation: (said, key) => this.#choice(said, key, negationPolicies),
    by: (said, key) => this.#choices(said, key, groupings),
    style: (said, key) => this.#choice(said, key, chartStyles),
    locale: (said, key) => this.#locale(said, key),
  };

  #text(said: unknown, key: string, wanted: string): string | null {
    const text = isScalar(said) && typeof said.value === "string" ? said.value.trim() : "";
    return text === "" ? this.#fail(key, wanted, said) : text;
  }

  #count(said: unknown, key: string, least: number, most: number): number | null {
    const value = isScalar(said) ? said.value : null;
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= most)
      return value;
    const range = most === Number.MAX_SAFE_INTEGER ? `${least}` : `${least} to ${most}`;
    return this.#fail(key, `a whole number from ${range}`, said);
  }

  #choice<Choice extends string>(
    said: unknown,
    key: string,
    choices: readonly Choice[],
  ): Choice | null {
    const value = isScalar(said) ? String(said.value) : "";
    const choice = choices.find((one) => one === value);
    return choice ?? this.#fail(key, choices.join(", "), said, nearestName(value, choices));
  }

  #choices<Choice extends string>(
    said: unknown,
    key: string,
    choices: readonly Choice[],
  ): Choice[] | null {
    const wanted = choices.join(", ");
    const chosen = this.#each(this.#list(said, key, wanted), (word) => {
      const choice = choices.find((one) => one === word);
      return choice ?? this.#fail(key, wanted, said, nearestName(word, choices), word);
    });
    return chosen && [...new Set(chosen)];
  }

  #languages(said: unknown, key: string): string[] | null {
    const wanted = "languages such as en, id";
    return this.#each(
      this.#list(said, key, wanted),
      (word) => languageCode(word) ?? this.#fail(key, wanted, said, null, word),
    );
  }

  /** What each word stands for; `null` where any stands for nothing. */
  #each<Value>(
    words: readonly string[] | null,
    take: (word: string) => Value | null,
  ): Value[] | null {
    const taken = words?.map(take) ?? null;
    const known = taken?.filter((value) => value !== null) ?? null;
    return known?.length === taken?.length ? known : null;
  }

  #locale(said: unknown, key: string): string | null {
    const wanted = "a language such as en, de or zh-Hans";
    const text = this.#text(said, key, wanted);
    if (text === null) return null;
    try {
      return checkLocale(text);
    } catch (error) {
      if (error instanceof RangeError) return this.#fail(key, wanted, said);
      throw error;
    }
  }

  /** One text or a list of them; where `parts`, a text may name several with commas between. */
  #list(said: unknown, key: string, wanted: string, parts = true): string[] | null {
    const nodes: readonly unknown[] = isSeq(said) ? said.items : [said];
    const texts = nodes.map((node) => this.#text(node, key, wanted));
    const known = texts.filter((text) => text !== null);
    if (known.length < texts.length) return null;
    return parts ? known.flatMap((text) => text.split(",").map((part) => part.trim())) : known;
  }

  /** Notes a mistake; `word` is the part of the node that is meant, `meant` what it is most like. */
  #fail(
    key: string | null,
    wanted: string,
    node: unknown,
    meant: string | null = null,
    word: string | null = null,
  ): null {
    const at = (node as Node | null | undefined)?.range?.[0];
    const where = at === undefined ? "" : ` (line ${this.lines.linePos(at).line})`;
    const found = word === null ? describe(node) : JSON.stringify(plain(word));
    const hint = meant === null ? "" : `; is it ${meant}?`;
    const place = key === null ? "" : `${key}: `;
    this.mistakes.push(`${this.name}: ${place}expected ${wanted}, found ${found}${where}${hint}`);
    return null;
  }
}

/** What stands under a key; a key with nothing behind it says nothing. */
function valueOf(node: YAMLMap, key: string): unknown {
  const said = node.get(key, true) as unknown;
  const isEmpty = said === undefined || said === null || (isScalar(said) && said.value === null);
  return isEmpty ? null : said;
}
