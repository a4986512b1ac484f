import { makeElement } from "./make-element.js";
import { readData } from "./read-data.js";

/**
 * The text of a passage or of one of its sentences, hits and roles marked, as nodes without ids;
 * `null` where it is not in the page.
 *
 * @param {Behind} behind
 * @param {{ readonly document: number, readonly index: number, readonly component: number | null }} place
 * @returns {Promise<{ nodes: Node[], language: string } | null>}
 */
export async function findText(behind, { document: at, index, component }) {
  const passage = `${behind.documents.ids[at] ?? ""}#${index}`;
  const element = document.getElementById(component === null ? passage : `${passage}.${component}`);
  if (element !== null) {
    const language = element.closest("p")?.lang ?? "";
    const copy = /** @type {Element} */ (element.cloneNode(true));
    copy.querySelector(".number")?.remove();
    for (const inner of copy.querySelectorAll("[id]")) inner.removeAttribute("id");
    return { nodes: [...copy.childNodes], language };
  }
  const packed = (await readDocument(at))?.passages.find((one) => one.index === index);
  if (packed === undefined) return null;
  const stretches = packed.stretches.filter(
    (one) => component === null || one.component === String(component),
  );
  return {
    nodes: stretches.flatMap((one) => makeStretch(behind, one)),
    language: packed.language,
  };
}

/**
 * What is packed of a document.
 *
 * @param {number} at its place among the documents
 * @returns {Promise<PackedDocument | null>}
 */
export async function readDocument(at) {
  /** @type {PageFacts} */
  const { packs } = await readData("data-page");
  const pack = packs?.[at] ?? -1;
  if (pack < 0) return null;
  /** @type {PackedDocument[]} */
  const documents = await readData(`data-texts-${pack}`);
  return documents.find((one) => one.document === at) ?? null;
}

/**
 * As `showStretch` writes it.
 *
 * @param {Behind} behind
 * @param {PackedStretch} stretch
 * @returns {Node[]}
 */
export function makeStretch(behind, { role, sign, told, pieces }) {
  /** @type {Node[]} */
  const nodes = [];
  if (sign !== "") {
    const look = { class: `role ${role}`, title: told };
    nodes.push(makeElement("span", look, sign), document.createTextNode(" "));
  }
  for (const piece of pieces) {
    if (typeof piece === "string") {
      nodes.push(document.createTextNode(piece));
      continue;
    }
    const [text, places, title, note, negated] = piece;
    const themes = places.flatMap((place) => behind.themes[place] ?? []);
    const mark = makeElement(
      "mark",
      {
        class: negated === 1 ? "negated" : null,
        "data-themes": themes.map(({ number }) => number).join(" "),
        title,
      },
      text,
    );
    // Four lines, as in `underline`: more would cover the words.
    mark.style.boxShadow = themes
      .slice(0, 4)
      .map(({ colour }, i) => `inset 0 -${(0.14 * (i + 1)).toFixed(2)}em 0 ${colour}`)
      .join(",");
    nodes.push(mark);
    if (note !== "") nodes.push(makeElement("sup", {}, note));
  }
  return nodes;
}
