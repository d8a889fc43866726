// Reads a file of days off and days worked: CSV, XLSX, or the JSON data of chinese-days.

import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { AppError } from '../../core/app-error.ts';
import { rowsOfText } from '../../core/office/calendar-import/delimited-text.ts';
import type { TableRow } from '../../core/office/calendar-import/delimited-text.ts';
import { daysOfChineseDays, daysOfTable } from '../../core/office/calendar-import/read-days.ts';
import type { ReadDays } from '../../core/office/calendar-import/read-days.ts';

/** A year's table has a few kilobytes; whatever is larger than this is another file. */
const MAX_BYTES = 5 * 1024 * 1024;

/**
 * The days that a file lists, or what is wrong with its lines.
 * @throws AppError 'file-problem' naming the file when it can't be read at all.
 */
export async function readCalendarFile(file: string): Promise<ReadDays> {
  const name = path.basename(file);
  const read = READERS[path.extname(file).toLowerCase()];
  if (!read) throw new AppError('file-problem', WRONG_KIND(name));
  const content = contentOf(file, name);
  try {
    return await read(content);
  } catch (cause) {
    throw new AppError(
      'file-problem',
      `“${name}”的内容读不出来，可能已经损坏，或者扩展名与内容不符。请用电子表格程序打开，另存为 CSV 或者 XLSX 后再选。原因：${reasonOf(cause)}`,
    );
  }
}

const WRONG_KIND = (name: string): string =>
  `“${name}”不能导入，请选择 CSV、XLSX 或者 JSON 文件；旧的 XLS 文件请先另存为 XLSX。`;

const READERS: Readonly<Record<string, (content: Buffer) => ReadDays | Promise<ReadDays>>> = {
  '.csv': (content) => daysOfTable(rowsOfText(textOf(content))),
  '.txt': (content) => daysOfTable(rowsOfText(textOf(content))),
  '.xlsx': async (content) => daysOfTable(await rowsOfWorkbook(content)),
  '.json': (content) => daysOfChineseDays(JSON.parse(textOf(content))),
};

function contentOf(file: string, name: string): Buffer {
  try {
    const { size } = statSync(file);
    if (size > MAX_BYTES) {
      throw new AppError('file-problem', `“${name}”太大，不像是放假安排，请核对选的文件。`);
    }
    return readFileSync(file);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError(
      'file-problem',
      `“${name}”读不出来，请确认文件没有被别的程序占用、U 盘没有拔出。原因：${reasonOf(cause)}`,
    );
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** UTF-8, or else the encoding in which spreadsheet programs in China save CSV. */
function textOf(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(content);
  }
}

/** The rows of the first sheet that has any, dates written out. */
async function rowsOfWorkbook(content: Buffer): Promise<TableRow[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(content).buffer);
  const sheet = workbook.worksheets.find(({ actualRowCount }) => actualRowCount > 0);
  const rows: TableRow[] = [];
  sheet?.eachRow((row, number) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => {
      const value: unknown = cell.formula ? cell.result : cell.value;
      cells.push(value instanceof Date ? dateText(value) : cell.text.trim());
    });
    rows.push({ row: number, cells });
  });
  return rows;
}

/** exceljs reads a date without a zone as midnight UTC. */
function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
