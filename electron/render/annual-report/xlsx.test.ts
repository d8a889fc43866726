import { expect, test } from 'vitest';
import { ReportDocument } from '../../core/annual-report/document.ts';
import { sampleFigures } from '../../core/annual-report/testing/sample-year.ts';
import { paragraph } from './golden/blocks.ts';
import { FORM_2019_REPORT } from './golden/form-2019.ts';
import { PRINTED_REPORTS, printedReport } from './golden/printed.ts';
import { THREE_PART_REPORT } from './golden/three-part.ts';
import { numberOrText } from './number-or-text.ts';
import { workbookFaults } from '../../testing/ooxml/workbook-faults.ts';
import { openWorkbook } from '../../testing/report-read-back.ts';
import { SheetNames } from './sheet-names.ts';
import { renderXlsx } from './xlsx.ts';

const LEDGER = {
  name: '公开台账',
  columns: [{ title: '文号' }, { title: '标题', width: 40 }, { title: '页数' }],
  rows: [
    ['007', '=1+1', 3],
    ['53282219900101123X', '+86', -1],
    ['1e5', '@SUM(A1)', 0],
    ['-8', '\t=cmd|calc', 2.5],
  ],
};

test('the workbook holds a sheet for each table, the figures of the text, and the items', async () => {
  const workbook = await openWorkbook(
    await renderXlsx(printedReport(FORM_2019_REPORT, { sheets: [LEDGER] })),
  );
  expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
    '表二 主动公开政府信息情况',
    '表三 收到和处理政府信息公开申请情况',
    '表四 政府信息公开行政复议、行政诉讼情况',
    '文中数字',
    '公开台账',
  ]);
});

test('what people wrote is text in every cell, never a formula or a number', async () => {
  const workbook = await openWorkbook(
    await renderXlsx(printedReport(THREE_PART_REPORT, { sheets: [LEDGER] })),
  );
  const sheet = workbook.getWorksheet('公开台账');
  const values = [2, 3, 4, 5].map((row) => [1, 2, 3].map((column) => sheet?.getCell(row, column)));
  expect(values.map((row) => row.map((cell) => cell?.value))).toEqual([
    ['007', '=1+1', 3],
    ['53282219900101123X', '+86', -1],
    ['1e5', '@SUM(A1)', 0],
    ['-8', ' =cmd|calc', 2.5],
  ]);
  expect(values.flat().some((cell) => cell?.formula !== undefined)).toBe(false);
  expect(values.map((row) => row[1]?.numFmt)).toEqual(['@', '@', '@', '@']);
});

test.each(PRINTED_REPORTS)(
  'Excel finds nothing wrong with %s, and no formula is in it',
  async (_name, printed) => {
    expect(await workbookFaults(await renderXlsx({ ...printed, sheets: [LEDGER] }))).toEqual([]);
  },
);

test('the three parts bring their statutory tables, spans and all', async () => {
  const workbook = await openWorkbook(await renderXlsx(printedReport(THREE_PART_REPORT)));
  expect(workbook.worksheets.slice(0, 3).map((sheet) => sheet.name)).toEqual([
    '表二 主动公开政府信息情况',
    '表三 收到和处理政府信息公开申请情况',
    '表四 政府信息公开行政复议、行政诉讼情况',
  ]);
  const requests = workbook.worksheets[1];
  expect(requests?.getCell('E2').master.address).toBe('E2');
  expect(requests?.getCell('I2').master.address).toBe('E2');
  expect(requests?.getCell('J26').value).toBe(237);
});

test('figures of tables are numbers that can be added up; printed units stay', async () => {
  const workbook = await openWorkbook(await renderXlsx(printedReport(FORM_2019_REPORT)));
  const table2 = workbook.getWorksheet('表二 主动公开政府信息情况');
  expect(table2?.getCell('C7').value).toBe(-8);
  expect(table2?.getCell('C18').value).toBe('251000元');
  const table3 = workbook.getWorksheet('表三 收到和处理政府信息公开申请情况');
  expect(table3?.getCell('J26').value).toBe(237);
  expect(table3?.getCell('A6').isMerged).toBe(true);
  expect(table3?.getCell('A25').master.address).toBe('A6');
  expect(table3?.getCell('A25').border.bottom?.style).toBe('thin');
});

