import { withoutWatch } from "../../src/commands/watch-run.js";

test("what a run is called with is what watching was called with, but for watching itself", () => {
  const words = ["run", "docs", "--watch", "--port", "4000", "--unit", "sentence", "--port=1"];
  expect(withoutWatch(words)).toEqual(["run", "docs", "--unit", "sentence"]);
});
