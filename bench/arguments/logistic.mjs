// Logistic regression with a quadratic penalty, fitted by conjugate gradients (fmin).
import { conjugateGradient } from "fmin";

const mostRounds = 200;

/**
 * Rows to fit: `sparse` ones as in a compressed table, beside `dense` ones.
 *
 * @typedef {{starts: Int32Array, columns: Int32Array, values: Float32Array, width: number,
 *   dense: Float32Array, denseWidth: number}} Table
 */

/**
 * The weights that make a yes of each row as likely as it is: those of the sparse columns, of the
 * dense ones, and the constant. The penalty is half their squares, without the constant.
 *
 * @param {Table} table
 * @param {number[]} rows - those to learn from
 * @param {(row: number) => number} yes - 1, 0 or a share between
 * @param {(row: number) => number} counts - how much a row counts
 * @param {number} strength - how much the rows count against the penalty
 */
export function fitLogistic(table, rows, yes, counts, strength) {
  const size = table.width + table.denseWidth + 1;
  const truth = Float64Array.from(rows, yes);
  const importance = Float64Array.from(rows, (row) => strength * counts(row));
  const loss = (weights, gradient) => {
    let sum = 0;
    for (let i = 0; i < size - 1; i++) {
      sum += 0.5 * weights[i] * weights[i];
      gradient[i] = weights[i];
    }
    gradient[size - 1] = 0;
    rows.forEach((row, i) => {
      const z = predict(table, row, weights);
      // log(1 + e^z) − y z, without overflow
      sum += importance[i] * (Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - truth[i] * z);
      addScaled(table, row, gradient, importance[i] * (1 / (1 + Math.exp(-z)) - truth[i]));
    });
    return sum;
  };
  return conjugateGradient(loss, new Float64Array(size), { maxIterations: mostRounds }).x;
}

/** The log odds of a row. */
export function predict({ starts, columns, values, width, dense, denseWidth }, row, weights) {
  let sum = weights[width + denseWidth];
  for (let at = starts[row]; at < starts[row + 1]; at++) sum += values[at] * weights[columns[at]];
  const from = row * denseWidth;
  for (let d = 0; d < denseWidth; d++) sum += dense[from + d] * weights[width + d];
  return sum;
}

function addScaled({ starts, columns, values, width, dense, denseWidth }, row, into, by) {
  into[width + denseWidth] += by;
  for (let at = starts[row]; at < starts[row + 1]; at++) into[columns[at]] += by * values[at];
  const from = row * denseWidth;
  for (let d = 0; d < denseWidth; d++) into[width + d] += by * dense[from + d];
}
