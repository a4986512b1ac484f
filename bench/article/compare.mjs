// The benchmark's measure: bags of word 4-grams, a precision and a recall for each page, then the
// means over the pages and their harmonic mean.
function countShingles(text, size = 4) {
  const words = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const counts = new Map();
  const last = words.length === 0 ? 0 : Math.max(1, words.length - size + 1);
  for (let i = 0; i < last; i++) {
    const shingle = words.slice(i, i + size).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

export function compareTexts(gold, found) {
  const [wanted, given] = [countShingles(gold), countShingles(found)];
  const size = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  let both = 0;
  for (const [shingle, count] of given) both += Math.min(count, wanted.get(shingle) ?? 0);
  if (size(wanted) === 0 && size(given) === 0) return { precision: 1, recall: 1 };
  return {
    precision: size(given) === 0 ? 0 : both / size(given),
    recall: size(wanted) === 0 ? 0 : both / size(wanted),
  };
}

export function summariseScores(scores) {
  const mean = (of) => scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  const [precision, recall] = [mean((one) => one.precision), mean((one) => one.recall)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
