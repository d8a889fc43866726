// The report as a workbook: the statutory tables as printed, the figures of the text, and the ledger's
// items. Numbers are numbers; everything else is text, so that no text ever becomes a formula.

import ExcelJS from 'exceljs';
import type { Worksheet } from 'exceljs';
import type { FigureId, ReportDocument } from '../../core/annual-report/document.ts';
import { figuresInText } from './figures.ts';
import { numberOrText } from './number-or-text.ts';
import { printableText } from '../printable.ts';
import { SheetNames } from './sheet-names.ts';
import { linesNeeded } from '../text-fit.ts';
import { TABLE_PT } from '../page-format.ts';
import { fillTableSheet } from './xlsx-table.ts';
import { CELL_MARGIN_MM, mmFromCharacters, rowHeightPt } from './xlsx-measure.ts';
import { BORDERS, CELL_FONT, HEAD_FILL, PAGE_SETUP, headAndFoot } from './xlsx-style.ts';
import { repackZip } from '../zip.ts';
import { printableReport } from './printable-report.ts';

/** A sheet of rows, e.g. the items of a ledger. Strings are written as text, also 005 and =1+1. */
export interface ItemSheet {
  readonly name: string;
  readonly columns: readonly ItemColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface ItemColumn {
  readonly title: string;
  /** In digits; 12 when absent. */
  readonly width?: number;
}

export interface WorkbookParts {
  readonly document: ReportDocument;
  readonly items?: readonly ItemSheet[];
  /** The Chinese name of a figure; its id stands where none is known. */
  readonly figureName?: (figure: FigureId) => string | undefined;
}

/** The bytes of an .xlsx; the same content always gives the same bytes. */
export async function renderXlsx({
  document,
  items = [],
  figureName = () => undefined,
}: WorkbookParts): Promise<Uint8Array> {
  const report = printableReport(document);
  const workbook = new ExcelJS.Workbook();
  const names = new SheetNames();
  const day = new Date(`${report.signedOn ?? `${report.year}-12-31`}T00:00:00Z`);
  Object.assign(workbook, { creator: report.organ, lastModifiedBy: report.organ });
  Object.assign(workbook, { created: day, modified: day, title: report.titleLines.join('') });
  const addSheet = (name: string): Worksheet => {
    const sheet = workbook.addWorksheet(names.next(name));
    Object.assign(sheet.pageSetup, PAGE_SETUP);
    Object.assign(sheet.headerFooter, headAndFoot(report.organ, name, report.year));
    return sheet;
  };
  for (const block of report.blocks) {
    if (block.kind !== 'table') continue;
    fillTableSheet(addSheet(block.title), block);
  }
  for (const sheet of [figureSheet(report, figureName), ...items]) {
    fillItemSheet(addSheet(sheet.name), sheet);
  }
  return repackZip(await workbook.xlsx.writeBuffer(), {});
}

function figureSheet(
  report: ReportDocument,
  figureName: (figure: FigureId) => string | undefined,
): ItemSheet {
  return {
    name: '文中数字',
    columns: [
      { title: '数字名称', width: 26 },
      { title: '数值', width: 10 },
      { title: '所在部分', width: 26 },
      { title: '所在文句', width: 60 },
    ],
    rows: figuresInText(report).map(({ figure, value, text, heading, sentence }) => [
      figureName(figure) ?? figure,
      // A list of titles stands for its number.
      /\d/.test(text) && text.length < LONGEST_NUMBER ? numberOrText(text) : value,
      heading,
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
  const head = sheet.addRow(columns.map(({ title }) => printableText(title)));
  head.eachCell((cell) => {
    cell.fill = HEAD_FILL;
  });
  for (const row of rows) {
    sheet.addRow(
      row.map((value) =>
        typeof value === 'string' ? printableText(value).slice(0, LONGEST_TEXT) : value,
      ),
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
