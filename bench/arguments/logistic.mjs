// Logistic regression with a quadratic penalty, by coordinate descent in the dual (Yu, Huang & Lin
// 2011, as in LIBLINEAR): a few passes over the rows, each row's share of the weights set at once to
// what is best for it. No package on the registry fits problems of this size in an ES module.

const passes = 40;

/**
 * Rows to fit: `sparse` ones as in a compressed table, beside `dense` ones.
 *
 * @typedef {{starts: Int32Array, columns: Int32Array, values: Float32Array, width: number,
 *   dense: Float32Array, denseWidth: number}} Table
 */

/**
 * The weights that make a yes of each row as likely as it is: those of the sparse columns, of the
 * dense ones, and the constant.
 *
 * @param {Table} table
 * @param {number[]} rows - those to learn from
 * @param {(row: number) => number} yes - 1, 0 or a share between
 * @param {(row: number) => number} counts - how much a row counts
 * @param {number} strength - how much the rows count against the penalty
 */
export function fitLogistic(table, rows, yes, counts, strength) {
  const weights = new Float64Array(table.width + table.denseWidth + 1);
  const items = rows.flatMap((row) => {
    const share = yes(row);
    const cost = strength * counts(row);
    return [
      { row, sign: 1, cost: cost * share },
      { row, sign: -1, cost: cost * (1 - share) },
    ].filter((item) => item.cost > 0);
  });
  const squares = items.map(({ row }) => squareOf(table, row));
  // Each item's dual variable is `cost × sigmoid(logit)`; it begins near 0.
  const logits = new Float64Array(items.length).fill(-6);
  items.forEach(({ row, sign, cost }, i) =>
    addScaled(table, row, weights, sign * cost * sigmoid(logits[i])),
  );
  const order = shuffled(items.length);
  for (let pass = 0; pass < passes; pass++) {
    let moved = 0;
    for (const i of order) {
      const { row, sign, cost } = items[i];
      const old = cost * sigmoid(logits[i]);
      const rest = sign * predict(table, row, weights) - squares[i] * old;
      const logit = solve(logits[i], squares[i] * cost, rest);
      const by = cost * sigmoid(logit) - old;
      logits[i] = logit;
      if (Math.abs(by) < 1e-9) continue;
      moved += Math.abs(by);
      addScaled(table, row, weights, sign * by);
    }
    if (moved < 1e-4 * items.length * strength) break;
  }
  return weights;
}

/** Where `t + slope × sigmoid(t) + rest` is 0: it rises all along, so the place is between two bounds. */
function solve(from, slope, rest) {
  let [low, high] = [-rest - slope, -rest];
  let t = Math.min(high, Math.max(low, from));
  for (let step = 0; step < 20; step++) {
    const s = sigmoid(t);
    const value = t + slope * s + rest;
    if (Math.abs(value) < 1e-7) break;
    if (value > 0) high = t;
    else low = t;
    const next = t - value / (1 + slope * s * (1 - s));
    t = next > low && next < high ? next : (low + high) / 2;
  }
  return t;
}

const sigmoid = (t) => 1 / (1 + Math.exp(-t));

/** All numbers below a size in an order without a pattern, the same each time. */
function shuffled(size) {
  const order = Int32Array.from({ length: size }, (_, i) => i);
  let state = 12345;
  for (let i = size - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/** The log odds of a row. */
export function predict({ starts, columns, values, width, dense, denseWidth }, row, weights) {
  let sum = weights[width + denseWidth];
  const end = starts[row + 1];
  for (let at = starts[row]; at < end; at++) sum += values[at] * weights[columns[at]];
  const from = row * denseWidth;
  for (let d = 0; d < denseWidth; d++) sum += dense[from + d] * weights[width + d];
  return sum;
}

function squareOf({ starts, values, dense, denseWidth }, row) {
  let sum = 1;
  for (let at = starts[row]; at < starts[row + 1]; at++) sum += values[at] * values[at];
  const from = row * denseWidth;
  for (let d = 0; d < denseWidth; d++) sum += dense[from + d] * dense[from + d];
  return sum;
}

function addScaled({ starts, columns, values, width, dense, denseWidth }, row, into, by) {
  into[width + denseWidth] += by;
  const end = starts[row + 1];
  for (let at = starts[row]; at < end; at++) into[columns[at]] += by * values[at];
  const from = row * denseWidth;
  for (let d = 0; d < denseWidth; d++) into[width + d] += by * dense[from + d];
}
