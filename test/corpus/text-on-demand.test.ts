import {
  joinProperties,
  nameParts,
  namesOf,
  splitLongParts,
  withTextOnDemand,
  type LongParts,
} from "../../src/corpus/text-on-demand.js";

const parts: LongParts = { text: "Dikes hold.", headings: [], runs: [] };

/** A document whose text is read when it is asked for, and how often that was. */
function open() {
  let count = 0;
  const document = withTextOnDemand({ title: "Dikes" }, nameParts(parts), () => {
    count++;
    return parts;
  });
  return { document, timesRead: () => count };
}

test("a text is read when it is asked for, and not before", () => {
  const { document, timesRead } = open();
  expect([document.title, timesRead()]).toEqual(["Dikes", 0]);
  expect([document.text, timesRead()]).toEqual(["Dikes hold.", 1]);
});

test("facts are changed and parted from the text without reading it", () => {
  const { document, timesRead } = open();
  const renamed = joinProperties(document, { title: "Old dikes" });
  const { facts, parts: long } = splitLongParts(renamed);
  expect([facts, timesRead()]).toEqual([{ title: "Old dikes" }, 0]);
  expect(namesOf(long)).toEqual(nameParts(parts));
  expect(timesRead()).toBe(0);
  expect(long.text).toBe("Dikes hold.");
});

test("a spread holds the text, and names are those of what it has then", () => {
  const { document } = open();
  const changed = { ...document, text: "Dikes fell." };
  expect(changed).toEqual({ title: "Dikes", ...parts, text: "Dikes fell." });
  expect(namesOf(changed)).toEqual(nameParts({ ...parts, text: "Dikes fell." }));
  expect(namesOf({ ...document })).toEqual(nameParts(parts));
});
