// 报送: from the frozen report onto a stick, to the county's check, and back to its answer.

import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { tmpfsMedium, whyNoMedia } from '../electron/platform/stick/testing/mounted-medium.ts';
import { expect, test } from './fixtures.ts';
import type { Desk } from './fixtures.ts';
import { openAddress } from './pages/address.ts';
import { openCounty, whyNoCounty } from './pages/county.ts';
import { tabAndPress, tabTo, typeInto } from './pages/keyboard.ts';
import { addSigner, reportLifeOf } from './pages/report-life.ts';
import { submissionOf, verifyByCommand } from './pages/submission.ts';

test.use({ today: '2021-01-20', appArguments: ['--sample'] });

const NAME = '勐往乡人民政府-2020年度-政府信息公开工作年度报告';

function newFolder({ scratchFolder }: Desk, name: string): string {
  const folder = path.join(scratchFolder, name);
  mkdirSync(folder);
  return folder;
}

async function freeze({ page }: Desk): Promise<void> {
  await addSigner(page);
  const life = reportLifeOf(page);
  await life.open();
  await life.confirmAllZeros();
  await life.review();
  await life.sign();
  await life.freeze(1);
}

/** Writes into the folder and answers the short code. */
async function write(desk: Desk, folder: string): Promise<string> {
  const submission = submissionOf(desk.page);
  await desk.answerFolder(folder);
  await submission.chooseFolder();
  await submission.begin();
  await expect(submission.written()).toBeVisible({ timeout: 60_000 });
  return submission.shortCode();
}

/** The package with one bit turned over in a file; answers the copy. */
function damaged(whole: string, folder: string, file: string): string {
  const copy = path.join(folder, path.basename(whole));
  cpSync(whole, copy, { recursive: true });
  const content = readFileSync(path.join(copy, file));
  const middle = content.length >> 1;
  content.writeUInt8(content.readUInt8(middle) ^ 1, middle);
  writeFileSync(path.join(copy, file), content);
  return copy;
}

const noCounty = whyNoCounty();

test.describe(`with the county${noCounty === null ? '' : ` (skipped: ${noCounty})`}`, () => {
  test.skip(noCounty !== null);

  test('a frozen report is written, checked three ways, and accepted by the county’s receipt', async ({
    page,
    desk,
  }) => {
    test.setTimeout(120_000);
    await freeze(desk);
    const submission = submissionOf(page);
    await reportLifeOf(page).strip().getByRole('link', { name: '报送…' }).click();
    const stick = newFolder(desk, 'U盘');
    const code = await write(desk, stick);
    expect(readdirSync(stick)).toEqual([`${NAME}-第1版`]);
    const whole = path.join(stick, `${NAME}-第1版`);
    expect(new Set(await submission.verdicts())).toEqual(new Set(['✓ 一致']));
    await expect(submission.written()).toContainText('请把整个文件夹复制到 U 盘');
    await expect(submission.button('安全弹出')).toHaveCount(0);
    await expect(submission.fate(code)).toContainText('待报送');

    await desk.answerFolder(stick);
    await submission.button('核对报送包…').click();
    await expect(page.getByText(`短码 ${code}，每个文件都与清单一致。`)).toBeVisible();
    const county = await openCounty();
    expect(await county.check(whole)).toMatch(/^通过：/);
    await expect(county.verdict()).toContainText(code);
    const sound = verifyByCommand(whole);
    expect([sound.code, sound.answer.packages[0]?.shortCode]).toEqual([0, code]);

    const pdf = readdirSync(path.join(whole, 'data')).find((name) => name.endsWith('.pdf')) ?? '';
    const copy = damaged(whole, newFolder(desk, '坏的'), `data/${pdf}`);
    await desk.answerFolder(copy);
    await submission.button('核对报送包…').click();
    await expect(page.getByText(/^核对不通过：.* 有 1 处问题$/)).toBeVisible();
    await expect(page.getByText(`data/${pdf}：内容已经改变或者损坏。`)).toBeVisible();
    const broken = verifyByCommand(copy);
    expect(broken.code).toBe(1);
    expect(broken.answer.packages[0]?.findings).toMatchObject([
      { path: `data/${pdf}`, kind: 'changed' },
    ]);
    expect(await county.check(copy)).toBe('不通过：1 个文件有问题');

    await county.check(whole);
    const onDate = '2021-01-20';
    const receipt = await county.answer({ decision: 'accepted', by: '玉罕', onDate });
    await county.leave();
    await desk.answerFiles([receipt]);
    await submission.button('读入回执文件…').click();
    await expect(page.getByText(`已登记：上级接收了报送包 ${code}`)).toBeVisible();
    await expect(submission.fate(code)).toContainText('上级已接收');
    await expect(submission.fate(code)).toContainText('2021-01-20 勐海县政务公开办 玉罕');
    await openAddress(page, '/annual-report');
    await expect(reportLifeOf(page).state()).toContainText('上级已接收');
  });

  test('a returned report is corrected as version 2, whose code is answered by keyboard', async ({
    page,
    desk,
  }) => {
    test.setTimeout(150_000);
    await freeze(desk);
    const submission = submissionOf(page);
    await submission.open();
    const stick = newFolder(desk, 'U盘');
    const first = await write(desk, stick);
    const county = await openCounty();
    await county.check(path.join(stick, `${NAME}-第1版`));
    const receipt = await county.answer({
      ...{ decision: 'returned', by: '玉罕', onDate: '2021-01-20' },
      reason: '政府集中采购漏填。',
    });
    await county.leave();
    const changed = path.join(stick, '改过的回执.json');
    writeFileSync(changed, readFileSync(receipt, 'utf8').replace('漏填', '多填'));
    await desk.answerFiles([changed]);
    await submission.button('读入回执文件…').click();
    await expect(submission.refusal('没有登记回执')).toContainText('可能被改动或者损坏');
    await desk.answerFiles([receipt]);
    await submission.button('读入回执文件…').click();
    await expect(submission.fate(first)).toContainText('上级已退回');
    await expect(submission.fate(first)).toContainText('政府集中采购漏填。');

    const life = reportLifeOf(page);
    await page.getByRole('link', { name: '去“年度报告”解除定稿' }).click();
    await life.unfreeze('上级退回：政府集中采购漏填。');
    await page.getByRole('link', { name: '年度数据', exact: true }).click();
    await life.enterYearly('政府集中采购·采购项目数量', '1');
    await life.enterYearly('政府集中采购·采购总金额', '30000');
    await life.save();
    await expect(page.getByText('已保存 2020 年度数据 2 项。')).toBeVisible();
    await life.open();
    await life.review();
    await life.sign();
    await life.freeze(2);
    await submission.open();
    await expect(submission.written()).toHaveCount(0);
    const second = await write(desk, stick);
    expect(readdirSync(stick)).toContain(`${NAME}-第2版`);
    expect(second).not.toBe(first);

    await tabAndPress(page, submission.button('按短码登记答复…'));
    const form = page.getByRole('dialog', { name: '登记上级的答复' });
    await expect(form.getByLabel('报送包短码')).toBeFocused();
    await page.keyboard.insertText('0000-0000-0000');
    await tabAndPress(page, form.getByRole('radio', { name: '接收' }), 'Space');
    await typeInto(page, form.getByLabel('答复日期'), '今天');
    await typeInto(page, form.getByLabel('上级经办人'), '玉罕');
    await page.keyboard.press('Control+S');
    await expect(form.getByText(/台账里没有短码是“0000-0000-0000”/).last()).toBeVisible();
    await tabTo(page, form.getByLabel('报送包短码'));
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(second.toLowerCase().replaceAll('-', ' '));
    await page.keyboard.press('Control+S');
    await expect(page.getByText(`已登记：上级接收了报送包 ${second}`)).toBeVisible();
    await expect(submission.fate(second)).toContainText('上级已接收');
    await expect(submission.fate(first)).toContainText('上级已退回');
  });
});

