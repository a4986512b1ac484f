import { isMap, isScalar, isSeq, type YAMLMap } from "yaml";
import { plain } from "../text/plain.js";
import { keyOfTheme, makeTheme, type Theme } from "./codebook.js";
import { takeTermLists, type Spelling } from "./take-terms.js";
import { checkKeys, takeFlag, takeNumber, takeText, type Check } from "./take-yaml.js";

const themeKeys = [
  "label",
  "definition",
  "terms",
  "except",
  "themes",
  "stem",
  "case",
  "present_from",
];
/** Levels of themes within themes, in every form. */
export const deepest = 12;

/** The themes of a map, each followed by its sub-themes. */
export function takeThemes(themes: YAMLMap, spelling: Spelling, check: Check): Theme[] {
  const taken = themes.items.flatMap(({ key, value }) =>
    takeTheme(key, value, { parent: null, spelling, depth: 1 }, check),
  );
  const seen = new Set<string>();
  for (const { theme } of taken) {
    // `a/b` at the top and `b` within `a` cannot both be told by their key.
    if (seen.has(theme)) {
      check.mistake(`theme "${plain(theme)}": `, "each theme once", undefined, themes);
    }
    seen.add(theme);
  }
  return taken;
}

interface Around {
  readonly parent: string | null;
  readonly spelling: Spelling;
  readonly depth: number;
}

function takeTheme(key: unknown, node: unknown, around: Around, check: Check): Theme[] {
  if (!isScalar(key) || typeof key.value !== "string" || key.value.trim() === "") {
    check.mistake("themes: ", "a name in text", key);
    return [];
  }
  const { parent } = around;
  const theme = keyOfTheme(key.value.trim(), parent);
  const place = `theme "${plain(theme)}", `;
  if (!isMap(node)) {
    check.mistake(`theme "${plain(theme)}": `, `a theme (${themeKeys.join(", ")})`, node, key);
    return [];
  }
  checkKeys(node, themeKeys, place, check);
  const spelling = {
    stem: takeFlag(node, "stem", place, around.spelling.stem, check),
    cased: takeFlag(node, "case", place, around.spelling.cased, check),
  };
  if (!node.has("terms") && !node.has("themes")) {
    check.mistake(`${place}terms: `, "a list of terms", undefined, key);
  }
  const terms = node.get("terms", true) as unknown;
  if (isSeq(terms) && terms.items.length === 0 && !node.has("themes")) {
    check.empty(theme, terms);
  }
  const label = takeText(node, "label", place, check) ?? "";
  const own = makeTheme(theme, {
    parent,
    ...(label === "" ? {} : { label }),
    definition: takeText(node, "definition", place, check) ?? "",
    terms: takeTermLists(node, "terms", place, spelling, check),
    except: takeTermLists(node, "except", place, spelling, check),
    present_from: takeNumber(node, "present_from", place, null, check),
  });
  return [own, ...takeParts(node, { parent: theme, spelling, depth: around.depth + 1 }, check)];
}

function takeParts(node: YAMLMap, around: Around, check: Check): Theme[] {
  const parts = node.get("themes", true) as unknown;
  if (parts === undefined) return [];
  const place = `theme "${plain(around.parent ?? "")}", themes: `;
  if (!isMap(parts) || parts.items.length === 0) {
    check.mistake(place, "at least one sub-theme", parts);
    return [];
  }
  if (around.depth > deepest) {
    check.mistake(place, `at most ${deepest} levels of themes`, parts);
    return [];
  }
  return parts.items.flatMap(({ key, value }) => takeTheme(key, value, around, check));
}
