import { drawTimeline } from "../../src/analysis/draw-timeline.js";
import { datedDocument } from "../charts/dated-documents.js";
import { subtitleOf } from "./title-of.js";

const dated = (document: string, more = {}) => datedDocument(document, { year: 1920, ...more });

test("documents are drawn by their dates, and the others are told of", () => {
  const documents = [dated("a"), dated("b", { date: "1920-05" }), datedDocument("c")];
  const { timeline } = drawTimeline({ documents, look: {} });
  expect(subtitleOf(timeline)).toContain("n = 2 documents; not shown: 1 without a date");
});

test("of fewer than two documents with a date that is one nothing is drawn", () => {
  const copy = dated("b", { counted: false });
  for (const documents of [
    [],
    [dated("a")],
    [dated("a"), copy],
    [dated("a"), datedDocument("b")],
  ]) {
    expect(drawTimeline({ documents, look: {} })).toEqual({});
  }
  const never = dated("b", { date: "1920-13-40" });
  expect(drawTimeline({ documents: [dated("a"), never], look: {} })).toEqual({});
});
