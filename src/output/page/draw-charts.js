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
    const open = (/** @type {number | undefined} */ at, /** @type {HTMLElement | SVGElement} */ opener) => {
      const figure = at === undefined ? undefined : chart.figures[at];
      if (figure !== undefined) onFigure(figure, opener);
    };
    view.addEventListener("click", (_, item) => {
      open(item?.datum?.figure, live);
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
 * Makes the marks with a figure one stop of the Tab key, among which the arrow keys move; Enter and
 * the blank open the figure.
 *
 * @param {HTMLElement} live
 * @param {(at: number | undefined, opener: SVGElement) => void} open
 */
function linkMarks(live, open) {
  /** @type {Map<number, SVGElement>} */
  const marks = new Map();
  for (const node of live.querySelectorAll("svg path, svg text")) {
    const item = /** @type {{ __data__?: SceneItem }} */ (/** @type {unknown} */ (node)).__data__;
    const at = item?.datum?.figure;
    if (at === undefined || !(node instanceof SVGElement)) continue;
    const isLine = item?.mark?.marktype === "line" || item?.mark?.marktype === "rule";
    if (!isLine) node.style.cursor = "pointer";
    // A number on a mark is another's label; so is the rule of an interval.
    if (isLine || node.tagName === "text" || marks.has(at)) continue;
    marks.set(at, node);
  }
  const list = [...marks];
  for (const [i, [at, node]] of list.entries()) {
    node.setAttribute("tabindex", i === 0 ? "0" : "-1");
    node.setAttribute("role", "button");
    node.removeAttribute("aria-roledescription");
    node.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        open(at, node);
        return;
      }
      const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
      const step = event.key in steps ? steps[/** @type {keyof typeof steps} */ (event.key)] : 0;
      const next = list[(i + step + list.length) % list.length]?.[1];
      if (step === 0 || next === undefined) return;
      event.preventDefault();
      node.setAttribute("tabindex", "-1");
      next.setAttribute("tabindex", "0");
      next.focus();
    });
  }
}
