// The report as a workbook: the statutory tables as printed, the figures of the text, and the ledger's
// items. Numbers are numbers; everything else is text, so that no text ever becomes a formula.

import ExcelJS from 'exceljs';
import type { Worksheet } from 'exceljs';
import type { ItemSheet } from '../../core/annual-report/item-sheet.ts';
import type { PrintedReport } from '../../core/annual-report/life/printed-report.ts';
import { figuresInText, tablesOf } from './figures.ts';
import { numberOrText } from './number-or-text.ts';
import { SheetNames } from './sheet-names.ts';
import { linesNeeded } from '../text-fit.ts';
import { TABLE_PT } from '../page-format.ts';
import { fillTableSheet } from './xlsx-table.ts';
import { CELL_MARGIN_MM, mmFromCharacters, rowHeightPt } from './xlsx-measure.ts';
import { BORDERS, CELL_FONT, HEAD_FILL, PAGE_SETUP, headAndFoot } from './xlsx-style.ts';
import { repackZip } from '../zip.ts';
import { printableContent } from './printable-report.ts';
import { dayOf } from './report-day.ts';

/**
 * The bytes of an .xlsx: tables 二, 三 and 四 whatever the template, then the figures of the text, then the
 * ledger's items. The same content always gives the same bytes.
 */
export async function renderXlsx(printed: PrintedReport): Promise<Uint8Array> {
  const content = printableContent(printed);
  const { document, sheets } = content;
  const workbook = new ExcelJS.Workbook();
  const names = new SheetNames();
  const day = new Date(`${dayOf(document)}T00:00:00Z`);
  const { organ } = document;
  Object.assign(workbook, { creator: organ, lastModifiedBy: organ, company: organ });
  Object.assign(workbook, { created: day, modified: day, title: document.titleLines.join('') });
  const addSheet = (name: string): Worksheet => {
    const sheet = workbook.addWorksheet(names.next(name));
    Object.assign(sheet.pageSetup, PAGE_SETUP);
    Object.assign(sheet.headerFooter, headAndFoot(organ, name, document.year));
    return sheet;
  };
  for (const table of tablesOf(content)) fillTableSheet(addSheet(table.title), table);
  for (const sheet of [figureSheet(content), ...sheets]) fillItemSheet(addSheet(sheet.name), sheet);
  return repackZip(await workbook.xlsx.writeBuffer(), {});
}

function figureSheet(printed: PrintedReport): ItemSheet {
  return {
    name: '文中数字',
    columns: [
      { title: '数字名称', width: 26 },
      { title: '数值', width: 10 },
      { title: '所在部分', width: 26 },
      { title: '所在文句', width: 60 },
    ],
    rows: figuresInText(printed.document, printed).map(({ name, value, text, place, sentence }) => [
      name,
      // A list of titles stands for its number.
      /\d/.test(text) && text.length < LONGEST_NUMBER ? numberOrText(text) : value,
      place,
      sentence,
    ]),
  };
}

// 按时发布率 99.4%, 251000元: what is longer is no number with its unit.
const LONGEST_NUMBER = 20;

// Excel holds no longer text in a cell.
const LONGEST_TEXT = 32_767;

const NORMAL_WIDTH = 12;

function fillItemSheet(sheet: Worksheet, { columns, rows }: ItemSheet): void {
  sheet.columns = columns.map(({ width = NORMAL_WIDTH }) => ({ width }));
  const head = sheet.addRow(columns.map(({ title }) => title));
  head.eachCell((cell) => {
    cell.fill = HEAD_FILL;
  });
  for (const row of rows) {
    sheet.addRow(
      row.map((value) => (typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : value)),
    );
  }
  sheet.eachRow((row, at) => {
    let lines = 1;
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const isCentred = at === 1 || typeof cell.value === 'number';
      cell.font = CELL_FONT;
      cell.border = BORDERS;
      cell.alignment = {
        vertical: 'middle',
        wrapText: true,
        ...(isCentred ? { horizontal: 'center' } : {}),
      };
      if (typeof cell.value === 'string') cell.numFmt = '@';
      const inner = mmFromCharacters(columns[column - 1]?.width ?? NORMAL_WIDTH) - CELL_MARGIN_MM;
      lines = Math.max(lines, linesNeeded(cell.text, inner, TABLE_PT.wide));
    });
    row.height = rowHeightPt(lines, TABLE_PT.wide);
  });
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  Object.assign(sheet.pageSetup, { orientation: 'landscape', printTitlesRow: '1:1' });
}
