import { InvalidArgumentError, type Command } from "commander";
import { stat } from "node:fs/promises";
import { toTextTable } from "../output/to-text-table.js";
import { writeCodebook } from "../output/write-codebook.js";
import { plain } from "../text/plain.js";
import { nameOfTheme, type Codebook, type Note, type Theme } from "../themes/codebook.js";
import { codebookFormats, formatNamed } from "../themes/formats/codebook-formats.js";
import { readCodebook } from "../themes/read-codebook.js";
import { reviewCodebook } from "../themes/review-codebook.js";
import { printJson } from "./print-json.js";

/** So many notes are shown on a screen; `--json` has them all. */
const most = 50;

/** `topoi codebook`: whether a codebook is well formed and what it holds; other forms of it. */
export function addCodebook(program: Command): void {
  const command = program.command("codebook").description("work on a codebook");
  const forms = codebookFormats.map(({ name }) => name).join(", ");
  command
    .command("check")
    .argument("<file>", "the codebook")
    .description("check a codebook, count its terms, say what may be amiss")
    .option("--format <name>", `its form (${forms}); by its ending unless named`, parseFormat)
    .option("--json", "print as JSON")
    .action(check);
  command
    .command("convert")
    .argument("<in>", "the codebook")
    .argument("<out>", "the file to write")
    .description("write a codebook in another form, and say what is lost")
    .option("--from <name>", "the form of the codebook; by its ending unless named", parseFormat)
    .option("--format <name>", `the form to write (${forms}); likewise`, parseFormat)
    .option("--force", "write over a file that is there")
    .action(convert);
}

function parseFormat(name: string): string {
  if (formatNamed(name) !== undefined) return name;
  const wanted = codebookFormats.map((format) => format.name).join(", ");
  throw new InvalidArgumentError(`expected one of ${wanted}; found ${plain(name)}`);
}

async function check(
  file: string,
  { json = false, format }: { json?: boolean; format?: string },
): Promise<void> {
  const codebook = await readCodebook(file, { format });
  const notes = joinNotes(codebook.notes, reviewCodebook(codebook));
  const rows = codebook.themes.map((theme) => ({ theme: theme.theme, ...describeTheme(theme) }));
  if (json) {
    printJson({ themes: rows, notes });
    return;
  }
  const names = indentThemes(codebook);
  const shown = rows.map((row, i) => ({ ...row, theme: names[i] ?? row.theme }));
  process.stdout.write(`${toTextTable(shown, { limit: Infinity }).trimEnd()}\n`);
  if (notes.length > 0) process.stdout.write(`\n${tellNotes(notes)}`);
}

function describeTheme({ label, terms, except }: Theme): object {
  const languages = new Set(terms.map(({ language }) => language ?? "all"));
  return {
    label,
    terms: terms.length,
    except: except.length,
    languages: [...languages].sort().join(" "),
  };
}

/** Each theme's own name, a step to the right for each theme that it is part of. */
function indentThemes({ themes }: Codebook): string[] {
  const steps = new Map<string, number>();
  return themes.map(({ theme, parent }) => {
    // A parent stands before its parts.
    const own = parent === null ? 0 : (steps.get(parent) ?? 0) + 1;
    steps.set(theme, own);
    return "  ".repeat(own) + nameOfTheme(theme, parent);
  });
}

/** Both, what both say once. */
function joinNotes(read: readonly Note[], reviewed: readonly Note[]): Note[] {
  const known = new Set(read.map(({ message }) => message));
  return [...read, ...reviewed.filter(({ message }) => !known.has(message))];
}

function tellNotes(notes: readonly Note[]): string {
  const lines = notes.slice(0, most).map(({ line, message }) => {
    const where = line === null ? "" : ` (line ${line})`;
    return `${plain(message)}${where}\n`;
  });
  const rest = notes.length - lines.length;
  if (rest > 0) lines.push(`… and ${rest} more (--json lists them all)\n`);
  return lines.join("");
}

async function convert(
  input: string,
  output: string,
  { from, format, force = false }: { from?: string; format?: string; force?: boolean },
): Promise<void> {
  const codebook = await readCodebook(input, { format: from });
  if (!force && (await exists(output))) {
    throw new Error(`${output}: there already; --force writes over it`);
  }
  const { file, losses } = await writeCodebook(codebook, output, { format });
  const told = [
    ...codebook.notes.map(({ line, message }) =>
      line === null ? message : `line ${line}: ${message}`,
    ),
    ...losses.map((loss) => `lost: ${loss}`),
  ];
  for (const line of told) process.stderr.write(`${plain(line)}\n`);
  process.stdout.write(`${file}\n`);
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null;
}
