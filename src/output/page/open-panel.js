import { findText } from "./find-text.js";
import { formatCount } from "./format-count.js";
import { listBehind, openPlaces } from "./list-behind.js";
import { makeButton, makeElement } from "./make-element.js";
import { readData } from "./read-data.js";

/** So many passages are shown at once. */
const passagesMore = 50;

/** What figures count, in words. */
const namesOfThings = {
  passages: ["passage", "passages"],
  sentences: ["sentence in the author's own voice", "sentences in the authors' own voice"],
  claims: ["claim", "claims"],
  premises: ["premise", "premises"],
  proposals: ["proposal", "proposals"],
  none: ["sentence without a role", "sentences without a role"],
  backed: ["backed claim or proposal", "backed claims and proposals"],
  for: ["claim or proposal for it", "claims and proposals for it"],
  against: ["claim or proposal against it", "claims and proposals against it"],
  neutral: ["claim or proposal without a stance", "claims and proposals without a stance"],
  reported: ["sentence in another's voice", "sentences in others' voices"],
};

/**
 * The panel beside the page that lists what is behind a figure; returns what opens it. The focus
 * goes into it, and back to what opened it when it is closed, with its button or with Esc.
 *
 * @returns {(figure: Figure, opener: HTMLElement | SVGElement) => Promise<void>}
 */
export function openPanel() {
  const title = makeElement("h2", { id: "panel-title", tabindex: "-1" });
  const about = makeElement("p", { class: "facts" });
  const list = makeElement("ol", { class: "plain" });
  const more = makeButton("", () => void showMore());
  const close = makeButton("Close", () => {
    leave();
  });
  const content = makeElement("div", { class: "content", tabindex: "0", role: "region", "aria-label": "What is behind the figure" }, about, list, more);
  const panel = makeElement(
    "div",
    { id: "panel", role: "dialog", "aria-labelledby": "panel-title" },
    makeElement("div", { class: "head" }, title, close),
    content,
  );
  panel.hidden = true;
  document.body.append(panel);

  /** @type {HTMLElement | SVGElement | null} */
  let opener = null;
  /** @type {() => Promise<void>} */
  let showMore = () => Promise.resolve();

  const leave = () => {
    panel.hidden = true;
    keepInPlace(opener, () => {
      document.body.classList.remove("beside");
    });
    if (opener?.isConnected) opener.focus();
  };
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") leave();
  });
  list.addEventListener("click", (event) => {
    const isLink = event.target instanceof Element && event.target.closest("a") !== null;
    // Where there is no room beside the page, the panel would lie over what it leads to.
    if (isLink && !matchMedia("(min-width: 75rem)").matches) {
      opener = null;
      leave();
    }
  });

  return async (figure, from) => {
    /** @type {Behind} */
    const behind = await readData("data-behind");
    const counted = listBehind(behind, figure);
    const placeOf = openPlaces(behind);
    const theme = behind.themes.find((one) => one.theme === figure.theme);
    const [one = "", many = ""] = namesOfThings[figure.what];
    title.textContent = `${formatCount(counted.length)} ${counted.length === 1 ? one : many}`;
    about.textContent = [
      theme?.label ?? figure.theme,
      ...(figure.author === undefined ? [] : [figure.author ?? "unknown author"]),
      ...(figure.year === undefined ? [] : [figure.year ?? "unknown year"]),
      ...(figure.document === undefined ? [] : [figure.document]),
    ].join(" · ");
    list.replaceChildren();
    let shown = 0;
    showMore = async () => {
      const next = counted.slice(shown, shown + passagesMore);
      shown += next.length;
      const left = counted.length - shown;
      more.textContent = `Show ${Math.min(passagesMore, left)} more of ${formatCount(left)}`;
      more.hidden = left === 0;
      const items = await Promise.all(
        next.map((row) => makeItem(behind, { ...placeOf(row.passage), component: row.component })),
      );
      for (const item of items) fadeOthers(item, theme?.number ?? "");
      list.append(...items);
    };
    await showMore();
    opener = from;
    panel.hidden = false;
    keepInPlace(from, () => {
      document.body.classList.add("beside");
    });
    content.scrollTop = 0;
    title.focus();
  };
}


/**
 * Changes the page's width without what one looks at going out of sight.
 *
 * @param {Element | null} element
 * @param {() => void} change
 */
function keepInPlace(element, change) {
  const before = element?.getBoundingClientRect().top ?? 0;
  change();
  scrollBy({ top: (element?.getBoundingClientRect().top ?? 0) - before, behavior: "instant" });
}

/**
 * @param {Behind} behind
 * @param {{ readonly document: number, readonly index: number, readonly component: number | null }} place
 */
async function makeItem(behind, place) {
  const { documents, authors, years } = behind;
  const author = authors[documents.authors[place.document] ?? -1] ?? "unknown author";
  const year = years[documents.years[place.document] ?? -1] ?? "unknown year";
  const document = documents.ids[place.document] ?? "";
  const passage = `${document}#${place.index}`;
  const id = place.component === null ? passage : `${passage}.${place.component}`;
  const name = documents.titles[place.document] ?? document;
  const source = `${author}, ${year}, ${name}, passage ${place.index}`;
  const link = makeElement("a", { href: `#${encodeURIComponent(id)}` }, source);
  const found = await findText(behind, place);
  const text =
    found === null
      ? makeElement("p", { class: "facts" }, `The text of ${passage} is in tables/passages.csv.`)
      : makeElement("p", { lang: found.language, dir: "auto" }, ...found.nodes);
  return makeElement("li", {}, makeElement("p", { class: "facts" }, link), text);
}

/**
 * Makes hits of other themes faint; those of a theme's parts are the theme's.
 *
 * @param {Element} item
 * @param {string} number
 */
function fadeOthers(item, number) {
  for (const mark of item.querySelectorAll("mark")) {
    const themes = (mark.dataset.themes ?? "").split(" ");
    const isOwn = themes.some((one) => one === number || one.startsWith(`${number}.`));
    mark.classList.toggle("other", !isOwn);
  }
}
