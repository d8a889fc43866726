// What an application begins with: the receipt date by its channel, what is known already, several
// matters in one paper, and the answer given on the spot.

import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from './fixtures.ts';
import { openAddress } from './pages/address.ts';
import { CLERK, callOffice, setUpOffice } from './pages/office.ts';
import { requestsOf } from './pages/requests.ts';

test.use({ today: '2024-10-08' });

const REVIEWER = '李建国';
const ID_NUMBER = '11010519491231002X';
const MATTER = {
  title: '勐往村征地补偿方案',
  description: '2023 年勐往村集体土地征收补偿方案和发放明细',
} as const;

async function openOffice(page: Page): Promise<void> {
  await setUpOffice(page);
  await callOffice(page, 'office.addPerson', {
    name: REVIEWER,
    post: '党政办主任',
    roles: ['reviewer'],
    dutyFrom: '2019-01-01',
  });
}

test.beforeEach(async ({ page }) => {
  await openOffice(page);
});

test('a paper handed in counts from that day, and its number is masked from then on', async ({
  page,
}) => {
  const requests = requestsOf(page);
  await requests.openIntake();
  await requests.fillIn({ name: '岩温罕', idNumber: ID_NUMBER, ...MATTER, channel: '当面提交' });
  await expect(requests.receipt()).toContainText('收到申请之日 2024-10-08 周二');
  await expect(requests.receipt()).toContainText('答复期限 2024-11-04 周一，计入 2024 年新收');
  await page.keyboard.press('Control+S');
  await expect(requests.saved()).toContainText('已登记申请');
  await expect(page.getByText('1101**********002X')).toBeVisible();
  await expect(page.getByText(ID_NUMBER)).toBeHidden();

  await requests.openBoard();
  const row = requests.row(MATTER.title);
  await expect(row).toContainText('剩 20 个工作日');
  await expect(row).toContainText('2024-11-04 周一到期');
});

test('a wrong identity number is told as soon as it is left', async ({ page }) => {
  const requests = requestsOf(page);
  await requests.openIntake();
  await page.getByLabel('证件号码').fill('110105194912310021');
  await page.keyboard.press('Tab');
  await expect(page.getByText('居民身份证号码的校验位不对')).toBeVisible();
  // Typing elsewhere doesn't take it back.
  await page.getByLabel('姓名').fill('岩温罕');
  await expect(page.getByText('居民身份证号码的校验位不对')).toBeVisible();
});

test('what came over the internet presses until it is confirmed on the same day', async ({
  page,
}) => {
  const requests = requestsOf(page);
  await requests.openIntake();
  await requests.fillIn({ name: '李明', ...MATTER, channel: '互联网' });
  await expect(requests.receipt()).toContainText('待确认：还没有收到之日');
  await expect(requests.receipt()).toContainText('如果今天（2024-10-08 周二）确认');
  await page.keyboard.press('Control+S');
  await expect(requests.saved()).toContainText('今天必须联系申请人确认');
  await requests.openBoard();
  await expect(page.getByText(/今天必须联系确认：1 件/)).toBeVisible();
  await expect(requests.row(MATTER.title)).toContainText('待确认，期限未起算');
  await expect(requests.pressing()).toContainText('1');
});

test('two matters of one paper become two cases, each with its own number', async ({ page }) => {
  const requests = requestsOf(page);
  const road = { title: '村组道路验收报告', description: '曼糯村组道路硬化工程竣工验收报告' };
  await requests.openIntake();
  await requests.fillIn({ name: '玉罕香', ...MATTER, more: [road], channel: '当面提交' });
  await expect(page.getByText('一事一申请：将登记为 2 件申请')).toBeVisible();
  await page.keyboard.press('Control+S');
  await expect(requests.saved()).toContainText(/已登记 2 件申请.*申〔2024〕1号、.*申〔2024〕2号/);
  await requests.openList();
  await expect(requests.row(MATTER.title)).toContainText('申〔2024〕1号');
  await expect(requests.row(road.title)).toContainText('申〔2024〕2号');
});

test('while typing, the like request of the same applicant is shown', async ({ page }) => {
  const requests = requestsOf(page);
  const number = await requests.register({ name: '岩温罕', ...MATTER, channel: '当面提交' });
  await requests.openIntake();
  await requests.fillIn({
    name: '岩温罕',
    title: '勐往村的征地补偿方案',
    description: MATTER.description,
    channel: '当面提交',
  });
  await expect(requests.hints()).toContainText('相近的申请');
  await expect(requests.hints()).toContainText(/相似 \d\d%/);
  await expect(requests.hints()).toContainText(number);
});

