import { makeStretch, readDocument } from "./find-text.js";
import { makeElement } from "./make-element.js";
import { readData } from "./read-data.js";

/**
 * Lets links lead to passages. Where documents stand in the page, the browser does, and the focus
 * follows; where they do not, the document is put into the page first.
 *
 * @param {PageFacts} facts
 */
export function openDocuments(facts) {
  if (!facts.isWhole) linkPlaces();
  const go = () => {
    const id = decodeAnchor(location.hash.slice(1));
    if (id !== "") void goTo(id, facts);
  };
  addEventListener("hashchange", go);
  // A link to where the page is already changes nothing, and yet leads there.
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const address = link?.getAttribute("href") ?? "";
    if (address.startsWith("#") && address === location.hash) go();
  });
  go();
}

/** Makes links of words that name a passage. */
function linkPlaces() {
  for (const place of document.querySelectorAll("[data-place]")) {
    const id = place instanceof HTMLElement ? (place.dataset.place ?? "") : "";
    const address = `#${encodeURIComponent(id)}`;
    place.replaceChildren(makeElement("a", { href: address }, place.textContent));
  }
}

/**
 * @param {string} hash
 * @returns {string}
 */
function decodeAnchor(hash) {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/** What was asked for last: what is slow to unpack must not come in its place. */
let goal = "";

/**
 * Shows what has an id, and puts the focus there.
 *
 * @param {string} id of a document, a passage or a component
 * @param {PageFacts} facts
 */
async function goTo(id, { isWhole }) {
  goal = id;
  if (!isWhole && document.getElementById(id) === null) await showDocumentOf(id);
  if (goal !== id) return;
  const passage = id.replace(/\.\d+$/u, "");
  const target =
    document.getElementById(id) ??
    document.getElementById(passage) ??
    [...document.querySelectorAll("[data-gap]")].find((gap) => isInGap(gap, passage));
  if (!(target instanceof HTMLElement)) return;
  for (const found of document.querySelectorAll(".found")) found.classList.remove("found");
  if (id.includes("#")) target.classList.add("found");
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "start" });
}

/**
 * @param {Element} gap
 * @param {string} passage
 */
function isInGap(gap, passage) {
  const [first, last] = (gap.getAttribute("data-gap") ?? "").split(" ").map(Number);
  const index = Number(/#(\d+)$/u.exec(passage)?.[1]);
  return first !== undefined && last !== undefined && first <= index && index <= last;
}

/**
 * Puts the document of a passage, or a document, into the page in place of the one before.
 *
 * @param {string} id
 */
async function showDocumentOf(id) {
  /** @type {Behind} */
  const behind = await readData("data-behind");
  const name = id.replace(/#(?:\d+(?:\.\d+)?)?$/u, "");
  const at = behind.documents.ids.indexOf(name);
  const reader = document.getElementById("reader");
  if (at < 0 || reader === null) return;
  const packed = await readDocument(at);
  if (goal !== id) return;
  const count = behind.documents.passages[at] ?? 0;
  /** @type {HTMLElement[]} */
  const parts = [];
  let next = 1;
  const leaveOut = (/** @type {number} */ last) => {
    if (last < next) return;
    const which = next === last ? `Passage ${next} is` : `Passages ${next} to ${last} are`;
    parts.push(makeElement("p", { class: "facts", "data-gap": `${next} ${last}` }, `${which} in tables/passages.csv.`));
  };
  for (const passage of packed?.passages ?? []) {
    leaveOut(passage.index - 1);
    parts.push(makePassage(behind, `${name}#${passage.index}`, passage));
    next = passage.index + 1;
  }
  leaveOut(count);
  const title = behind.documents.titles[at] ?? name;
  reader.replaceChildren(
    makeElement(
      "article",
      { id: `${name}#`, tabindex: "-1" },
      makeElement("h3", { dir: "auto" }, title),
      makeElement("p", { class: "facts" }, packed?.facts ?? "No passage of this document is in the page."),
      ...parts,
    ),
  );
}

/**
 * @param {Behind} behind
 * @param {string} id
 * @param {PackedDocument["passages"][number]} passage
 */
function makePassage(behind, id, { index, language, stretches }) {
  const number = makeElement("a", { class: "number", href: `#${encodeURIComponent(id)}` }, String(index));
  const nodes = stretches.flatMap((stretch) => {
    const inner = makeStretch(behind, stretch);
    return stretch.component === null
      ? inner
      : [makeElement("span", { id: `${id}.${stretch.component}` }, ...inner)];
  });
  return makeElement("p", { id, lang: language, dir: "auto" }, number, " ", ...nodes);
}
