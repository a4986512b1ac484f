import { formatCount } from "./format-count.js";
import { figureOf, linkCell } from "./link-cell.js";
import { makeButton, makeElement } from "./make-element.js";
import { readTable, takeRows } from "./take-rows.js";
import { writeCsv } from "./write-csv.js";

/** So many rows more are shown when they are asked for. */
const rowsMore = 500;

/**
 * Gives a table buttons that sort it, a field that filters it, a button that downloads it, and ways
 * from its figures to what is behind them. All its rows take part, those not shown too.
 *
 * @param {HTMLElement} element
 * @param {OnFigure} onFigure
 */
export function openTable(element, onFigure) {
  const body = element.querySelector("tbody");
  const note = element.querySelector(".note");
  if (body === null || note === null || body.rows.length === 0) return;
  const name = element.dataset.table ?? "";
  const heads = [...element.querySelectorAll("th")];
  const count = makeElement("output", { "aria-live": "polite" });
  const more = makeButton("", () => {
    wanted.most += rowsMore;
    void show();
  });
  /** @type {Wanted} */
  const wanted = { query: "", column: -1, isDown: false, most: body.rows.length };

  const show = async () => {
    const table = await readTable(name);
    const rows = takeRows(table, wanted);
    const shown = rows.slice(0, wanted.most);
    body.replaceChildren(...shown.map((row) => makeRow(table, row, heads)));
    markHeads(heads, wanted);
    tell(shown.length, rows.length, table.texts.length);
  };
  const tell = (/** @type {number} */ shown, /** @type {number} */ found, /** @type {number} */ all) => {
    const part = found === all ? "" : `${formatCount(found)} of `;
    count.textContent = `${part}${formatCount(all)} rows`;
    more.textContent = `Show ${Math.min(rowsMore, found - shown)} more`;
    more.hidden = shown === found;
    // What stands there already also says where all rows are.
    if (shown === found) note.textContent = "";
    else if (found < all) note.textContent = `first ${formatCount(shown)} of ${formatCount(found)} rows`;
  };

  const filter = makeElement("input", { type: "search", autocomplete: "off", spellcheck: "false" });
  filter.addEventListener("input", () => {
    wanted.query = filter.value;
    void show();
  });
  const download = makeButton("Download CSV", () => {
    void readTable(name).then((table) => {
      saveText(`${name}.csv`, writeCsv(table.cells.columns, takeRows(table, wanted)));
    });
  });
  const label = makeElement("label", {}, "Filter ", filter);
  element.prepend(makeElement("div", { class: "tools" }, label, count, download));
  note.after(more);
  tell(wanted.most, Number(element.dataset.rows), Number(element.dataset.rows));

  sortByHeads(heads, wanted, show);
  for (const [i, row] of [...body.rows].entries()) {
    row.dataset.row = String(i);
    for (const [at, cell] of [...row.cells].entries()) linkCell(cell, heads[at]);
  }
  listenForFigures(body, name, onFigure);
}

/**
 * Puts a button into every head: up, down, and as it was.
 *
 * @param {readonly HTMLTableCellElement[]} heads
 * @param {Wanted} wanted
 * @param {() => Promise<void>} show
 */
function sortByHeads(heads, wanted, show) {
  for (const [i, head] of heads.entries()) {
    const button = makeButton(head.textContent, () => {
      const isSame = wanted.column === i;
      wanted.column = isSame && wanted.isDown ? -1 : i;
      wanted.isDown = isSame && !wanted.isDown;
      void show();
    });
    head.replaceChildren(button);
  }
  markHeads(heads, wanted);
}

/**
 * @param {readonly HTMLTableCellElement[]} heads
 * @param {Wanted} wanted
 */
function markHeads(heads, { column, isDown }) {
  for (const [i, head] of heads.entries()) {
    head.setAttribute("aria-sort", i !== column ? "none" : isDown ? "descending" : "ascending");
  }
}

/**
 * @param {ReadTable} table
 * @param {number} row
 * @param {readonly HTMLTableCellElement[]} heads
 * @returns {HTMLTableRowElement}
 */
function makeRow({ cells, texts }, row, heads) {
  const line = makeElement("tr", { "data-row": row });
  for (const [i, { right }] of cells.shown.entries()) {
    const look = { dir: "auto", class: right ? "n" : null };
    const cell = makeElement("td", look, texts[row]?.[i] ?? "");
    linkCell(cell, heads[i]);
    line.append(cell);
  }
  return line;
}

/**
 * @param {HTMLElement} body
 * @param {string} name
 * @param {OnFigure} onFigure
 */
function listenForFigures(body, name, onFigure) {
  body.addEventListener("click", (event) => {
    const button = event.target instanceof HTMLElement ? event.target.closest("button") : null;
    const row = button?.closest("tr")?.dataset.row;
    if (button === null || row === undefined) return;
    void readTable(name).then(({ cells }) => {
      onFigure(figureOf(cells, Number(row), button), button);
    });
  });
}

/**
 * @param {string} name
 * @param {string} text
 */
function saveText(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  makeElement("a", { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
