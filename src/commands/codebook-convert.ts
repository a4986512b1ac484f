import { stat } from "node:fs/promises";
import { writeCodebook } from "../output/write-codebook.js";
import { plain } from "../text/plain.js";
import { readCodebook } from "../themes/read-codebook.js";

export interface ConvertOptions {
  readonly from?: string;
  readonly format?: string;
  readonly force?: boolean;
}

/** Writes a codebook in another form, and says what is lost. */
export async function convertCodebook(
  input: string,
  output: string,
  { from, format, force = false }: ConvertOptions,
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
