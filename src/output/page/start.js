import { drawCharts } from "./draw-charts.js";
import { makeButton } from "./make-element.js";
import { openDocuments } from "./open-documents.js";
import { openPanel } from "./open-panel.js";
import { openTable } from "./open-table.js";
import { readData } from "./read-data.js";

/** Brings the page to life; without it the page is complete, but still. */
async function start() {
  /** @type {PageFacts} */
  const facts = await readData("data-page");
  const open = openPanel();
  /** @type {OnFigure} */
  const onFigure = (figure, opener) => void open(figure, opener);
  for (const table of document.querySelectorAll("[data-table]")) {
    if (table instanceof HTMLElement) openTable(table, onFigure);
  }
  for (const element of document.querySelectorAll("[data-figure]")) {
    if (!(element instanceof HTMLElement)) continue;
    const figure = /** @type {Figure} */ (JSON.parse(element.dataset.figure ?? ""));
    const look = { class: "way", "aria-label": `passages behind: ${element.textContent}` };
    const button = makeButton(
      "passages",
      () => {
        onFigure(figure, button);
      },
      look,
    );
    element.append(" ", button);
  }
  openDocuments(facts);
  drawCharts(onFigure);
}

addEventListener("DOMContentLoaded", () => void start());
