/** @type {Map<string, Promise<unknown>>} */
const dataRead = new Map();

/**
 * What an element of the page holds for its scripts: JSON, or packed JSON (see `embedData`). Each is
 * read once, when it is first asked for.
 *
 * @template Value
 * @param {string} id
 * @returns {Promise<Value>}
 */
export function readData(id) {
  let value = dataRead.get(id);
  if (value === undefined) dataRead.set(id, (value = unpack(id)));
  return /** @type {Promise<Value>} */ (value);
}

/**
 * @param {string} id
 * @returns {Promise<unknown>}
 */
async function unpack(id) {
  const element = document.getElementById(id);
  const text = element?.textContent ?? "";
  if (element?.getAttribute("type") !== "application/gzip") return JSON.parse(text);
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(stream).text());
}
