import { splitPageTitle } from "../../../src/corpus/facts/page-title.js";

const known = { headlines: [], names: ["Daily Quay"], host: "dailyquay.example" };

test.each([
  ["A wall | Daily Quay", "A wall"],
  ["Daily Quay - A wall", "A wall"],
  ["A wall – The harbour – Daily Quay", "A wall – The harbour"],
  ["A wall_Daily Quay", "A wall"],
  ["A visit to the Daily Quay", "A visit to the Daily Quay"],
  ["A wall | dailyquay.example", "A wall"],
])("%s is %s", (title, bare) => {
  expect(splitPageTitle(title, known).title).toBe(bare);
});

test("the site's name alone is no title", () => {
  expect(splitPageTitle("Daily Quay", known)).toEqual({ title: null, site: "Daily Quay" });
});

test("the headline on the page tells a title from what stands beside it", () => {
  const page = { headlines: ["A wall: what now?"], names: [], host: null };
  expect(splitPageTitle("A wall: what now? | Harbour | Quay", page).title).toBe(
    "A wall: what now?",
  );
  expect(splitPageTitle("A wall | Quay", { ...page, headlines: [] }).title).toBe("A wall | Quay");
});

test("a host without accents is the site's", () => {
  const page = { headlines: [], names: [], host: "www.diariodocais.example" };
  expect(splitPageTitle("Um muro - Diário do Cais", page)).toEqual({
    title: "Um muro",
    site: "Diário do Cais",
  });
});

test.each(["—", " - ", "| ", "a: "])("a title of %j is given up in a moment", (piece) => {
  expect(splitPageTitle(piece.repeat(100_000), known).site).toBeNull();
});
