// Cells and tables of forms.

import type { FormCell, OfficialBlock } from '../../../document/official-document.ts';

type CellOptions = Partial<Omit<FormCell, 'text' | 'isLabel'>>;

const PLAIN = { align: 'center', minLines: 1, colSpan: 1, rowSpan: 1 } as const;

/** A printed label. */
export function label(text: string, options: CellOptions = {}): FormCell {
  return { ...PLAIN, text, isLabel: true, ...options };
}

/** What is filled in, at the left where it may be long. */
export function value(text: string, options: CellOptions = {}): FormCell {
  return { ...PLAIN, text, isLabel: false, align: 'left', ...options };
}

/** A label and what is filled in to the end of the row. */
export function row(name: string, text: string, options: CellOptions = {}): FormCell[] {
  return [label(name), value(text, options)];
}

/** Type area in mm: the widths of a form's columns add up to it. */
const FULL_WIDTH_MM = 156;

/**
 * A form's table.
 * @param widths of the columns but the last in mm, which takes what is left
 */
export function form(
  title: string,
  widths: readonly number[],
  rows: FormCell[][],
  headRows = 0,
): OfficialBlock {
  const last = FULL_WIDTH_MM - widths.reduce((sum, width) => sum + width, 0);
  return { kind: 'form', title, columnWidths: [...widths, last], headRows, rows };
}

/** A date to be written by hand. */
export const HAND_DATE = `${'\u3000'.repeat(2)}年${'\u3000'.repeat(2)}月${'\u3000'.repeat(2)}日`;

/** Columns of a form of two pairs of label and value a row: the number of an application fits on a line. */
export const PAIR_WIDTHS = [27, 58, 27] as const;

/** In a form of two pairs a row: one label, the rest of the row for what is filled in. */
export function wide(name: string, text: string, options: CellOptions = {}): FormCell[] {
  return row(name, text, { colSpan: 3, ...options });
}
