import fc from "fast-check";
import { keepPath } from "../../src/output/pdf-path.js";

/** A page that notes what is written on it. */
function notingPage(): { page: PDFKit.PDFDocument; notes: [string, ...number[]][] } {
  const notes: [string, ...number[]][] = [];
  const page = new Proxy<PDFKit.PDFDocument>(Object.create(null) as PDFKit.PDFDocument, {
    get: (_, name) => (...at: number[]) => notes.push([String(name), ...at]),
  });
  return { page, notes };
}

test("nothing is written until the path is put, and then each time", () => {
  const { page, notes } = notingPage();
  const { steps, put } = keepPath();
  steps.moveTo(1, 2);
  steps.lineTo(3.00049, 4);
  expect(notes).toEqual([]);
  put(page);
  put(page);
  const once = [
    ["moveTo", 1, 2],
    ["lineTo", 3, 4],
  ];
  expect(notes).toEqual([...once, ...once]);
});

test("a path that was begun is forgotten when another is", () => {
  const { page, notes } = notingPage();
  const { steps, put } = keepPath();
  steps.rect(0, 0, 9, 9);
  steps.beginPath();
  steps.lineTo(1, 1);
  put(page);
  expect(notes).toEqual([["moveTo", 1, 1]]);
});

test("an arc stays on its circle and ends where it should", () => {
  const angle = fc.double({ min: -7, max: 7, noNaN: true });
  fc.assert(
    fc.property(angle, angle, fc.boolean(), (from, to, isReversed) => {
      const { page, notes } = notingPage();
      const { steps, put } = keepPath();
      steps.arc(10, 20, 5, from, to, isReversed);
      put(page);
      for (const [, ...at] of notes) {
        const [x = NaN, y = NaN] = at.slice(-2);
        expect(Math.hypot(x - 10, y - 20)).toBeCloseTo(5, 2);
      }
      const swept = isReversed ? from - to : to - from;
      if (swept >= 2 * Math.PI) return;
      const [x = NaN, y = NaN] = (notes.at(-1) ?? []).slice(-2) as number[];
      expect(x).toBeCloseTo(10 + 5 * Math.cos(to), 2);
      expect(y).toBeCloseTo(20 + 5 * Math.sin(to), 2);
    }),
  );
});

test("a whole circle is four curves", () => {
  const { page, notes } = notingPage();
  const { steps, put } = keepPath();
  steps.arc(0, 0, 1, 0, 2 * Math.PI);
  put(page);
  expect(notes.map(([name]) => name)).toEqual(["moveTo", ...Array<string>(4).fill("bezierCurveTo")]);
});
