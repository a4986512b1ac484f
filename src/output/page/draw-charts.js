import { linkMarks } from "./link-marks.js";
import { makeElement } from "./make-element.js";
import { readData } from "./read-data.js";

/**
 * Puts a live chart in the place of each picture when it comes near what is seen: it tells its
 * figures when pointed at, and a mark leads to what is behind it, by mouse or by keyboard.
 *
 * @param {OnFigure} onFigure
 */
export function drawCharts(onFigure) {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void drawChart(target, onFigure);
      }
    },
    { rootMargin: "800px" },
  );
  for (const figure of document.querySelectorAll("#charts figure")) observer.observe(figure);
}

/**
 * @param {Element} element
 * @param {OnFigure} onFigure
 */
async function drawChart(element, onFigure) {
  /** @type {LiveChart[]} */
  const charts = await readData("data-charts");
  const chart = charts.find(({ name }) => `chart-${name}` === element.id);
  const place = element.querySelector(".chart");
  if (chart === undefined || place === null) return;
  // Vega measures text once, with what it finds.
  await Promise.all([...document.fonts].map((font) => font.load()));
  const live = makeElement("div", {});
  try {
    const { view } = await vegaEmbed(live, chart.spec, {
      ast: true,
      renderer: "svg",
      actions: { export: true, source: false, compiled: false, editor: false },
      downloadFileName: chart.name,
    });
    const open = openMark(chart, onFigure);
    view.addEventListener("click", (_, item) => {
      open(item?.datum ?? {}, live);
    });
    place.replaceChildren(live);
    live.tabIndex = -1;
    nameParts(live);
    linkMarks(live, open);
  } catch (error) {
    // The picture stays.
    console.error(error);
  }
}

/**
 * Vega leaves its menu without a name, and says of empty groups that they are pictures.
 *
 * @param {HTMLElement} live
 */
function nameParts(live) {
  live.querySelector("summary")?.setAttribute("aria-label", "Save the chart");
  for (const part of live.querySelectorAll("g[role=graphics-symbol]:not([aria-label]):empty")) {
    part.removeAttribute("role");
    part.removeAttribute("aria-roledescription");
  }
}

/**
 * Opens what a mark stands for: the passages behind its figure, or the place of its sentence.
 *
 * @param {LiveChart} chart
 * @param {OnFigure} onFigure
 * @returns {OpenMark}
 */
function openMark(chart, onFigure) {
  return ({ figure: at, place }, opener) => {
    const figure = at === undefined ? undefined : chart.figures[at];
    if (figure !== undefined) onFigure(figure, opener);
    if (place !== undefined) location.hash = `#${encodeURIComponent(place)}`;
  };
}
