import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../src/", import.meta.url));

/** The floors of the house, from the ground up: a file imports from below its floor or from its own room. */
const floors: readonly (readonly string[])[] = [
  ["package-folder"],
  ["rows", "wilson-interval", "version", "spare-memory", "clean-up-on-exit", "kept"],
  ["text"],
  ["measures", "charts"],
  ["corpus", "themes", "arguments"],
  ["output"],
  ["analysis", "notebook"],
  ["watch"],
  ["commands", "index", "score"],
  ["cli"],
];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

function roomOf(file: string): string {
  const relative = path.relative(source, file).split(path.sep);
  return (relative[0] ?? "").replace(/\.[jt]s$/u, "");
}

function floorOf(room: string): number {
  return floors.findIndex((rooms) => rooms.includes(room));
}

function findFiles(): string[] {
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function findImports(): Import[] {
  return findFiles().flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+)"/gu)];
    return specifiers.map((match) => ({
      file: path.relative(source, file),
      from: roomOf(file),
      to: roomOf(path.resolve(path.dirname(file), match[1] ?? "")),
    }));
  });
}

test("every file stands in a room, and every room on a floor", () => {
  const homeless = findFiles().filter((file) => floorOf(roomOf(file)) < 0);
  expect(homeless).toEqual([]);
});

test("imports run downwards only, and rooms on one floor do not know each other", () => {
  const imports = findImports();
  expect(imports.length).toBeGreaterThan(100);
  const wrong = imports.filter(({ from, to }) => from !== to && floorOf(to) >= floorOf(from));
  expect(wrong).toEqual([]);
});

test.each([
  ["danfojs-node", ["output/to-frame.ts"]],
  ["natural", ["text/stem-word.ts"]],
  ["@mozilla/readability", ["corpus/article/mark-readable.ts"]],
  ["linkedom", ["corpus/article/mark-readable.ts"]],
  ["pdfjs-dist", ["corpus/formats/read-pdf.ts"]],
  ["pdfkit", ["output/draw-pdf.ts"]],
  ["bidi-js", ["output/split-runs.ts"]],
  ["@e965/xlsx", ["corpus/formats/read-xlsx.ts"]],
  ["hyparquet", ["corpus/formats/read-parquet.ts"]],
  ["chardet", ["text/decoding/guess-encoding.ts"]],
  ["franc", ["text/rank-languages.ts"]],
  ["iso-639-3", ["text/language-code.ts"]],
  ["string-width", ["text/display-width.ts"]],
  // The socket itself, and where tslab's own copy of the package lies.
  ["zeromq", ["notebook/connect-kernel.ts", "notebook/kernel-arguments.ts"]],
])("the heavy package %s is known to %j alone", (name, only) => {
  const users = findFiles().filter((file) => {
    const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, "");
    return new RegExp(`["'\`]${name}(?:/|["'\`])`, "u").test(text);
  });
  expect(users.map((file) => path.relative(source, file)).sort()).toEqual(only);
});

test("there is no room for odds and ends", () => {
  expect(findFiles().filter((file) => /utils?|helpers?|misc/u.test(path.basename(file)))).toEqual(
    [],
  );
});
