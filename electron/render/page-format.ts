// The page of an official document: GB/T 9704—2012 §5–§7. Millimetres, points (1/72 inch), and twips
// (1/20 point) as word processors count.

export const PAGE_MM = {
  width: 210,
  height: 297,
  top: 37,
  right: 26,
  bottom: 35,
  left: 28,
} as const;

/** 版心: the text area. */
export const TEXT_WIDTH_MM = PAGE_MM.width - PAGE_MM.left - PAGE_MM.right;

/** 每面排22行，每行排28个字 */
export const LINES_PER_PAGE = 22;
export const CHARACTERS_PER_LINE = 28;

/**
 * Exact line pitch. 225 mm / 22 is 579.8 twips; with 580 the 22 lines need 12,760 twips and the text area has
 * 12,756, so that a word processor sets 21.
 */
export const LINE_PITCH_TWIPS = 579;

/** 3号, 2号, 4号 */
export const BODY_PT = 16;
export const TITLE_PT = 22;
export const PAGE_NUMBER_PT = 14;

/** The standard leaves tables open: 小四 in forms, 五号 in lists, and 小五 where the columns are narrow. */
export const TABLE_PT = { form: 12, wide: 10.5, narrow: 9 } as const;
export const TABLE_LINE_TWIPS = { form: 340, wide: 280, narrow: 236 } as const;

/** Tables with more columns than this are set narrow. */
export const WIDE_TABLE_COLUMNS = 6;

export type TableDensity = keyof typeof TABLE_PT;

/**
 * Rows are at least this high, so that a pen finds room; narrow ones are so low that the 28 rows of table
 * 三 of 2021, two of them of three lines, fit on one page below their heading.
 */
export const TABLE_ROW_MM = { form: 9, wide: 7, narrow: 6.5 } as const;

/** Between two tables: half a line. */
export const TABLE_GAP_TWIPS = 290;

/** Between a cell's text and its borders: 自然人 is to fit into one line of its column of table 三. */
export const CELL_PADDING_MM = {
  block: { form: 0.6, wide: 0.3, narrow: 0.3 },
  inline: 0.2,
} as const;

/**
 * So many rows, some of two lines, fit on one page below a heading: a table or a part of one that has no
 * more is never split between two pages. Table 三 has 26 rows, 28 in the form of 2021.
 */
export const UNSPLIT_TABLE_ROWS = 28;

/** Left-aligned text stands a little further in: in a form, where it is long, on both sides. */
export const LABEL_INDENT_MM = { form: 1.5, wide: 0.7, narrow: 0.7 } as const;

/** 一字线上距版心下边缘7mm */
export const DASH_BELOW_TEXT_MM = 7;

/**
 * What a word processor calls the footer's distance: from the page's edge to the bottom of the footer's
 * line. The dash stands 2.5 mm above the bottom of a 14 pt line; 28 mm − 2.5 mm.
 */
export const FOOTER_DISTANCE_MM = PAGE_MM.bottom - DASH_BELOW_TEXT_MM - 2.5;

/** First lines are indented, signatures inset, by two characters. */
export const INDENT_CHARACTERS = 2;

/** Millimetres in twips, downwards: a text area must never become wider than the paper leaves. */
export function twipsFromMm(millimetres: number): number {
  return Math.floor((millimetres * 1440) / 25.4);
}

/** The pitch of the characters in points: 28 of them fill the text area. */
export const CHARACTER_PITCH_PT = (TEXT_WIDTH_MM / CHARACTERS_PER_LINE / 25.4) * 72;

/**
 * By how much characters are drawn together so that 28 of them fit, in twips, downwards. It stands in the
 * style: the character pitch of Word's page grid would do the same there, but LibreOffice sets every
 * character that is wider than the pitch one and a half places wide.
 */
export const CHARACTER_SPACING_TWIPS = Math.floor((CHARACTER_PITCH_PT - BODY_PT) * 20);

/** A width in characters, in twips. */
export function twipsFromCharacters(characters: number): number {
  return Math.round(characters * CHARACTER_PITCH_PT * 20);
}
