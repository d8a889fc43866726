// The file of --expect: a text, a CSV or a workbook.

import path from 'node:path';
import ExcelJS from 'exceljs';
import { AppError } from '../../core/app-error.ts';
import { rowsOfText } from '../../core/office/calendar-import/delimited-text.ts';
import type { TableRow } from '../../core/office/calendar-import/delimited-text.ts';
import { expectedNames } from '../../core/roll-up/expected-list.ts';
import { decodedText, readInputFile } from '../text-file.ts';

/**
 * The names in a list of organs.
 * @throws AppError 'not-found', 'file-problem' when the file can't be read, 'invalid-input' when it names
 *   nobody.
 */
export async function readExpected(file: string): Promise<readonly string[]> {
  const bytes = readInputFile(file);
  const rows =
    path.extname(file).toLowerCase() === '.xlsx'
      ? await rowsOfWorkbook(bytes, file)
      : rowsOfText(decodedText(bytes));
  const names = expectedNames(rows);
  if (names.length > 0) return names;
  throw new AppError('invalid-input', `名单 ${file} 里没有单位名称，请一行写一个。`);
}

/** The rows of the first sheet that has any. */
async function rowsOfWorkbook(bytes: Uint8Array, file: string): Promise<readonly TableRow[]> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  } catch (cause) {
    throw new AppError(
      'file-problem',
      `名单 ${file} 读不出来，可能已经损坏（${String(cause)}）。请另存为 CSV 或者一行一个名称的文本。`,
    );
  }
  const sheet = workbook.worksheets.find(({ actualRowCount }) => actualRowCount > 0);
  const rows: TableRow[] = [];
  sheet?.eachRow((row, number) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => cells.push(cell.text));
    rows.push({ row: number, cells });
  });
  return rows;
}
