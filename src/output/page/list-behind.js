/**
 * The passages, or the sentences, that a figure counts: exactly as many. Passages come with the
 * highest score first, sentences in the order of the documents.
 *
 * @param {Behind} behind
 * @param {Figure} figure
 * @returns {Counted[]}
 */
export function listBehind(behind, figure) {
  const theme = behind.themes.findIndex((one) => one.theme === figure.theme);
  return figure.what === "passages"
    ? listPassages(behind, figure, theme)
    : listSentences(behind, figure, theme);
}

/**
 * @param {Behind} behind
 * @param {Figure} figure
 * @param {number} theme its place
 * @returns {Counted[]}
 */
function listPassages(behind, figure, theme) {
  const { steps, scores } = behind.present[theme] ?? { steps: [], scores: [] };
  const isIn = openGroups(behind, figure);
  const found = [];
  let passage = 0;
  for (const [i, step] of steps.entries()) {
    passage += step;
    if (isIn(passage)) found.push({ passage, score: scores[i] ?? 0 });
  }
  return found
    .sort((a, b) => b.score - a.score)
    .map((one) => ({ passage: one.passage, component: null }));
}

/**
 * @param {Behind} behind
 * @param {Figure} figure
 * @param {number} theme its place
 * @returns {Counted[]}
 */
function listSentences(behind, figure, theme) {
  const rows = behind.argued[theme] ?? [];
  const bit = 2 ** behind.things.indexOf(figure.what);
  const isIn = openGroups(behind, figure);
  const found = [];
  let passage = 0;
  for (let i = 0; i < rows.length; i += 3) {
    passage += rows[i] ?? 0;
    if (((rows[i + 2] ?? 0) & bit) === 0 || !isIn(passage)) continue;
    found.push({ passage, component: rows[i + 1] ?? 0 });
  }
  return found;
}

/**
 * Tells of passages, asked for in their order, whether they are in the groups of a figure.
 *
 * @param {Behind} behind
 * @param {Figure} figure
 * @returns {(passage: number) => boolean}
 */
function openGroups(behind, figure) {
  const { documents, authors, years } = behind;
  let document = -1;
  let end = 0;
  let isIn = false;
  return (passage) => {
    while (passage >= end && document < documents.ids.length) {
      document++;
      end += documents.passages[document] ?? 0;
      isIn =
        (figure.author === undefined || authors[documents.authors[document] ?? -1] === figure.author) &&
        (figure.year === undefined || years[documents.years[document] ?? -1] === figure.year) &&
        (figure.document === undefined || documents.ids[document] === figure.document);
    }
    return isIn;
  };
}

/**
 * Tells of a passage which document it is in, and which of its passages it is, from 1.
 *
 * @param {Behind} behind
 * @returns {(passage: number) => { document: number, index: number }}
 */
export function openPlaces({ documents }) {
  /** @type {number[]} */
  const starts = [];
  let start = 0;
  for (const count of documents.passages) {
    starts.push(start);
    start += count;
  }
  return (passage) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= passage) low = middle;
      else high = middle - 1;
    }
    return { document: low, index: passage - (starts[low] ?? 0) + 1 };
  };
}
