import { grown, NumberList } from "../../src/text/number-list.js";

test("a list keeps its numbers while it grows", () => {
  const list = new NumberList((length) => new Uint32Array(length));
  for (let i = 0; i < 5_000; i++) list.push(3 * i);
  expect(list.length).toBe(5_000);
  expect([...list.take()]).toEqual(Array.from({ length: 5_000 }, (_, i) => 3 * i));
});

test("what is grown has room for so many, or for twice as many, and is of the same kind", () => {
  expect(grown(Int32Array.of(1, -2), 3)).toEqual(Int32Array.of(1, -2, 0, 0));
  expect(grown(Uint8Array.of(7), 5)).toEqual(Uint8Array.of(7, 0, 0, 0, 0));
});