test('a writing that is stopped leaves nothing, and its outcome has the focus', async ({
  page,
  desk,
}) => {
  const submission = submissionOf(page);
  await submission.open();
  const folder = newFolder(desk, 'U盘');
  await desk.answerFolder(folder);
  await submission.chooseFolder();
  await submission.begin();
  await expect(submission.progress()).toHaveAccessibleName(/把 2020 年度的报送包写到/);
  await tabAndPress(page, submission.button('停止写入'));
  await submission.ended();
  await expect(page.getByText('已停止写入报送包')).toBeVisible();
  await expect(page.locator('.submission-outcome')).toBeFocused();
  expect(readdirSync(folder)).toEqual([]);
  await expect(submission.packages()).toHaveCount(0);
});

test('a writing goes on while the clerk turns to another year or page, and tells its outcome', async ({
  page,
  desk,
}) => {
  const submission = submissionOf(page);
  await submission.open();
  await desk.answerFolder(newFolder(desk, 'U盘'));
  await submission.chooseFolder();
  await submission.begin();
  await submission.turnTo(2019);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('报送 2019 年度报告');
  await expect(submission.button('停止写入')).toBeVisible();
  await submission.ended();
  await expect(submission.written()).toContainText(`已写入并核对：${NAME}-草稿`);
  await submission.turnTo(2020);
  const code = await submission.shortCode();
  await expect(submission.fate(code)).toContainText('草稿');

  await submission.begin();
  await openAddress(page, '/activities');
  await expect(page.getByText(/^2020 年度的报送包已写到/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: '回到报送' }).click();
  await expect(submission.written()).toContainText('原来的同名报送包已经换下');
});

const noMedia = whyNoMedia();

test.describe(`on a real medium${noMedia === null ? '' : ` (skipped: ${noMedia})`}`, () => {
  test.skip(noMedia !== null);

  test('a stick without room is refused before anything is written, with what is missing', async ({
    page,
    desk,
  }) => {
    const stick = tmpfsMedium('600k');
    try {
      const submission = submissionOf(page);
      await submission.open();
      await desk.answerFolder(stick.folder);
      await submission.chooseFolder();
      await submission.begin();
      await submission.ended();
      const refusal = submission.refusal('没有写成报送包');
      await expect(refusal).toContainText(/空间不够：需要 [\d.]+ MB，只剩 0\.5 MB。/);
      await expect(refusal).toContainText(/请至少空出 [\d.]+ MB/);
      expect(readdirSync(stick.folder)).toEqual([]);
    } finally {
      stick.dispose();
    }
  });
});
