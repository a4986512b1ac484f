// Checks an output folder after `npm start`: every file that the design promises is there, the
// manifest's hashes are those of the files, and no executed notebook holds an error.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { tablesOfRun } from "../dist/modules/analysis/write-output.js";

const output = process.argv[2] ?? "output";
const faults = [];

const read = (file) =>
  readFile(path.join(output, file)).catch(() => {
    faults.push(`${file}: missing`);
    return null;
  });

const { inputs, outputs } = JSON.parse((await read("manifest.json")) ?? '{"outputs":[]}');
if (!(inputs?.length > 0)) faults.push("manifest.json: names no inputs");
for (const { path: file, sha256 } of outputs) {
  const bytes = await read(file);
  const found = bytes && createHash("sha256").update(bytes).digest("hex");
  if (found !== null && found !== sha256) faults.push(`${file}: not what the manifest says`);
}

const named = new Set(outputs.map((file) => file.path));
// Those of every run on more than one document of more than one author and year; argument maps have
// the documents' names.
const everyChart = [
  ...["timeline", "themes-by-year", "themes-by-year-heatmap"],
  ...["themes-by-author", "themes-by-author-heatmap", "shares-by-author", "shares-by-year"],
  ...["cooccurrence", "dispersion"],
  ...["arguments-by-theme", "arguments-by-author", "backed-by-theme"],
].map((name) => `charts/${name}.svg`);
const charts = [...named].filter((file) => /^charts\/.*\.svg$/.test(file));
const wanted = [
  "report.html",
  "tables/datapackage.json",
  ...everyChart,
  ...tablesOfRun.flatMap((table) => both(`tables/${table}`, [".csv", ".parquet"])),
  ...charts.flatMap((file) =>
    both(file.slice(0, -4), [".svg", ".png", ".pdf", ".html", ".vl.json"]),
  ),
];
for (const file of wanted) if (!named.has(file)) faults.push(`${file}: not in the manifest`);

const notebooks = (await readdir("notebooks")).filter((name) => name.endsWith(".ipynb"));
for (const name of notebooks) {
  await read(`notebooks/${name.replace(/ipynb$/, "html")}`);
  const text = await read(`notebooks/${name}`);
  const cells = JSON.parse(text ?? '{"cells":[]}').cells.filter(
    (cell) => cell.cell_type === "code",
  );
  const bad = cells.filter(
    (cell) =>
      cell.execution_count === null || cell.outputs.some((one) => one.output_type === "error"),
  );
  if (bad.length > 0) faults.push(`notebooks/${name}: ${bad.length} cells failed or did not run`);
}

function both(name, endings) {
  return endings.map((ending) => name + ending);
}

if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(1);
}
console.log(`${named.size} files as the manifest says, ${notebooks.length} notebooks run.`);
