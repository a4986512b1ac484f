import { describeTables } from "../../src/output/describe-tables.js";

test("each table has its file, its hash, and the type of each column", () => {
  const text = describeTables(
    [{ name: "hits", columns: ["document", "start", "weight", "negated", "size"] }],
    [{ path: "tables/hits.csv", bytes: 12, sha256: "ab" }],
    "topoi 0.1.0, run 3f0c52a9d1be",
  );
  expect(text.endsWith("}\n")).toBe(true);
  expect(JSON.parse(text)).toEqual({
    profile: "tabular-data-package",
    name: "topoi-tables",
    sources: [{ title: "topoi 0.1.0, run 3f0c52a9d1be" }],
    resources: [
      {
        profile: "tabular-data-resource",
        ...{ name: "hits", path: "hits.csv", format: "csv", mediatype: "text/csv" },
        ...{ encoding: "utf-8", bytes: 12, hash: "sha256:ab" },
        schema: {
          fields: [
            { name: "document", type: "any" },
            { name: "start", type: "integer" },
            { name: "weight", type: "number" },
            { name: "negated", type: "boolean" },
            { name: "size", type: "any" },
          ],
          missingValues: [""],
        },
      },
    ],
  });
});
