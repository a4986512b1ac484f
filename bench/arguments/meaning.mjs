// Words by their company: how words of speeches are used, as vectors, from counts of what stands
// beside them (positive pointwise mutual information, its largest singular vectors by a randomised
// range finder; Levy & Goldberg 2014, Halko, Martinsson & Tropp 2011). Words that are used alike
// have vectors alike, so that what is learned of one is learned of the other.
import { EigenvalueDecomposition, Matrix, QrDecomposition } from "ml-matrix";
import { readTokens } from "../../dist/modules/arguments/model/forms.js";

const vocabularySize = 12_000;
const dimensions = 100;

/**
 * @param {Iterable<string>} texts
 * @returns {{words: string[], share: Float64Array, near: Float32Array, far: Float32Array, dimensions: number}}
 *   the commonest words, the share of each in all words, and a vector of each, of what stands right
 *   beside it (in which order) and of what stands within six words of it
 */
export function learnMeaning(texts) {
  const { words, ids, share } = readWords(texts);
  const size = words.length;
  const near = factor(weigh(count(ids, size, 2), size, true));
  const far = factor(weigh(count(ids, size, 6), size, false));
  return { words, share, near, far, dimensions };
}

function readWords(texts) {
  const index = new Map();
  const names = [];
  const counts = [];
  const all = [];
  for (const text of texts) {
    for (const { text: form, isWord } of readTokens(text).forms) {
      if (!isWord && form !== "0") continue;
      let id = index.get(form);
      if (id === undefined) {
        id = names.length;
        index.set(form, id);
        names.push(form);
        counts.push(0);
      }
      counts[id]++;
      all.push(id);
    }
    // Words of two texts are no neighbours.
    for (let i = 0; i < 6; i++) all.push(-1);
  }
  const ranked = names.map((_, id) => id).sort((a, b) => counts[b] - counts[a] || a - b);
  const kept = ranked.slice(0, vocabularySize);
  const rank = new Int32Array(names.length).fill(-1);
  kept.forEach((id, at) => (rank[id] = at));
  const total = counts.reduce((sum, one) => sum + one, 0);
  return {
    words: kept.map((id) => names[id]),
    share: Float64Array.from(kept, (id) => counts[id] / total),
    ids: Int32Array.from(all, (id) => (id < 0 ? -1 : rank[id])),
  };
}

/** How often the second word stands behind the first, the farther the less it counts. */
function count(ids, size, window) {
  const table = new Float32Array(size * size);
  for (let at = 0; at < ids.length; at++) {
    const row = ids[at];
    if (row < 0) continue;
    for (let by = 1; by <= window && at + by < ids.length; by++) {
      const column = ids[at + by];
      if (column >= 0) table[row * size + column] += 1 / by;
    }
  }
  return table;
}

/** The table as positive mutual information, in rows of what is above 0. */
function weigh(table, size, inOrder) {
  const width = inOrder ? 2 * size : size;
  const at = (row, column) => {
    if (!inOrder) return table[row * size + column] + table[column * size + row];
    return column < size ? table[row * size + column] : table[(column - size) * size + row];
  };
  const rows = new Float64Array(size);
  const columns = new Float64Array(width);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < width; column++) {
      const value = at(row, column);
      rows[row] += value;
      columns[column] += value;
    }
  }
  let smoothed = 0;
  for (let column = 0; column < width; column++) {
    columns[column] **= 0.75;
    smoothed += columns[column];
  }
  const starts = new Int32Array(size + 1);
  const entries = [];
  const values = [];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < width; column++) {
      const value = at(row, column);
      if (value === 0) continue;
      const information = Math.log((value * smoothed) / (rows[row] * columns[column]));
      if (information <= 0) continue;
      entries.push(column);
      values.push(information);
    }
    starts[row + 1] = entries.length;
  }
  return {
    size,
    width,
    starts,
    columns: Int32Array.from(entries),
    values: Float32Array.from(values),
  };
}

/** The rows' coordinates along the largest singular vectors, each scaled by its root, of length 1. */
function factor(table) {
  const width = dimensions + 10;
  let basis = randomSigns(table.width, width);
  let range = orthonormal(times(table, basis, width), table.size, width);
  for (let round = 0; round < 2; round++) {
    basis = orthonormal(timesTransposed(table, range, width), table.width, width);
    range = orthonormal(times(table, basis, width), table.size, width);
  }
  const small = timesTransposed(table, range, width);
  const gram = new Matrix(width, width);
  for (let i = 0; i < width; i++) {
    for (let j = i; j < width; j++) {
      let sum = 0;
      for (let k = 0; k < table.width; k++) sum += small[k * width + i] * small[k * width + j];
      gram.set(i, j, sum);
      gram.set(j, i, sum);
    }
  }
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(gram, {
    assumeSymmetric: true,
  });
  const order = realEigenvalues
    .map((_, i) => i)
    .sort((a, b) => realEigenvalues[b] - realEigenvalues[a]);
  const vectors = new Float32Array(table.size * dimensions);
  for (let row = 0; row < table.size; row++) {
    let length = 0;
    for (let d = 0; d < dimensions; d++) {
      let sum = 0;
      for (let k = 0; k < width; k++)
        sum += range[row * width + k] * eigenvectorMatrix.get(k, order[d]);
      const value = sum * Math.max(0, realEigenvalues[order[d]]) ** 0.25;
      vectors[row * dimensions + d] = value;
      length += value * value;
    }
    const scale = 1 / Math.max(1e-9, Math.sqrt(length));
    for (let d = 0; d < dimensions; d++) vectors[row * dimensions + d] *= scale;
  }
  return vectors;
}

function times({ size, starts, columns, values }, right, width) {
  const out = new Float64Array(size * width);
  for (let row = 0; row < size; row++) {
    for (let at = starts[row]; at < starts[row + 1]; at++) {
      const from = columns[at] * width;
      for (let k = 0; k < width; k++) out[row * width + k] += values[at] * right[from + k];
    }
  }
  return out;
}

function timesTransposed({ size, width: rows, starts, columns, values }, right, width) {
  const out = new Float64Array(rows * width);
  for (let row = 0; row < size; row++) {
    for (let at = starts[row]; at < starts[row + 1]; at++) {
      const to = columns[at] * width;
      for (let k = 0; k < width; k++) out[to + k] += values[at] * right[row * width + k];
    }
  }
  return out;
}

function orthonormal(data, rows, width) {
  const matrix = Matrix.from1DArray(rows, width, data);
  const q = new QrDecomposition(matrix).orthogonalMatrix;
  const out = new Float64Array(rows * width);
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < width; k++) out[row * width + k] = q.get(row, k);
  }
  return out;
}

/** +1 and −1 in no order, the same each time. */
function randomSigns(rows, width) {
  let state = 0x9e3779b9;
  return Float64Array.from({ length: rows * width }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state & 0x10000) === 0 ? 1 : -1;
  });
}
