import { findText } from "./find-text.js";
import { makeElement } from "./make-element.js";

/**
 * What is shown of a passage or a sentence behind a figure: whose it is, with the way to its place
 * in its document, and its words, hits of other themes than the figure's made faint.
 *
 * @param {Behind} behind
 * @param {{ readonly document: number, readonly index: number, readonly component: number | null }} place
 * @param {string} theme the number of the figure's theme
 * @returns {Promise<HTMLLIElement>}
 */
export async function makeItem(behind, place, theme) {
  const { documents, authors, years } = behind;
  const author = authors[documents.authors[place.document] ?? -1] ?? "unknown author";
  const year = years[documents.years[place.document] ?? -1] ?? "unknown year";
  const document = documents.ids[place.document] ?? "";
  const passage = `${document}#${place.index}`;
  const id = place.component === null ? passage : `${passage}.${place.component}`;
  const name = documents.titles[place.document] ?? document;
  const source = `${author}, ${year}, ${name}, passage ${place.index}`;
  const link = makeElement("a", { href: `#${encodeURIComponent(id)}` }, source);
  const found = await findText(behind, place);
  const text =
    found === null
      ? makeElement("p", { class: "facts" }, `The text of ${passage} is in tables/passages.csv.`)
      : makeElement("p", { lang: found.language, dir: "auto" }, ...found.nodes);
  fadeOthers(text, theme);
  return makeElement("li", {}, makeElement("p", { class: "facts" }, link), text);
}

/**
 * Makes hits of other themes faint; those of a theme's parts are the theme's.
 *
 * @param {Element} item
 * @param {string} number
 */
function fadeOthers(item, number) {
  for (const mark of item.querySelectorAll("mark")) {
    const themes = (mark.dataset.themes ?? "").split(" ");
    const isOwn = themes.some((one) => one === number || one.startsWith(`${number}.`));
    mark.classList.toggle("other", !isOwn);
  }
}
