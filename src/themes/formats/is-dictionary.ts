import { isMap, isScalar, type Pair, type YAMLMap } from "yaml";
import { nearestName } from "../../text/nearest-name.js";
import { parseYaml } from "../parse-yaml.js";

/** A key of topoi's own form at the beginning of a line: it stands at the root, or the text is no YAML. */
const ownKey = /(?:^\ufeff?|[\r\n])(?:themes|codebook)[ \t]*:(?:[ \t\r\n]|$)/u;

/**
 * Whether a YAML text is another tool's dictionary and not topoi's own form: keys with patterns,
 * none of which is `themes` or `codebook`, and none of what may be themes has a key `terms`.
 *
 * @throws CodebookError where it is not valid YAML and does not look like topoi's own form.
 */
export function isDictionary(text: string, name: string): boolean {
  if (ownKey.test(text)) return false;
  const root = parseYaml(text, name, { asText: true, repeatedKeys: true }).document.contents;
  if (!isMap(root) || root.items.length === 0) return false;
  if (hasKey(root, "themes") || hasKey(root, "codebook")) return false;
  // A codebook whose themes stand a level too high, or under a misspelt key, is told what is wrong.
  const holdsThemes = ({ key, value }: Pair) =>
    isScalar(key) && nearestName(String(key.value), ["themes"]) !== null && hasTheme(value);
  return !hasTheme(root) && !root.items.some(holdsThemes);
}

/** Whether one of the values in a map has terms, as only a theme of topoi's has. */
function hasTheme(map: unknown): boolean {
  return isMap(map) && map.items.some(({ value }) => isMap(value) && hasKey(value, "terms"));
}

function hasKey(map: YAMLMap, name: string): boolean {
  return map.items.some(({ key }) => isScalar(key) && key.value === name);
}
