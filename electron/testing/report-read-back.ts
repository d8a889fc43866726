// Reads each format of the report back the way another program would, so that tests can prove that all of
// them carry the same words and cells.

import ExcelJS from 'exceljs';
import * as z from 'zod';
import { ReportDocument, ReportTable } from '../core/annual-report/document.ts';
import { expectedCells } from './read-back.ts';
import type { CellTexts, ReadBack } from './read-back.ts';

/** What every format must give back for this document. */
export function expectedReadBack(document: ReportDocument, date: string): ReadBack {
  const body = document.blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.text];
    return block.kind === 'paragraph' ? [block.spans.map((span) => span.text).join('')] : [];
  });
  const tables = document.blocks.flatMap((block) =>
    block.kind === 'table' ? [expectedCells(block)] : [],
  );
  return { lines: [document.titleLines.join(''), ...body, document.organ, date], tables };
}

/** Reads the tables of an .xlsx, sheet by sheet: the first `count` sheets. */
export async function readXlsxTables(
  bytes: Uint8Array,
  count: number,
): Promise<readonly CellTexts[]> {
  const workbook = await openWorkbook(bytes);
  return workbook.worksheets.slice(0, count).map((sheet) => {
    const cells: Record<string, string> = {};
    sheet.eachRow((row, rowNumber) => {
      row.eachCell((cell, columnNumber) => {
        if (cell.master === cell) cells[`${rowNumber - 1}:${columnNumber - 1}`] = cell.text;
      });
    });
    return cells;
  });
}

/** Opens an .xlsx for a closer look. */
export async function openWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return workbook.xlsx.load(copy);
}

const DataFile = z.object({
  format: z.string(),
  version: z.number(),
  document: ReportDocument,
  tables: z.array(ReportTable),
  figures: z.array(z.object({ figure: z.string(), value: z.number(), text: z.string() })),
});

/** Reads the JSON with a schema of its own. */
export function readJson(text: string): z.infer<typeof DataFile> {
  return DataFile.parse(JSON.parse(text));
}
