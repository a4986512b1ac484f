import { formatCount } from "./format-count.js";
import { makeButton, makeElement } from "./make-element.js";
import { readData } from "./read-data.js";
import { writeCsv } from "./write-csv.js";

/** So many rows more are shown when they are asked for. */
const rowsMore = 500;

/**
 * Gives a table buttons that sort it, a field that filters it, a button that downloads it, and ways
 * from its figures to what is behind them. All its rows take part, those not shown too.
 *
 * @param {HTMLElement} element
 * @param {(figure: Figure, opener: HTMLElement) => void} onFigure
 */
export function openTable(element, onFigure) {
  const table = element.querySelector("table");
  const body = table?.tBodies[0];
  const note = element.querySelector(".note");
  const heads = [...element.querySelectorAll("th")];
  const name = element.dataset.table ?? "";
  if (!table || !body || !note || body.rows.length === 0) return;

  const state = { query: "", column: -1, isDown: false, most: body.rows.length };
  const read = () => readTable(name);
  const count = makeElement("output", { "aria-live": "polite" });
  const more = makeButton("", () => {
    state.most += rowsMore;
    void show();
  });

  /** Shows the rows as they are asked for now. */
  const show = async () => {
    const { cells, texts } = await read();
    const rows = takeRows(cells, texts, state);
    const shown = rows.slice(0, state.most);
    body.replaceChildren(...shown.map((row) => makeRow(cells, texts, row)));
    for (const [i, head] of heads.entries()) {
      const sorted = state.isDown ? "descending" : "ascending";
      head.setAttribute("aria-sort", i === state.column ? sorted : "none");
    }
    const all = texts.length;
    const counted = rows.length === all ? "" : `${formatCount(rows.length)} of `;
    count.textContent = `${counted}${formatCount(all)} rows`;
    const left = rows.length - shown.length;
    note.textContent =
      left === 0 ? "" : `first ${formatCount(shown.length)} of ${formatCount(rows.length)} rows`;
    more.textContent = `Show ${Math.min(rowsMore, left)} more`;
    more.hidden = left === 0;
  };

  const filter = makeElement("input", { type: "search", autocomplete: "off", spellcheck: "false" });
  filter.addEventListener("input", () => {
    state.query = filter.value;
    void show();
  });
  const download = makeButton("Download CSV", () => {
    void read().then(({ cells, texts }) => {
      saveText(`${name}.csv`, writeCsv(cells.columns, takeRows(cells, texts, state)));
    });
  });
  const label = makeElement("label", {}, "Filter ", filter);
  element.prepend(makeElement("div", { class: "tools" }, label, count, download));
  note.after(more);
  const all = Number(element.dataset.rows);
  count.textContent = `${formatCount(all)} rows`;
  more.textContent = `Show ${Math.min(rowsMore, all - state.most)} more`;
  more.hidden = all <= state.most;

  for (const [i, head] of heads.entries()) {
    const button = makeButton(head.textContent ?? "", () => {
      const isSame = state.column === i;
      // Up, down, and as it was.
      if (isSame && state.isDown) state.column = -1;
      else state.column = i;
      state.isDown = isSame && !state.isDown;
      void show();
    });
    head.replaceChildren(button);
    head.setAttribute("aria-sort", "none");
  }
  for (const [i, row] of [...body.rows].entries()) {
    row.dataset.row = String(i);
    for (const [at, cell] of [...row.cells].entries()) linkCell(cell, heads[at]);
  }
  if (heads.some((head) => head.dataset.what)) {
    body.addEventListener("click", (event) => {
      const button = event.target instanceof Element ? event.target.closest("button") : null;
      const row = button?.closest("tr")?.dataset.row;
      if (!button || row === undefined) return;
      void read().then(({ cells }) => onFigure(figureOf(cells, Number(row), button), button));
    });
  }

  /**
   * @param {TableCells} cells
   * @param {readonly (readonly string[])[]} texts
   * @param {number} row
   */
  function makeRow(cells, texts, row) {
    const line = makeElement("tr", { "data-row": row });
    for (const [i, { right }] of cells.shown.entries()) {
      const cell = makeElement("td", { dir: "auto", class: right ? "n" : null }, texts[row]?.[i] ?? "");
      linkCell(cell, heads[i]);
      line.append(cell);
    }
    return line;
  }
}

/**
 * Makes a figure a button, and a document's id a link, where the head of the column says so.
 *
 * @param {HTMLTableCellElement} cell
 * @param {HTMLElement | undefined} head
 */
function linkCell(cell, head) {
  const text = cell.textContent ?? "";
  const { what, leads } = head?.dataset ?? {};
  if (what !== undefined && Number.parseInt(text, 10) > 0) {
    const name = `${text}: show what is behind it`;
    cell.replaceChildren(
      makeElement("button", { type: "button", class: "figure", "data-what": what, "aria-label": name }, text),
    );
  }
  if (leads !== undefined) {
    const address = `#${encodeURIComponent(`${text}#`)}`;
    cell.replaceChildren(makeElement("a", { href: address }, text));
  }
}

/**
 * @param {TableCells} cells
 * @param {number} row
 * @param {HTMLElement} button
 * @returns {Figure}
 */
function figureOf({ columns, by }, row, button) {
  const groups = by.map((name) => [
    name,
    columns.find((column) => column.name === name)?.cells[row] ?? null,
  ]);
  return /** @type {Figure} */ ({ ...Object.fromEntries(groups), what: button.dataset.what });
}

/**
 * A table's cells, and for every row the texts that it shows.
 *
 * @param {string} name
 */
async function readTable(name) {
  /** @type {TableCells} */
  const cells = await readData(`data-table-${name}`);
  const known = tablesRead.get(name);
  if (known !== undefined) return { cells, texts: known };
  const count = cells.columns[0]?.cells.length ?? 0;
  const texts = Array.from({ length: count }, (_, row) =>
    cells.shown.map(({ texts, from }) => {
      if (texts !== null) return texts[row] ?? "";
      const cell = cells.columns[from]?.cells[row] ?? null;
      return cell === null ? "unknown" : String(cell);
    }),
  );
  tablesRead.set(name, texts);
  return { cells, texts };
}

/** @type {Map<string, readonly (readonly string[])[]>} */
const tablesRead = new Map();

/**
 * The rows that hold every word of the query, sorted if asked for; unknown last either way.
 *
 * @param {TableCells} cells
 * @param {readonly (readonly string[])[]} texts
 * @param {{ readonly query: string, readonly column: number, readonly isDown: boolean }} state
 * @returns {number[]}
 */
function takeRows(cells, texts, { query, column, isDown }) {
  const words = plainText(query).split(/\s+/u).filter(Boolean);
  const rows = [...texts.keys()].filter((row) => {
    if (words.length === 0) return true;
    const text = plainText((texts[row] ?? []).join("\n"));
    return words.every((word) => text.includes(word));
  });
  const shown = cells.shown[column];
  if (shown === undefined) return rows;
  const keys = cells.columns[shown.from]?.cells ?? [];
  const turn = isDown ? -1 : 1;
  return rows.sort((a, b) => {
    const [first, second] = [keys[a] ?? null, keys[b] ?? null];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    if (typeof first === "number" && typeof second === "number") return turn * (first - second);
    return turn * collator.compare(texts[a]?.[column] ?? "", texts[b]?.[column] ?? "");
  });
}

const collator = new Intl.Collator("en", { numeric: true });

/**
 * Without capitals and accents.
 *
 * @param {string} text
 */
function plainText(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
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
