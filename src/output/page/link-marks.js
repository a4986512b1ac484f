/** What are no marks of their own: lines between points, intervals, labels. */
const parts = new Set(["line", "rule", "text"]);

/**
 * Makes the marks that lead somewhere one stop of the Tab key, among which the arrow keys move; Enter
 * and the blank follow them.
 *
 * @param {HTMLElement} live
 * @param {OpenMark} open
 */
export function linkMarks(live, open) {
  const marks = findMarks(live);
  for (const [i, { node, datum }] of marks.entries()) {
    node.setAttribute("tabindex", i === 0 ? "0" : "-1");
    node.setAttribute("role", "button");
    node.removeAttribute("aria-roledescription");
    node.addEventListener("keydown", (event) => {
      const step = steps.get(event.key) ?? 0;
      const next = marks[(i + step + marks.length) % marks.length];
      if (event.key === "Enter" || event.key === " ") open(datum, node);
      else if (step === 0 || next === undefined) return;
      else moveFocus(node, next.node);
      event.preventDefault();
    });
  }
}

const steps = new Map([
  ["ArrowRight", 1],
  ["ArrowDown", 1],
  ["ArrowLeft", -1],
  ["ArrowUp", -1],
]);

/**
 * The first mark of everything that leads somewhere, in the order of the chart.
 *
 * @param {HTMLElement} live
 * @returns {{ node: SVGElement, datum: Datum }[]}
 */
function findMarks(live) {
  /** @type {Map<number | string, { node: SVGElement, datum: Datum }>} */
  const marks = new Map();
  for (const node of live.querySelectorAll("svg path, svg text")) {
    const item = /** @type {{ __data__?: SceneItem }} */ (/** @type {unknown} */ (node)).__data__;
    const goal = item?.datum?.figure ?? item?.datum?.place;
    if (goal === undefined || !(node instanceof SVGElement)) continue;
    const kind = item?.mark?.marktype ?? "";
    if (kind !== "line") node.style.cursor = "pointer";
    if (!parts.has(kind) && !marks.has(goal)) marks.set(goal, { node, datum: item?.datum ?? {} });
  }
  return [...marks.values()];
}

/**
 * @param {SVGElement} from
 * @param {SVGElement} to
 */
function moveFocus(from, to) {
  from.setAttribute("tabindex", "-1");
  to.setAttribute("tabindex", "0");
  to.focus();
}
