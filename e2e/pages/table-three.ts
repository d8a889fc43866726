// Table 三 of the exported reports, read back as another program would read it.

import { readFileSync, readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import { readXlsxTables } from '../../electron/testing/report-read-back.ts';
import { readDocx } from '../../electron/testing/read-back.ts';
import type { CellTexts } from '../../electron/testing/read-back.ts';
import type { Desk } from '../fixtures.ts';
import { annualReportOf } from './annual-report.ts';

type Form = 'form-2019' | 'form-2021';

/** The printed lines by their codes (国办公开办函〔2019〕60号、〔2021〕30号), typed off the forms. */
const COMMON_LINES = {
  A: '一、本年新收政府信息公开申请数量',
  B: '二、上年结转政府信息公开申请数量',
  C1: '（一）予以公开',
  C2: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  C31: '1.属于国家秘密',
  C32: '2.其他法律行政法规禁止公开',
  C33: '3.危及“三安全一稳定”',
  C34: '4.保护第三方合法权益',
  C35: '5.属于三类内部事务信息',
  C36: '6.属于四类过程性信息',
  C37: '7.属于行政执法案卷',
  C38: '8.属于行政查询事项',
  C41: '1.本机关不掌握相关政府信息',
  C42: '2.没有现成信息需要另行制作',
  C43: '3.补正后申请内容仍不明确',
  C51: '1.信访举报投诉类申请',
  C52: '2.重复申请',
  C53: '3.要求提供公开出版物',
  C54: '4.无正当理由大量反复申请',
  C55: '5.要求行政机关确认或重新出具已获取信息',
} as const;
const OTHER_LINES = {
  'form-2019': { C6: '（六）其他处理' },
  'form-2021': {
    C61: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    C62: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    C63: '3.其他',
  },
} as const;
const LAST_LINES = { C7: '（七）总计', D: '四、结转下年度继续办理' } as const;

type Line = keyof typeof COMMON_LINES | 'C6' | 'C61' | 'C62' | 'C63' | keyof typeof LAST_LINES;

/** 自然人, 商业企业, 科研机构, 社会公益组织, 法律服务机构, 其他. */
type Counts = readonly [number, number, number, number, number, number];

/** The lines that count something, by their codes. */
export type Counted = Readonly<Partial<Record<Line, Counts>>>;

/** Every line of table 三 with its seven numbers. */
export type Table3 = Readonly<Record<string, readonly string[]>>;

const COLUMNS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];

/** The whole table as the form prints it: 0 in every line that is not named. */
export function table3(form: Form, counted: Counted): Table3 {
  const lines = { ...COMMON_LINES, ...OTHER_LINES[form], ...LAST_LINES };
  const body = Object.entries(lines).map(([line, text]) => {
    const counts: readonly number[] = counted[line as Line] ?? [0, 0, 0, 0, 0, 0];
    const total = counts.reduce((sum, count) => sum + count, 0);
    return [text, [...counts, total].map(String)] as const;
  });
  return Object.fromEntries([['申请人情况', COLUMNS], ...body]);
}

/** How a report is exported. */
export interface ReportWords {
  readonly year: number;
  readonly form: Form;
  /** Why a form is used that is not the year's own. */
  readonly reason?: string;
}

/** Exports a year's report from the window; answers table 三 of both files. */
export async function exportTable3(
  page: Page,
  desk: Desk,
  { year, form, reason }: ReportWords,
): Promise<{ readonly docx: Table3; readonly xlsx: Table3 }> {
  const report = annualReportOf(page);
  await report.open(form);
  await report.chooseYear(year);
  await report.keepTemplate(`${year + 1}0108`, reason);
  const folder = path.join(desk.scratchFolder, `${year}-${form}`);
  await mkdir(folder);
  await desk.answerFolder(folder);
  await report.exportWordAndExcel();
  const file = (extension: string): Buffer => {
    const name = readdirSync(folder).find((each) => each.endsWith(extension));
    return readFileSync(path.join(folder, name ?? `no file ${extension}`));
  };
  const [, docx] = (await readDocx(file('.docx'))).tables;
  const [, xlsx] = await readXlsxTables(file('.xlsx'), 3);
  return { docx: readTable3(docx), xlsx: readTable3(xlsx) };
}

const HEAD_ROWS = 3;
const LABEL_COLUMNS = 3;

function readTable3(cells: CellTexts = {}): Table3 {
  const at = (row: number, column: number): string | undefined => cells[`${row}:${column}`];
  const rows = new Set(Object.keys(cells).map((place) => Number(place.split(':')[0])));
  const heads = COLUMNS.map(
    (_name, column) => at(2, LABEL_COLUMNS + column) ?? at(1, LABEL_COLUMNS + column) ?? '',
  );
  const body = [...rows]
    .filter((row) => row >= HEAD_ROWS)
    .map((row) => [
      // The innermost label: the outer ones stand in the first row of their block only.
      at(row, 2) ?? at(row, 1) ?? at(row, 0) ?? '',
      COLUMNS.map((_name, column) => at(row, LABEL_COLUMNS + column) ?? ''),
    ]);
  return Object.fromEntries([[at(0, LABEL_COLUMNS), heads], ...body]) as Table3;
}
