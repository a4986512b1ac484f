import fc from "fast-check";
import { PairNumbers } from "../../src/themes/pair-numbers.js";

test("remembers the number of every pair, however many there are", () => {
  const pairs = new PairNumbers();
  for (let one = 0; one < 300; one++) {
    for (let other = 0; other < 300; other++) pairs.set(one, other, one * 1000 + other);
  }
  for (let one = 0; one < 300; one++) {
    for (let other = 0; other < 300; other++)
      expect(pairs.get(one, other)).toBe(one * 1000 + other);
  }
  expect(pairs.get(300, 0)).toBe(-1);
});

test("what it says of a pair is what was said, or that it has forgotten", () => {
  const number = fc.oneof(fc.nat(3), fc.nat(), fc.nat(0xffffffff));
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number, fc.nat(1_000_000))), (all) => {
      const pairs = new PairNumbers();
      const said = new Map<string, number>();
      for (const [one, other, its] of all) {
        if (said.has(`${one} ${other}`)) continue;
        expect(pairs.get(one, other)).toBe(-1);
        pairs.set(one, other, its);
        said.set(`${one} ${other}`, its);
        expect(pairs.get(one, other)).toBe(its);
      }
      for (const [one, other] of all)
        expect([-1, said.get(`${one} ${other}`)]).toContain(pairs.get(one, other));
    }),
  );
});

test("what was cleared is forgotten", () => {
  const pairs = new PairNumbers();
  pairs.set(1, 2, 0);
  expect(pairs.get(1, 2)).toBe(0);
  pairs.clear();
  expect(pairs.get(1, 2)).toBe(-1);
});
