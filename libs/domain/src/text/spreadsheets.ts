/** What a spreadsheet takes for the start of a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** What a cell of a spreadsheet holds. */
const LONGEST_CELL = 32_767;

/**
 * A text as it may stand in a cell of a spreadsheet: what people wrote never runs as a formula, and nothing is longer than a
 * cell.
 */
export function spreadsheetText(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return safe.length > LONGEST_CELL ? `${safe.slice(0, LONGEST_CELL - 1)}…` : safe;
}
