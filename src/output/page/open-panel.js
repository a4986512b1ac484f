import { describeFigure } from "./describe-figure.js";
import { formatCount } from "./format-count.js";
import { listBehind, openPlaces } from "./list-behind.js";
import { makeElement } from "./make-element.js";
import { makeItem } from "./make-item.js";
import { readData } from "./read-data.js";

/** So many passages are shown at once. */
const passagesMore = 50;

/**
 * The panel beside the page that lists what is behind a figure; returns what opens it. The focus
 * goes into it, and back to what opened it when it is closed, with its button or with Esc.
 *
 * @returns {(figure: Figure, opener: HTMLElement | SVGElement) => Promise<void>}
 */
export function openPanel() {
  const { panel, title, about, content, list, more, close } = makePanel();
  /** @type {HTMLElement | SVGElement | null} */
  let opener = null;
  let turn = 0;

  const leave = () => {
    const isInside = panel.contains(document.activeElement);
    panel.hidden = true;
    keepInPlace(opener, () => {
      document.body.classList.remove("beside");
    });
    const back = opener ?? document.querySelector(".found");
    if (isInside && isFocusable(back)) back.focus({ preventScroll: opener === null });
  };
  close.addEventListener("click", leave);
  addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof HTMLInputElement;
    if (event.key === "Escape" && !panel.hidden && !isTyping) leave();
  });
  list.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || event.target.closest("a") === null) return;
    // Who has followed a link reads on there.
    opener = null;
    // Where there is no room beside the page, the panel would lie over what it leads to.
    if (!matchMedia("(min-width: 75rem)").matches) leave();
  });

  return async (figure, from) => {
    const mine = ++turn;
    /** @type {Behind} */
    const behind = await readData("data-behind");
    const counted = listBehind(behind, figure);
    const placeOf = openPlaces(behind);
    const theme = behind.themes.find((one) => one.theme === figure.theme);
    let shown = 0;
    const showMore = async () => {
      const next = counted.slice(shown, shown + passagesMore);
      shown += next.length;
      const items = await Promise.all(
        next.map(({ passage, component }) =>
          makeItem(behind, { ...placeOf(passage), component }, theme?.number ?? ""),
        ),
      );
      // What is slow to unpack must not come into the list of another figure.
      if (mine !== turn) return false;
      const left = counted.length - shown;
      more.textContent = `Show ${Math.min(passagesMore, left)} more of ${formatCount(left)}`;
      more.hidden = left === 0;
      if (shown === next.length) list.replaceChildren();
      list.append(...items);
      return true;
    };
    if (!(await showMore())) return;
    const told = describeFigure(figure, counted.length, theme?.label ?? figure.theme);
    title.textContent = told.title;
    about.textContent = told.about;
    more.onclick = () => void showMore();
    opener = from;
    panel.hidden = false;
    keepInPlace(from, () => {
      document.body.classList.add("beside");
    });
    content.scrollTop = 0;
    title.focus();
  };
}

function makePanel() {
  const title = makeElement("h2", { id: "panel-title", tabindex: "-1" });
  const about = makeElement("p", { class: "facts" });
  const list = makeElement("ol", { class: "plain" });
  const more = makeElement("button", { type: "button" });
  const close = makeElement("button", { type: "button" }, "Close");
  const name = { role: "region", "aria-label": "What is behind the figure" };
  const content = makeElement("div", { class: "content", tabindex: "0", ...name }, about, list, more);
  const panel = makeElement(
    "div",
    { id: "panel", role: "dialog", "aria-labelledby": "panel-title" },
    makeElement("div", { class: "head" }, title, close),
    content,
  );
  panel.hidden = true;
  document.body.append(panel);
  return { panel, title, about, content, list, more, close };
}

/**
 * @param {Element | null} element
 * @returns {element is HTMLElement | SVGElement}
 */
function isFocusable(element) {
  const isKind = element instanceof HTMLElement || element instanceof SVGElement;
  return isKind && element.isConnected;
}

/**
 * Changes the page's width without what one looks at going out of sight.
 *
 * @param {Element | null} element
 * @param {() => void} change
 */
function keepInPlace(element, change) {
  const kept = element ?? document.querySelector(".found");
  const before = kept?.getBoundingClientRect().top ?? 0;
  change();
  scrollBy({ top: (kept?.getBoundingClientRect().top ?? 0) - before, behavior: "instant" });
}