test('each sheet prints on A4 with whose and which it is above it, in one width, its head repeated', async () => {
  const sheets = [{ ...LEDGER, name: 'A&B' }];
  const workbook = await openWorkbook(
    await renderXlsx(printedReport(FORM_2019_REPORT, { sheets })),
  );
  const setups = workbook.worksheets.map(({ pageSetup }) => pageSetup);
  expect(setups.map(({ paperSize, fitToWidth }) => [paperSize, fitToWidth])).toEqual(
    setups.map(() => [9, 1]),
  );
  // Table 四 lies across: its 15 labels would not stand on one line each.
  expect(setups.map(({ orientation }) => orientation)).toEqual([
    ...['portrait', 'portrait', 'landscape', 'landscape', 'landscape'],
  ]);
  expect(setups.map(({ printTitlesRow }) => printTitlesRow)).toEqual([
    ...[undefined, '1:3', '1:3', '1:1', '1:1'],
  ]);
  const heads = workbook.worksheets.map(({ headerFooter }) => headerFooter.oddHeader);
  expect(heads[1]).toBe(
    '&L勐往乡人民政府&C&"SimHei,Regular"表三 收到和处理政府信息公开申请情况&R2020年度',
  );
  expect(heads[4]).toContain('"A&&B&R');
});

test('rows are as high as their text, and a figure that prints as a list counts its titles', async () => {
  const titles = '《甲》'.repeat(60);
  const blocks = [
    paragraph(
      '前一句。更新',
      { kind: 'figure', figure: 'f', value: 60, text: titles },
      '。后一句。',
    ),
  ];
  const document = ReportDocument.parse({ ...THREE_PART_REPORT, blocks });
  const workbook = await openWorkbook(await renderXlsx(printedReport(document)));
  const row = workbook.getWorksheet('文中数字')?.getRow(2);
  expect(row?.getCell(2).value).toBe(60);
  expect(row?.getCell(4).value).toBe(`更新${titles}。`);
  // 182 characters in a column of 30: 7 lines of 五号.
  expect(row?.height).toBeGreaterThan(7 * 10.5);
});

test('the figures of the text stand with their names and their sentences', async () => {
  const workbook = await openWorkbook(
    await renderXlsx(
      printedReport(THREE_PART_REPORT, {
        figures: [...sampleFigures().values()].filter(({ id }) => id === 'publications.total'),
      }),
    ),
  );
  const sheet = workbook.getWorksheet('文中数字');
  const rows = sheet
    ?.getRows(2, sheet.rowCount - 1)
    ?.map((row) => [1, 2, 3].map((at) => row.getCell(at).value));
  expect(rows).toContainEqual(['发布总数', 166, '（四）工作成效']);
  expect(rows).toContainEqual(['hotline.accepted', 9, '（一）政府热线办理情况']);
  expect(sheet?.getCell('D2').value).toBe('调整分管领导和人员分工，安排4名工作人员承担日常工作。');
});

test.each([
  ['0', 0],
  ['-8', -8],
  ['190.457379', 190.457379],
  ['251000元', '251000元'],
  ['007', '007'],
  ['1.50', '1.50'],
  ['', ''],
  ['12345678901234567890', '12345678901234567890'],
])('prints %j as %j', (text, value) => {
  expect(numberOrText(text)).toBe(value);
});

test('sheet names are what spreadsheets accept, and never twice the same', () => {
  const names = new SheetNames();
  expect(names.next('a/b:c*?[d]')).toBe('a b c   d');
  expect(names.next('表')).toBe('表');
  expect(names.next('表')).toBe('表（2）');
  expect(names.next('字'.repeat(40))).toHaveLength(31);
  expect(names.next('字'.repeat(40))).toBe(`${'字'.repeat(28)}（2）`);
  expect(names.next("''")).toBe('表（3）');
});
