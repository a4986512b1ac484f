// What the role model sees of each unit, as a table to fit, and the fitted weights as the model's
// own tables. Everything but the described features is a sum over words, so that all that is
// learned of a word (itself, its pieces, its meaning) becomes one weight for it in the end.
import { english } from "../../dist/modules/arguments/cues/english.js";
import {
  describeUnit,
  featureNames,
  readUnit,
} from "../../dist/modules/arguments/model/describe-unit.js";
import { joinHashes, piecesOf } from "../../dist/modules/arguments/model/forms.js";
import { shrink } from "../../dist/modules/arguments/model/role-model.js";

/** How much a block of features may say beside the others; chosen on the folds, once. */
export const scales = {
  words: 0.2,
  pieces: 0.2,
  neighbours: 0.08,
  described: 0.15,
  meaning: 1,
  far: 0.5,
};
/** Frequent words mean less: Arora, Liang & Ma 2017. */
export const rare = 1e-3;
const fewest = { words: 2, pieces: 3, before: 3, behind: 3 };

/**
 * @typedef {{example: object, document: number, at: number, units: object[]}} Row
 */

/** Reads the units of all examples; rows are those of which something is known. */
export function readRows(examples) {
  const rows = [];
  examples.forEach(({ units }, document) => {
    const read = units.map(({ text }) => readUnit(text, english));
    units.forEach((example, at) => {
      if (example.role === null && example.proposal === null) return;
      rows.push({ example, document, at, units: read });
    });
  });
  return rows;
}

const blocks = ["words", "pieces", "before", "behind"];

/** The features of every row, numbered once; what a fit may use of them is told by its rows. */
export function listFeatures(rows) {
  const numbers = new Map(blocks.map((block) => [block, new Map()]));
  const owners = [];
  const numberOf = (block, hash) => {
    const known = numbers.get(block);
    let number = known.get(hash);
    if (number === undefined) {
      number = owners.length;
      known.set(hash, number);
      owners.push({ block, hash });
    }
    return number;
  };
  const lists = rows.map(({ units, at }) => {
    const counts = new Map();
    const add = (block, hash) => {
      const number = numberOf(block, hash);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    };
    const { forms } = units[at].tokens;
    forms.forEach((form, i) => {
      add("words", form.hash);
      if (i > 0) {
        const two = joinHashes(forms[i - 1].hash, form.hash);
        add("words", two);
        if (i > 1) add("words", joinHashes(forms[i - 2].hash, two));
      }
      if (form.isWord) for (const piece of piecesOf(form.text)) add("pieces", piece);
    });
    for (const form of units[at - 1]?.tokens.forms ?? []) add("before", form.hash);
    for (const form of units[at + 1]?.tokens.forms ?? []) add("behind", form.hash);
    return { numbers: Int32Array.from(counts.keys()), counts: Float32Array.from(counts.values()) };
  });
  return { owners, lists };
}

/** The sum of the words' vectors, the rarer the more; nothing where there is no unit. */
function meaningOf(unit, meaning, vectors, index) {
  const { dimensions, share } = meaning;
  const sum = new Float32Array(dimensions);
  if (unit === undefined) return sum;
  for (const { text } of unit.tokens.forms) {
    const word = index.get(text);
    if (word === undefined) continue;
    const weight = rare / (rare + share[word]);
    for (let d = 0; d < dimensions; d++) sum[d] += weight * vectors[word * dimensions + d];
  }
  const by = shrink(unit.tokens.forms.length);
  return sum.map((value) => value * by);
}

const meaningBlocks = [
  { by: 0, vectors: "near", scale: scales.meaning },
  { by: 0, vectors: "far", scale: scales.meaning },
  { by: -1, vectors: "far", scale: scales.far },
  { by: 1, vectors: "far", scale: scales.far },
];

/** The dense part of every row: what is described of it, the source it is from, and meaning. */
export function describeRows(rows, examples, meaning) {
  const index = new Map(meaning.words.map((word, i) => [word, i]));
  const described = rows.map(({ units, at }) => describeUnit(units, at));
  const { means, spreads } = standardise(described);
  const width = featureNames.length + sources.length + meaningBlocks.length * meaning.dimensions;
  const dense = new Float32Array(rows.length * width);
  rows.forEach(({ units, at, document }, row) => {
    let to = row * width;
    described[row].forEach((value, i) => {
      dense[to++] = (scales.described * (value - means[i])) / spreads[i];
    });
    for (const source of sources) dense[to++] = examples[document].source === source ? 1 : 0;
    for (const { by, vectors, scale } of meaningBlocks) {
      for (const value of meaningOf(units[at + by], meaning, meaning[vectors], index)) {
        dense[to++] = scale * value;
      }
    }
  });
  return { dense, width, means, spreads };
}

/** The same rows, where nothing is told of the kind of text that a document is. */
export function leaveOutRegister({ dense, width, ...rest }) {
  const own = featureNames.flatMap((name, i) => (name.startsWith("in the document: ") ? [i] : []));
  const without = dense.slice();
  for (let row = 0; row < dense.length; row += width) for (const i of own) without[row + i] = 0;
  return { ...rest, dense: without, width };
}

/** Sources that have an offset of their own, which is not used where the model is: it speaks as in `argunsc`. */
export const sources = ["cdcp", "ungdc"];

function standardise(described) {
  const means = featureNames.map((_, i) => mean(described.map((row) => row[i])));
  const spreads = featureNames.map((_, i) => {
    const variance = mean(described.map((row) => (row[i] - means[i]) ** 2));
    return Math.max(1e-3, Math.sqrt(variance));
  });
  return { means, spreads };
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

const shrinkOf = (unit) => (unit === undefined ? 0 : shrink(unit.tokens.forms.length));

/** The table of all rows, with the sparse features that are frequent enough among those to learn from. */
export function makeTable(rows, { owners, lists }, { dense, width }, learnFrom) {
  const seen = new Int32Array(owners.length);
  for (const row of learnFrom) for (const number of lists[row].numbers) seen[number]++;
  const column = new Int32Array(owners.length).fill(-1);
  const weight = new Float32Array(owners.length);
  let columns = 0;
  owners.forEach(({ block }, number) => {
    if (seen[number] < fewest[block]) return;
    column[number] = columns++;
    const scale = scales[block] ?? scales.neighbours;
    weight[number] = scale * Math.log(learnFrom.length / (seen[number] + 1) + 1);
  });
  const starts = new Int32Array(rows.length + 1);
  const entries = [];
  const values = [];
  rows.forEach(({ units, at }, row) => {
    const by = {
      words: shrinkOf(units[at]),
      pieces: shrinkOf(units[at]),
      before: shrinkOf(units[at - 1]),
      behind: shrinkOf(units[at + 1]),
    };
    const { numbers, counts } = lists[row];
    numbers.forEach((number, i) => {
      if (column[number] < 0) return;
      entries.push(column[number]);
      values.push(weight[number] * counts[i] * by[owners[number].block]);
    });
    starts[row + 1] = entries.length;
  });
  return {
    ...{ starts, columns: Int32Array.from(entries), values: Float32Array.from(values) },
    ...{ width: columns, dense, denseWidth: width, column, weight },
  };
}
