/** What a spreadsheet would run as a formula, and what an apostrophe already stands before. */
const formula = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

/** Text as it may stand in a spreadsheet's cell: what would be a formula gets an apostrophe. */
export function shieldFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text that {@link shieldFormula} was given. */
export function unshieldFormula(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
