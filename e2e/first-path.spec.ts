// The whole first path: a clerk logs the 167th item of the sample year, has it reviewed, publishes it,
// and hands in a report whose every format carries the new figure, counted from the ledger.

import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { expect, test } from './fixtures.ts';
import { annualReportOf } from './pages/annual-report.ts';
import { publicationsOf } from './pages/publications.ts';

test.use({ today: '2021-01-12', appArguments: ['--sample'] });

const ITEM = {
  title: '勐往乡岁末安全生产检查情况通报',
  baseOn: '2020-12-28',
  summary: '通报岁末对加油点、农贸市场和在建工地的检查情况。',
  genre: '工作动态',
  stage: '结果公开',
  legalItem: '监督检查',
  column: '工作动态',
};

const REVIEWER = '周衡（示例）';

test('the 167th item goes from the form to all five formats of the report', async ({
  page,
  desk,
}) => {
  const publications = publicationsOf(page);
  await publications.openList();
  expect(await publications.totals()).toMatchObject({ 工作动态: 133, 合计: 166 });

  await publications.draft(ITEM);
  await expect(publications.publishButton()).toBeDisabled();
  await publications.review({
    reviewer: REVIEWER,
    secrecyReviewer: REVIEWER,
    signer: REVIEWER,
    signedOn: '2020-12-29',
  });
  await publications.publish('2020-12-30');
  await expect(publications.state()).toHaveText('已发布');

  await publications.openList();
  await expect(page.getByText('年，共 167 条')).toBeVisible();
  expect(await publications.totals()).toMatchObject({ 工作动态: 134, 合计: 167 });

  const report = annualReportOf(page);
  await report.open('three-part');
  await expect(report.figure('publications.total')).toHaveText('167');
  const records = await report.recordsBehind('publications.total');
  await records.getByRole('listitem', { name: '4' }).click();
  await expect(records.getByText(ITEM.title)).toBeVisible();
  await page.keyboard.press('Escape');

  await desk.answerFolder(desk.scratchFolder);
  await report.exportAll();
  const found = await figuresByFormat(desk.scratchFolder);
  expect(found).toEqual({ docx: '167', html: '167', json: '167', pdf: '167', xlsx: '167' });
});

/** What each exported file says the office published, read as another program would read it. */
async function figuresByFormat(folder: string): Promise<Record<string, string | undefined>> {
  const file = (extension: string): string => {
    const name = readdirSync(folder).find((each) => each.endsWith(`.${extension}`));
    return path.join(folder, name ?? `no file .${extension}`);
  };
  return {
    docx: totalIn(await docxText(file('docx'))),
    html: totalIn(readFileSync(file('html'), 'utf8').replaceAll(/<[^>]*>/g, '')),
    json: jsonFigure(readFileSync(file('json'), 'utf8')),
    pdf: totalIn(execFileSync('pdftotext', [file('pdf'), '-'], { encoding: 'utf8' })),
    xlsx: await workbookFigure(file('xlsx')),
  };
}

/** The figure in the sentence on the website, wherever lines are broken. */
function totalIn(text: string): string | undefined {
  return /发布政务?信息(\d+)(?:条|篇)/.exec(text.replaceAll(/\s/g, ''))?.[1];
}

async function docxText(file: string): Promise<string> {
  const archive = await JSZip.loadAsync(readFileSync(file));
  const xml = (await archive.file('word/document.xml')?.async('string')) ?? '';
  return xml.replaceAll(/<[^>]*>/g, '');
}

function jsonFigure(text: string): string | undefined {
  return /"figure":\s*"publications\.total",\s*"value":\s*(\d+)/.exec(text)?.[1];
}

async function workbookFigure(file: string): Promise<string | undefined> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  let found: string | undefined;
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      const cells = Array.isArray(row.values) ? row.values.map(String) : [];
      if (cells.includes('发布总数')) found = cells.find((cell) => /^\d+$/.test(cell));
    });
  }
  return found;
}
