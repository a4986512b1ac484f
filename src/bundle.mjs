// Bundles the modules into `dist/`, since several hundred small files take long to find and to load.
//
// Packages stay outside, but for a few (`inside`). What is imported only when it is needed stays in
// a file of its own, but for what is needed together anyway (`together`).
import { chmodSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const source = fileURLToPath(new URL("./", import.meta.url));
const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const fileOf = (name) => `${source}${name}.ts`;

/** What programs start with; a worker is started by its file. */
const entries = {
  cli: "cli",
  index: "index",
  score: "score",
  "score-worker": "analysis/as-is/score-worker",
};

/**
 * Modules that are put into one file with all that they import, and what they hold in common into
 * the first of these files. None that imports a package is put where it would load it for others.
 */
const together = {
  scoring: [
    ...["score", "analysis/as-is/score-worker", "analysis/as-is/score-as-is"],
    ...["analysis/as-is/score-spans", "analysis/as-is/split-file", "analysis/find-codebook"],
    ...["themes/read-codebook", "themes/formats/topoi-yaml", "themes/find-fallback"],
    ...["commands/score", "analysis/read-configuration", "measures/omit-lone-intervals"],
    ...["analysis/stage-output", "analysis/write-tables", "output/to-csv", "output/to-parquet"],
  ],
  front: ["index"],
};

const { dependencies } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url)));
/** Packages of many small files that short commands wait for. */
const inside = ["commander", "hyparquet", "hyparquet-writer", "leven", "yaml"];
const packageOf = (id) => /^(?:.*\/node_modules\/)?((?:@[^/]+\/)?[^/]*)/u.exec(id)[1];
const isOwn = (id) => id.startsWith(source);

/** The name of the file that each of those modules is put into. */
function placeModules(importsOf) {
  const places = new Map();
  for (const [name, modules] of Object.entries(together)) {
    for (const id of reach(modules.map(fileOf), importsOf)) {
      if (places.has(id) || Object.values(entries).map(fileOf).includes(id)) continue;
      places.set(id, [name, ...packagesOf(id, importsOf)].join("-").replace(/[^\w-]+/gu, "-"));
    }
  }
  return places;
}

/** Modules with all that they import, and that those import, at once. */
function reach(ids, importsOf, found = new Set()) {
  for (const id of ids.filter((one) => isOwn(one) && !found.has(one))) {
    reach(importsOf(id), importsOf, found.add(id));
  }
  return found;
}

function packagesOf(id, importsOf) {
  const imports = [...reach([id], importsOf)].flatMap((one) => importsOf(one));
  return [...new Set(imports.map(packageOf).filter((one) => one in dependencies))].sort();
}

/** The licences of those packages, which whoever has their code must have too. */
function licencesOf(packages) {
  const names = inside.filter((name) => packages.includes(name));
  return names.map((name) => `/*! ${name}\n\n${licenceOf(name)}\n*/\n`).join("");
}

function licenceOf(name) {
  const folder = new URL(`../node_modules/${name}/`, import.meta.url);
  const file = readdirSync(folder).find((one) => /^licen[cs]e/iu.test(one));
  return readFileSync(new URL(file, folder), "utf8").trim();
}

let places;
const bundle = await rolldown({
  input: Object.fromEntries(Object.entries(entries).map(([name, from]) => [name, fileOf(from)])),
  cwd: fileURLToPath(new URL("../", import.meta.url)),
  platform: "node",
  preserveEntrySignatures: "allow-extension",
  external: (id) =>
    id.startsWith("node:") || (packageOf(id) in dependencies && !inside.includes(packageOf(id))),
  // The same module may be imported at once here and when it is needed there.
  checks: { ineffectiveDynamicImport: false },
});
for (const name of readdirSync(dist)) if (name.endsWith(".js")) rmSync(dist + name);
await bundle.write({
  dir: dist,
  chunkFileNames: "[name]-[hash].js",
  banner: ({ moduleIds }) => licencesOf(moduleIds.map(packageOf)),
  comments: { annotation: false, jsdoc: false },
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: "together",
        name(id, context) {
          places ??= placeModules((one) => context.getModuleInfo(one).importedIds);
          return places.get(id) ?? inside.find((name) => name === packageOf(id)) ?? null;
        },
      },
    ],
  },
});
chmodSync(`${dist}cli.js`, 0o755);
