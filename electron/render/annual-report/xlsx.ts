// The report as a workbook: the statutory tables as printed, the figures of the text, and the ledger's
// items. Numbers are numbers; everything else is text, so that no text ever becomes a formula.

import ExcelJS from 'exceljs';
import type { Worksheet } from 'exceljs';
import type { ItemSheet } from '../../core/annual-report/item-sheet.ts';
import type { PrintedReport } from '../../core/annual-report/life/printed-report.ts';
import { figuresInText, tablesOf } from './figures.ts';
import { numberOrText } from './number-or-text.ts';
import { SheetNames } from './sheet-names.ts';
import { fillItemSheet } from './xlsx-items.ts';
import { fillTableSheet } from './xlsx-table.ts';
import { PAGE_SETUP, headAndFoot } from './xlsx-style.ts';
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
