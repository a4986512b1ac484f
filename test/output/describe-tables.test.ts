import { describeTables } from "../../src/output/describe-tables.js";
import { columns, type TableName } from "../../src/rows.js";

test("each table has its file, its hash, and the type of each column", () => {
  const text = describeTables(
    [{ name: "hits", columns: ["document", "start", "weight", "negated"] }],
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
        description: "A row for each place where a term of a theme matched.",
        ...{ name: "hits", path: "hits.csv", format: "csv", mediatype: "text/csv" },
        ...{ encoding: "utf-8", bytes: 12, hash: "sha256:ab" },
        schema: {
          fields: [
            { name: "document", type: "string" },
            {
              ...{ name: "start", type: "integer" },
              description:
                "Where it begins in the cleaned text, in UTF-16 units; the first is 0.",
            },
            { name: "weight", type: "number" },
            {
              ...{ name: "negated", type: "boolean" },
              description: "Whether the hit stands under a negation.",
            },
          ],
          missingValues: [""],
        },
      },
    ],
  });
});

type Field = Readonly<Record<"name" | "type", string>> & { readonly description?: string };
const fieldsOf = (name: TableName, names: readonly string[] = columns[name]) => {
  const text = describeTables([{ name, columns: names }], [], "");
  const { resources } = JSON.parse(text) as {
    resources: { description?: string; schema: { fields: Field[] } }[];
  };
  return resources[0]?.schema.fields ?? [];
};
const typeOf = (name: TableName, column: string) =>
  fieldsOf(name).find((field) => field.name === column)?.type;

test("figures are numbers in every table, and what is named alike may differ", () => {
  const figures = ["claims", "rank", "observed", "pmi", "z", "likeness", "strength", "share"];
  const tables = Object.keys(columns) as TableName[];
  for (const field of tables.flatMap((name) => fieldsOf(name))) {
    expect(field.type).toMatch(/^(boolean|integer|number|string)$/u);
    if (figures.includes(field.name)) expect(field.type).toMatch(/^(integer|number)$/u);
  }
  expect(typeOf("arguments", "against")).toBe("integer");
  expect(typeOf("keyness", "against")).toBe("string");
  expect(typeOf("trends", "from")).toBe("integer");
  expect(typeOf("codebook_changes", "from")).toBe("string");
});

test("a column that documents brought along has no type, whatever it is called", () => {
  const fields = fieldsOf("documents", ["document", "score", "country"]);
  expect(fields.map(({ type }) => type)).toEqual(["string", "any", "any"]);
});

test("the ends of intervals say what they are", () => {
  const [low] = fieldsOf("frequency", ["share_low"]);
  expect(low?.description).toMatch(/^Lower end of the 95 % interval/u);
});
