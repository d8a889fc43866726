// Rows of a ledger on a worksheet: a head that stays, a frame around every cell, rows as high as their text.

import type { Style, Worksheet } from 'exceljs';
import type { ItemSheet } from '../../core/annual-report/item-sheet.ts';
import { TABLE_PT } from '../page-format.ts';
import { linesNeeded } from '../text-fit.ts';
import { CELL_MARGIN_MM, mmFromCharacters, rowHeightPt } from './xlsx-measure.ts';
import { BORDERS, CELL_FONT, HEAD_FILL } from './xlsx-style.ts';

// Excel holds no longer text in a cell.
const LONGEST_TEXT = 32_767;

const NORMAL_WIDTH = 12;

const CELL: Partial<Style> = {
  font: CELL_FONT,
  border: BORDERS,
  alignment: { vertical: 'middle', wrapText: true },
};
const CENTRED: Partial<Style> = { ...CELL, alignment: { ...CELL.alignment, horizontal: 'center' } };

// One object for all cells of a kind: a sheet may have hundreds of thousands.
const NUMBER_STYLE = CENTRED;
const TEXT_STYLE: Partial<Style> = { ...CELL, numFmt: '@' };
const HEAD_STYLE: Partial<Style> = { ...CENTRED, numFmt: '@', fill: HEAD_FILL };

/** Fills the sheet: strings are written as text, also 005 and =1+1, numbers as numbers. */
export function fillItemSheet(sheet: Worksheet, { columns, rows }: ItemSheet): void {
  const widths = columns.map(({ width = NORMAL_WIDTH }) => width);
  sheet.columns = widths.map((width) => ({ width }));
  addRow(sheet, widths, { values: columns.map(({ title }) => title), isHead: true });
  for (const values of rows) addRow(sheet, widths, { values, isHead: false });
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  Object.assign(sheet.pageSetup, { orientation: 'landscape', printTitlesRow: '1:1' });
}

function addRow(
  sheet: Worksheet,
  widths: readonly number[],
  { values, isHead }: { values: readonly (string | number)[]; isHead: boolean },
): void {
  const row = sheet.addRow(
    values.map((value) => (typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : value)),
  );
  let lines = 1;
  for (const [at, value] of values.entries()) {
    const isText = typeof value === 'string';
    row.getCell(at + 1).style = isHead ? HEAD_STYLE : isText ? TEXT_STYLE : NUMBER_STYLE;
    const inner = mmFromCharacters(widths[at] ?? NORMAL_WIDTH) - CELL_MARGIN_MM;
    lines = Math.max(lines, linesNeeded(String(value), inner, TABLE_PT.wide));
  }
  row.height = rowHeightPt(lines, TABLE_PT.wide);
}
