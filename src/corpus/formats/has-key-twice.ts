/**
 * Whether an object of JSON has a key twice: `JSON.parse` keeps the last of them and does not tell.
 *
 * @param json - what `JSON.parse` takes for an object
 * @param key - of letters only; one that is written with escapes is not seen
 */
export function hasKeyTwice(json: string, key: string): boolean {
  const written = `"${key}"`;
  const first = json.indexOf(written);
  // Most lines are done with here.
  if (first < 0 || !json.includes(written, first + written.length)) return false;
  let [depth, count] = [0, 0];
  for (const { 0: token } of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(?:\s*:)?|[{}[\]]/gsu)) {
    if (token === "{" || token === "[") depth++;
    else if (token === "}" || token === "]") depth--;
    else if (depth === 1 && token.endsWith(":") && token.startsWith(written)) count++;
  }
  return count > 1;
}
