// How spreadsheets measure columns and rows.

// A column's width counts digits of the standard font: 7 pixels of 1/96 inch each, and 5 of margin.
const DIGIT_PX = 7;
const MARGIN_PX = 5;
const MM_PER_PX = 25.4 / 96;

/** Left and right of a cell's text, in millimetres: the programs' own margin, and a little for rounding. */
export const CELL_MARGIN_MM = 2;

// Excel's highest row.
const HIGHEST_PT = 409;

/** A column's width for this many millimetres. */
export function charactersFromMm(width: number): number {
  return Math.max(1, (width / MM_PER_PX - MARGIN_PX) / DIGIT_PX);
}

/** How many millimetres a column is wide. */
export function mmFromCharacters(width: number): number {
  return (width * DIGIT_PX + MARGIN_PX) * MM_PER_PX;
}

/** The height of a row in points for so many lines: programs don't grow rows by themselves everywhere. */
export function rowHeightPt(lines: number, sizePt: number): number {
  return Math.min(HIGHEST_PT, Math.max(1, lines) * sizePt * 1.3 + 7);
}
