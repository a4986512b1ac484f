// Figures of how well answers agree with readers.

const f1 = (truth, found) => {
  let [both, more, missed] = [0, 0, 0];
  truth.forEach((one, i) => {
    if (one && found[i]) both++;
    else if (found[i]) more++;
    else if (one) missed++;
  });
  return both === 0 ? 0 : (2 * both) / (2 * both + more + missed);
};
const not = (list) => list.map((one) => !one);

/** F1 of yes. */
export const f1Of = f1;
/** The mean of F1 of yes and of no. */
export const macroF1 = (truth, found) => (f1(truth, found) + f1(not(truth), not(found))) / 2;
/** F1 of yes and of no by how many there are of each. */
export function weightedF1(truth, found) {
  const share = truth.filter(Boolean).length / truth.length;
  return share * f1(truth, found) + (1 - share) * f1(not(truth), not(found));
}

/** The threshold from which a yes gives the best figure. */
export function bestThreshold(values, truth, figure) {
  let best = { at: 0, figure: -1 };
  for (let at = -2; at <= 3; at += 0.05) {
    const one = figure(
      truth,
      values.map((value) => value > at),
    );
    if (one > best.figure) best = { at, figure: one };
  }
  return best.at;
}

/** Factor and offset that make log odds as likely as they say, by Newton's method (Platt 1999). */
export function calibrate(values, truth, counts = values.map(() => 1)) {
  let [a, b] = [1, 0];
  for (let round = 0; round < 50; round++) {
    let [ga, gb, haa, hab, hbb] = [1e-6 * (a - 1), 1e-6 * b, 1e-6, 0, 1e-6];
    values.forEach((value, i) => {
      const p = 1 / (1 + Math.exp(-(a * value + b)));
      const error = counts[i] * (p - (truth[i] ? 1 : 0));
      const slope = counts[i] * p * (1 - p);
      ga += error * value;
      gb += error;
      haa += slope * value * value;
      hab += slope * value;
      hbb += slope;
    });
    const determinant = haa * hbb - hab * hab;
    a -= (hbb * ga - hab * gb) / determinant;
    b -= (haa * gb - hab * ga) / determinant;
  }
  return [a, b];
}

/** Expected calibration error in ten bins of equal width (Guo et al. 2017). */
export function calibrationError(confidences, right) {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, sure: 0, right: 0 }));
  confidences.forEach((confidence, i) => {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    bin.count++;
    bin.sure += confidence;
    bin.right += right[i] ? 1 : 0;
  });
  return bins.reduce((sum, bin) => sum + Math.abs(bin.sure - bin.right), 0) / confidences.length;
}
