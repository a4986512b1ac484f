import fc from "fast-check";
import type { Codebook } from "../../src/themes/codebook.js";
import { hardCases } from "../themes/hard-codebooks.js";

const facts = fc.record(
  {
    id: fc.constantFrom<unknown>("a", "a", "b", "ünï/ço", "", 7, null),
    title: fc.constantFrom<unknown>("On water", "", null, ["x"]),
    author: fc.constantFrom<unknown>("Ada Brook", "Tom Marsh", "Dr. ADA BROOK", null, 7),
    date: fc.constantFrom<unknown>("2021-05-04", "03/04/2019", "3 May 2020", "never"),
    year: fc.constantFrom<unknown>(2022, "2023", "x", null),
    language: fc.constantFrom<unknown>("en", "German", "id", "fr", "Klingonese", "", "zh"),
    publisher: fc.constantFrom<unknown>("The Delta Review", null),
    place: fc.constantFrom<unknown>("here", { text: "The state." }),
  },
  { requiredKeys: [] },
);

const oddTexts = fc.constantFrom<unknown>(
  "",
  " \n",
  "维护网络主权。",
  "x",
  null,
  7,
  "\u0000",
  "\ud83d law",
);

/** Records such as the world has them, and a codebook whose words stand in their texts. */
export const hardRecords: fc.Arbitrary<{
  codebook: Codebook;
  records: Record<string, unknown>[];
}> = fc
  .record({
    hard: hardCases,
    facts: fc.array(facts, { minLength: 6, maxLength: 6 }),
    odd: fc.option(oddTexts),
  })
  .map(({ hard: { codebook, texts }, facts, odd }) => {
    const all = odd === null ? texts : [...texts, odd];
    return { codebook, records: all.map((text, i) => ({ ...facts[i], text })) };
  });

/** How a record is written as a line of JSON: plainly, with escapes, with blanks and keys about. */
const writeLine = (record: Record<string, unknown>, way: number): string => {
  const line = JSON.stringify(record);
  if (way === 1) return line.replace(/[a-z\u0080-\uffff]/gu, escapeUnits);
  if (way === 2) return JSON.stringify(record, null, 1).replaceAll("\n", "\t");
  if (way === 3) return `${line.slice(0, -1)},"text":"state law"}`;
  if (way === 4) return line.slice(0, Math.ceil((2 * line.length) / 3));
  return line.replace(/[\u0080-\u00ff]/gu, escapeUnits);
};

const escapeUnits = (units: string): string =>
  Array.from({ length: units.length }, (_, i) => units.charCodeAt(i))
    .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
    .join("");

/** How each line is written, and where bytes are put that are no UTF-8. */
export const writings = fc.record({
  ways: fc.array(fc.constantFrom(0, 0, 0, 1, 2, 3, 4, 5), { minLength: 6, maxLength: 6 }),
  ends: fc.constantFrom("\n", "\r\n", "\n\n"),
  broken: fc.option(fc.tuple(fc.nat(400), fc.constantFrom(0xff, 0xe2, 0x80, 0x00, 0x22)), {
    freq: 3,
  }),
});

/** The records as the bytes of a JSONL file. */
export function toJsonl(
  records: readonly Record<string, unknown>[],
  { ways, ends, broken }: { ways: number[]; ends: string; broken: [number, number] | null },
): Buffer {
  const lines = records.map((record, i) => writeLine(record, ways[i] ?? 0) + ends);
  const bytes = Buffer.from(lines.join(""));
  if (broken !== null && broken[0] < bytes.length) bytes[broken[0]] = broken[1];
  return bytes;
}
