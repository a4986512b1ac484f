const lineBreak = /[\r\n]/u;

/**
 * Whether a cell of comma-separated values took in rows below it, as one does whose quotation mark
 * is not closed: it goes on over lines, and quotation marks in it are not doubled.
 *
 * @param cell - what stands in it
 * @param raw - its row as the file has it
 */
export function isTornCell(cell: string, raw: string): boolean {
  if (!cell.includes('"') || !lineBreak.test(cell)) return false;
  return !raw.includes(`"${cell.replaceAll('"', '""')}"`);
}
