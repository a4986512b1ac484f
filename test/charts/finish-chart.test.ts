import { finishChart } from "../../src/charts/finish-chart.js";
import { checkChart, checkPrint } from "./check-chart.js";

const words = { description: "A point.", title: "Title", subtitle: ["n = 1"] };
const marks = { data: { values: [{ a: 1 }] }, mark: "point" };

test("every chart has its words, its look and its numbers", () => {
  const chart = finishChart(words, marks);
  checkChart(chart);
  expect(chart).toMatchObject({
    description: "A point.",
    title: { text: "Title", subtitle: ["n = 1"] },
    config: { locale: { number: { percent: " %" } }, title: { subtitleColor: "#555" } },
  });
});

test("in print words are black", () => {
  const chart = finishChart(words, marks, { style: "print", locale: "id" });
  checkPrint(chart);
  expect(chart.config).toMatchObject({ axis: { labelColor: "black", titleColor: "black" } });
});

test("long titles are broken, and what would mislead a reader is shown as such", () => {
  const title = `${"word ".repeat(30)}\u202eend`;
  const { text } = finishChart({ ...words, title }, marks).title as { text: string[] };
  expect(text).toHaveLength(2);
  expect(text[1]?.endsWith("\ufffdend")).toBe(true);
});

test("lines below the title are broken between their clauses", () => {
  const clause = `${"word ".repeat(12)}end`;
  const subtitle = [`${clause}; ${clause}`, "n = 1; hollow: none"];
  expect(finishChart({ ...words, subtitle }, marks).title).toMatchObject({
    subtitle: [`${clause};`, clause, "n = 1; hollow: none"],
  });
});
