// The county's roll-up as a workbook: the three tables as printed, the organs, and the problems.

import ExcelJS from 'exceljs';
import type { Worksheet } from 'exceljs';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import type { ReportTable } from '../../core/annual-report/document.ts';
import type { ItemSheet } from '../../core/annual-report/item-sheet.ts';
import { publicationsTable } from '../../core/annual-report/tables/publications-table.ts';
import { remediesTable } from '../../core/annual-report/tables/remedies-table.ts';
import { requestsTable } from '../../core/annual-report/tables/requests-table.ts';
import type { RollUp } from '../../core/roll-up/roll-up.ts';
import { fillItemSheet } from '../annual-report/xlsx-items.ts';
import { CELL_FONT, headAndFoot, PAGE_SETUP } from '../annual-report/xlsx-style.ts';
import { fillTableSheet } from '../annual-report/xlsx-table.ts';
import { printableText } from '../printable.ts';
import { repackZip } from '../zip.ts';
import { organSheet } from './organ-sheet.ts';
import { problemSheet } from './problem-sheet.ts';

/**
 * The bytes of an .xlsx; the same roll-up always gives the same bytes.
 * @param madeOn the day that the file says it was made on
 */
export async function renderRollUp(rollUp: RollUp, madeOn: LocalDate): Promise<Uint8Array> {
  const { year, form, figures } = rollUp;
  const county = countyName(rollUp);
  const state = stateLine(rollUp);
  const workbook = new ExcelJS.Workbook();
  const day = new Date(`${madeOn}T00:00:00Z`);
  const title = `${county}${year}年度政府信息公开工作年度报告汇总表`;
  Object.assign(workbook, { creator: county, lastModifiedBy: county, created: day });
  Object.assign(workbook, { modified: day, title });
  const addSheet = (name: string): Worksheet => {
    const sheet = workbook.addWorksheet(name);
    Object.assign(sheet.pageSetup, PAGE_SETUP);
    Object.assign(sheet.headerFooter, headAndFoot(county, name, year));
    return sheet;
  };
  const tables: readonly (readonly [name: string, table: ReportTable])[] = [
    ['汇总·表二', publicationsTable(figures, form)],
    ['汇总·表三', requestsTable(figures, form)],
    ['汇总·表四', remediesTable(figures)],
  ];
  for (const [name, table] of tables) {
    const sheet = addSheet(name);
    fillTableSheet(sheet, table);
    addStateLine(sheet, table, state);
  }
  for (const items of [organSheet(rollUp), problemSheet(rollUp.problems)].map(printableItems)) {
    const sheet = addSheet(items.name);
    fillItemSheet(sheet, items);
    const sides = { left: LIST_MARGIN_INCH, right: LIST_MARGIN_INCH };
    sheet.pageSetup.margins = { ...PAGE_SETUP.margins, ...sides };
  }
  return repackZip(await workbook.xlsx.writeBuffer(), {});
}

// Lists have many columns: 12 mm at both sides.
const LIST_MARGIN_INCH = 12 / 25.4;

/** The county of all organs; empty where there are several. */
function countyName({ organs }: RollUp): string {
  const [county, ...more] = new Set(organs.flatMap((organ) => organ.county || []));
  return more.length === 0 ? printableText(county ?? '') : '';
}

function stateLine({ organs, expected, problems }: RollUp): string {
  const merged = organs.filter((organ) => organ.state === 'merged').length;
  const left = organs.length - merged;
  const list = expected === null ? '' : `，名单 ${expected} 个`;
  const open = problems.filter(({ level }) => level === 'problem').length;
  const rest = left === 0 ? '' : `，未计入 ${left} 个（见“各单位”）`;
  const trouble = open === 0 ? '' : `，问题 ${open} 个（见“问题”）`;
  return `已计入 ${merged} 个单位${list}${rest}${trouble}`;
}

/** Below the table, across its width: a sum that is not complete must not be taken for one that is. */
function addStateLine(sheet: Worksheet, { rows, columnWidths }: ReportTable, state: string): void {
  const at = rows.length + 1;
  sheet.mergeCells(at, 1, at, columnWidths.length);
  const cell = sheet.getCell(at, 1);
  cell.value = `${state}。`;
  cell.font = CELL_FONT;
  cell.numFmt = '@';
  cell.alignment = { vertical: 'middle', horizontal: 'left', wrapText: true };
  sheet.getRow(at).height = STATE_LINE_PT;
}

const STATE_LINE_PT = 30;

/** Names and file names come from other PCs. */
function printableItems({ name, columns, rows }: ItemSheet): ItemSheet {
  const printable = rows.map((row) =>
    row.map((value) => (typeof value === 'string' ? printableText(value) : value)),
  );
  return { name, columns, rows: printable };
}
