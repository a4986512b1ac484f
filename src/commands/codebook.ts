import type { Command } from "commander";
import { toTextTable } from "../output/to-text-table.js";
import { readCodebook } from "../themes/read-codebook.js";
import { printJson } from "./print-json.js";

/** `topoi codebook check`: whether a codebook is well formed, and what it holds. */
export function addCodebook(program: Command): void {
  program
    .command("codebook")
    .description("work on a codebook")
    .command("check")
    .argument("<file>", "the codebook")
    .description("check a codebook and count its terms")
    .option("--json", "print as JSON")
    .action(check);
}

async function check(file: string, { json = false }: { json?: boolean }): Promise<void> {
  const codebook = await readCodebook(file);
  const rows = codebook.themes.map(({ theme, label, terms, except }) => ({
    theme,
    label,
    terms: terms.length,
    except: except.length,
    languages: [...new Set(terms.map(({ language }) => language ?? "all"))].sort().join(" "),
  }));
  if (json) printJson(rows);
  else process.stdout.write(`${toTextTable(rows, { limit: Infinity }).trimEnd()}\n`);
}
