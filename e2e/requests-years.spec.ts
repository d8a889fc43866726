// Requests over the turn of a year: what is carried over is in one report on line D and in the next on
// line B, and a refusal tells the remedies of the day on which it was signed.

import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { readDocx } from '../electron/testing/read-back.ts';
import { expect, test } from './fixtures.ts';
import type { Desk } from './fixtures.ts';
import { annualReportOf } from './pages/annual-report.ts';
import {
  ANSWERS,
  dueOn,
  openRequestOffice,
  register,
  reply,
  saveLetter,
} from './pages/request-office.ts';
import { requestCaseOf } from './pages/request-case.ts';
import { exportTable3, table3 } from './pages/table-three.ts';
import type { Counted, ReportWords } from './pages/table-three.ts';

test.use({ today: '2025-01-10' });

test.beforeEach(async ({ page }) => {
  test.setTimeout(120_000);
  await openRequestOffice(page);
});

async function expectTable3(
  { page, desk }: { readonly page: Page; readonly desk: Desk },
  words: ReportWords,
  counted: Counted,
): Promise<void> {
  const expected = table3(words.form, counted);
  expect(await exportTable3(page, desk, words)).toEqual({ docx: expected, xlsx: expected });
}

const LAWYERS = [0, 0, 0, 0, 1, 0] as const;
const PERSON = [1, 0, 0, 0, 0, 0] as const;
const TWO_PERSONS = [2, 0, 0, 0, 0, 0] as const;

test('a request that is open at the year’s end is on line D of 2020 and on line B of 2021', async ({
  page,
  desk,
}) => {
  const request = requestCaseOf(page);
  const title = '高标准农田建设资金使用情况';
  await register(page, {
    ...{ kind: '法律服务机构', name: '云南边城律师事务所', channel: '邮寄', title },
    ...{ description: '2019 年高标准农田建设资金的使用情况', arrivedOn: '20201210' },
  });
  await request.take('要件齐全，开始办理', { typed: { 日期: '20201211' } });
  expect(dueOn('2020-12-10')).toBe('2021-01-08');
  await expect(request.clock()).toContainText('2021-01-08 周五到期');
  await reply(page, {
    on: '20210108',
    answers: ANSWERS.granted,
    typed: { 答复内容: '现提供资金使用情况表一份。' },
  });
  await expect(request.clock()).toContainText('按期办结');

  await expectTable3({ page, desk }, { year: 2020, form: 'form-2019' }, { A: LAWYERS, D: LAWYERS });
  await expectTable3(
    { page, desk },
    { year: 2021, form: 'form-2021' },
    { B: LAWYERS, C1: LAWYERS, C7: LAWYERS },
  );
  const report = annualReportOf(page);
  const records = await report.recordsBehind('table3.B.legal-service');
  await expect(records).toContainText(title);
  await expect(records).toContainText('2020-12-10 收到，2021-01-08 办结 → 上年结转');
  await page.keyboard.press('Escape');
  await report.chooseYear(2020);
  await expect(await report.recordsBehind('table3.D.legal-service')).toContainText(
    '2020-12-10 收到，2021-01-08 办结 → 结转下年度',
  );
});

const CHOICE =
  /可以自收到本答复之日起60日内向勐海县人民政府申请行政复议，或者自收到本答复之日起6个月内依法向人民法院提起行政诉讼/;
const RECONSIDERATION_FIRST =
  /应当自收到本答复之日起60日内先向勐海县人民政府申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内依法向人民法院提起行政诉讼/;

test('a refusal of 2023 leaves the choice of the remedy, one of 2024 leads through reconsideration', async ({
  page,
  desk,
}) => {
  for (const { on, told, untold } of [
    { on: '20231229', told: CHOICE, untold: RECONSIDERATION_FIRST },
    { on: '20240102', told: RECONSIDERATION_FIRST, untold: CHOICE },
  ]) {
    await test.step(on, async () => {
      const id = await register(page, {
        ...{ name: '岩温', channel: '当面提交', arrivedOn: '20231211' },
        ...{ title: '产业规划讨论记录', description: '茶叶产业规划历次讨论的记录' },
      });
      const request = requestCaseOf(page);
      await request.take('要件齐全，开始办理', { typed: { 日期: '20231211' } });
      await reply(page, {
        on,
        answers: ANSWERS.deliberative,
        typed: { 理由: '属于规划编制过程中的讨论记录，规划还没有定稿。' },
      });
      await request.openDocuments(id);
      const body = request.paper().locator('body');
      await expect(body).toContainText(told);
      await expect(body).not.toContainText(untold);
      const file = await readFile(await saveLetter(page, desk));
      const { lines } = await readDocx(file);
      expect(lines.join('\n')).toMatch(told);
      expect(lines.join('\n')).not.toMatch(untold);
    });
  }
  await expectTable3(
    { page, desk },
    { year: 2023, form: 'form-2021' },
    { A: TWO_PERSONS, C36: PERSON, C7: PERSON, D: PERSON },
  );
  const of2024 = { B: PERSON, C36: PERSON, C7: PERSON };
  await expectTable3({ page, desk }, { year: 2024, form: 'form-2021' }, of2024);
  await expectTable3(
    { page, desk },
    { year: 2024, form: 'form-2019', reason: '县里要求与前几年对照' },
    of2024,
  );
});
