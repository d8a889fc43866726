// A request handled through the window alone: what the law allows is a button, what it forbids says why,
// every letter is seen before it is issued, and every day of the period can be read.

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from './fixtures.ts';
import { callOffice, setUpOffice } from './pages/office.ts';
import { requestCaseOf } from './pages/request-case.ts';

test.use({ today: '2024-09-24' });

const HEAD = '刀建国';
const GRANTED = [
  '本机关或者其他机关在履职中',
  '明确',
  '没有答复过',
  '没有超过',
  '没有专门规定',
  '有，并且由本机关',
  '还没有公开',
  '全部可以公开',
] as const;

async function addPeople(page: Page): Promise<void> {
  const people = [
    [HEAD, '党政办主任', 'reviewer'],
    ['李梅', '保密员', 'secrecy-reviewer'],
    ['岩罕', '乡长', 'signer'],
  ] as const;
  for (const [name, post, role] of people) {
    const person = { name, post, roles: [role], dutyFrom: '2015-01-01' };
    await callOffice(page, 'office.addPerson', person);
  }
}

test.beforeEach(async ({ page }) => {
  await setUpOffice(page);
  await addPeople(page);
  await callOffice(page, 'requests.register', {
    ...{ channel: 'in-person', arrivedOn: '2024-09-12', handlerId: 1 },
    ...{ provisionForm: 'paper', obtainingWay: 'post' },
    applicants: [
      { column: 'natural-person', name: '岩温', idNumber: '532822198001010010', address: '曼糯村' },
    ],
    matters: [{ title: '土地征收补偿方案', description: '2023 年曼糯村土地征收的补偿方案' }],
  });
});

test('a request is extended, replied to, reviewed, signed, served and archived', async ({
  page,
  desk,
}) => {
  const scan = path.join(desk.scratchFolder, '扫描件.pdf');
  await writeFile(scan, '%PDF-1.7 scan');
  const request = requestCaseOf(page);
  await request.open(1);
  await expect(request.clock()).toHaveText('剩 13 个工作日 · 2024-10-16 周三到期');
  await request.take('要件齐全，开始办理');
  await request.openStep('延长答复期限');
  await request.drawer().getByLabel('延长的理由').fill('需要向各村民小组核实。');
  await expect(request.clockAfter()).toHaveText('剩 33 个工作日 · 2024-11-13 周三到期');
  await expect(request.letter().getByText('延长至2024年11月13日')).toBeVisible();
  await request.save('延长答复期限');
  await expect(request.notice()).toContainText('延〔2024〕1号');

  await request.draft({ answers: GRANTED, typed: { 答复内容: '现提供补偿方案一份，共 12 页。' } });
  await request.take('送审');
  await request.openStep('审核通过');
  await expect(request.letter().getByText('现提供补偿方案一份')).toBeVisible();
  await request.save('审核通过');
  await request.take('保密审查通过');
  await request.take('签发答复');
  await expect(request.notice()).toContainText('答〔2024〕1号');
  await desk.answerFiles([scan]);
  await request.take('登记送达', {
    marked: [/^邮寄送达/],
    typed: { 邮单号: 'XA12345678953' },
    attached: true,
  });
  await expect(request.state()).toHaveText('已办结');
  await expect(request.clock()).toHaveText('按期办结 · 2024-11-13 周三到期');
  await expect(request.waiting()).toContainText('没有申请书的扫描件');

  await request.openDocuments(1);
  await expect(request.paper().getByText('现提供补偿方案一份')).toBeVisible();
});

test('a correction is asked for once, and the period begins anew when it has come', async ({
  page,
}) => {
  const request = requestCaseOf(page);
  await request.open(1);
  await request.take('告知补正', {
    typed: {
      补正期限的最后一天: '1010',
      不明确的内容: '没有写明是哪一批征收。',
      需要补正的事项: '请写明征收项目的名称。',
    },
  });
  await expect(request.clock()).toHaveText('等待补正，收到后重新起算');
  await expect(request.waiting()).toContainText('补正期限到 2024-10-10 才届满（条例第三十条）');
  await request.take('收到补正', { typed: { 补正后的内容描述: '2023 年茶叶产业路征收项目' } });
  await expect(request.clock()).toHaveText('剩 20 个工作日 · 2024-10-25 周五到期');
  await expect(await request.refusals()).toContainText('补正只能一次性告知');
  await request.openPeriod(1);
  await expect(request.day('2024-09-29')).toContainText('第 4 个');
  await expect(request.day('2024-10-01')).toContainText('国庆');
  await expect(request.day('2024-10-25')).toContainText('第 20 个，到期');
});

test('a refusal stands at its field, and nothing is written', async ({ page }) => {
  const request = requestCaseOf(page);
  await request.open(1);
  await request.openStep('要件齐全，开始办理');
  await request.drawer().getByRole('textbox', { name: '日期' }).fill('0911');
  await page.keyboard.press('Control+S');
  await expect(request.drawer().getByRole('alert')).toContainText(
    '日期不能早于收到申请的日期（2024-09-12，条例第三十一条）',
  );
  await expect(request.timeline().getByRole('listitem')).toHaveCount(1);
});
