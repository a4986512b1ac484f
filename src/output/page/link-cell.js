import { makeElement } from "./make-element.js";

/**
 * Makes a figure a button, and a document's id a link, where the head of the column says so.
 *
 * @param {HTMLTableCellElement} cell
 * @param {HTMLElement | undefined} head
 */
export function linkCell(cell, head) {
  const text = cell.textContent;
  const { what, leads } = head?.dataset ?? {};
  if (what !== undefined && Number.parseInt(text, 10) > 0) {
    const look = { type: "button", class: "figure", "data-what": what };
    const name = `${text}: show what is behind it`;
    cell.replaceChildren(makeElement("button", { ...look, "aria-label": name }, text));
  }
  if (leads !== undefined) {
    const address = `#${encodeURIComponent(`${text}#`)}`;
    cell.replaceChildren(makeElement("a", { href: address }, text));
  }
}

/**
 * The figure that a button of a row stands for.
 *
 * @param {TableCells} cells
 * @param {number} row
 * @param {HTMLElement} button
 * @returns {Figure}
 */
export function figureOf({ columns, by }, row, button) {
  const groups = by.map((name) => {
    const column = columns.find((one) => one.name === name);
    return [name, column?.cells[row] ?? null];
  });
  /** @type {object} */
  const figure = { ...Object.fromEntries(groups), what: button.dataset.what };
  return /** @type {Figure} */ (figure);
}