test('an answer on the spot is registered and closed in one screen', async ({ page }) => {
  const requests = requestsOf(page);
  const title = '便民服务中心办公时间';
  await requests.answerOnTheSpot({
    name: '玉罕香',
    title,
    description: '乡便民服务中心的办公时间和联系电话',
    channel: '当面提交',
    answers: [
      '本机关或者其他机关在履职中制作、获取的信息',
      '明确',
      '没有答复过',
      '没有超过，或者理由合理',
      '没有专门规定',
      '有，并且由本机关负责公开',
      '已经主动公开',
    ],
    whereToGet: '勐海县人民政府门户网站乡镇信息公开栏目',
    reviewer: REVIEWER,
  });
  await expect(requests.saved()).toContainText(/并当场答复，文号 答〔2024〕1号/);
  await requests.openList();
  await expect(requests.row(title)).toContainText('已办结');
  await expect(requests.row(title)).toContainText('予以公开');
  await requests.openBoard();
  await expect(page.getByText('没有在办的申请')).toBeVisible();
});

test('a spoilt number is not given out again', async ({ page }) => {
  const requests = requestsOf(page);
  await requests.voidNextNumber('申请登记号', '登记簿上写错年份');
  await expect(requests.row('申〔2024〕1号')).toContainText('已作废：登记簿上写错年份');
  const number = await requests.register({ name: CLERK, ...MATTER, channel: '当面提交' });
  expect(number).toContain('申〔2024〕2号');
});

test('Enter that picks a candidate of the input method neither saves nor fills in', async ({
  page,
}) => {
  const requests = requestsOf(page);
  await requests.register({
    name: '岩温罕',
    telephone: '13812341234',
    ...MATTER,
    channel: '当面提交',
  });
  await requests.openIntake();
  await page.getByLabel('姓名').focus();
  const browser = await page.context().newCDPSession(page);
  const text = 'yanwen';
  await browser.send('Input.imeSetComposition', { text, selectionStart: 6, selectionEnd: 6 });
  await page.keyboard.press('Enter');
  await browser.send('Input.insertText', { text: '岩温' });
  await expect(page.getByText('岩温罕（138****1234）')).toBeVisible();
  await expect(page.getByLabel('姓名')).toHaveValue('岩温');
  await expect(page.getByLabel('联系电话')).toHaveValue('');
  await expect(page.getByText(/没有保存：有/)).toBeHidden();
});

test('the due dates go into a calendar file', async ({ page, desk }) => {
  const requests = requestsOf(page);
  await requests.register({ name: '李明', ...MATTER, channel: '互联网' });
  await openAddress(page, '/requests/dues');
  const sheet = page.getByRole('table', { name: '2024-10 的期限' });
  await expect(sheet.getByRole('cell', { name: /8 今天/ })).toContainText(MATTER.title);
  await desk.answerFolder(desk.scratchFolder);
  await page.getByRole('button', { name: /导出日历/ }).click();
  await expect(requests.saved()).toContainText('已导出 1 个期限');
  const [file] = (await readdir(desk.scratchFolder)).filter((name) => name.endsWith('.ics'));
  const calendar = await readFile(path.join(desk.scratchFolder, file ?? ''), 'utf8');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20241008');
  expect(calendar).not.toContain('李明');
});

test('a known applicant is filled in by one choice, without the mouse', async ({ page }) => {
  const requests = requestsOf(page);
  await requests.register({
    name: '岩温罕',
    idNumber: ID_NUMBER,
    telephone: '13812341234',
    ...MATTER,
    channel: '当面提交',
  });
  await requests.openIntake();
  await page.getByLabel('姓名').fill('岩温');
  await expect(page.getByText('岩温罕（1101**********002X，138****1234）')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('姓名')).toHaveValue('岩温罕');
  await expect(page.getByLabel('证件号码')).toHaveValue(ID_NUMBER);
  await expect(page.getByLabel('联系电话')).toHaveValue('13812341234');
});

test.describe('in the first days of January', () => {
  test.use({ today: '2025-01-03' });

  test('what was sent in December and is confirmed now counts in the new year', async ({
    page,
  }) => {
    const requests = requestsOf(page);
    await requests.openIntake();
    await requests.fillIn({ name: '李明', ...MATTER, channel: '互联网', arrivedOn: '20241231' });
    await expect(requests.receipt()).toContainText('待确认：还没有收到之日');
    await expect(requests.receipt()).toContainText('计入 2025 年新收');
  });
});
