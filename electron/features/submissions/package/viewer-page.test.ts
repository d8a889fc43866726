// 打开我.html as the county meets it: a file on a stick, opened in a browser without any network.

import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import { expect as playwrightExpect } from 'playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseReceipt } from '../../../core/submissions/receipt.ts';
import { findChromium } from '../../../platform/installed-chromium.ts';
import { blankPdf } from '../../../testing/blank-pdf.ts';
import { skipped } from '../../../testing/printed-page.ts';
import { buildPackage } from './build-package.ts';
import type { BuiltPackage } from './build-package.ts';
import type { PrintedReport } from '../../../core/annual-report/life/printed-report.ts';
import { draftReport, signedReport } from './testing/printed.ts';

const program = findChromium();
const missing = program === undefined ? 'no Chromium' : '';
const scratch = mkdtempSync(path.join(tmpdir(), 'viewer-test-'));

interface OnDisk extends BuiltPackage {
  readonly folder: string;
}

async function written(printed: PrintedReport, parent: string): Promise<OnDisk> {
  const built = await buildPackage({
    ...{ printed, printToPdf: blankPdf, auditCode: '7Q2M-0ZK9-XW4C' },
    madeAt: '2021-01-28T01:00:00.000Z',
  });
  const folder = path.join(scratch, parent, built.name);
  for (const { path: at, content } of built.files) {
    mkdirSync(path.dirname(path.join(folder, at)), { recursive: true });
    writeFileSync(path.join(folder, at), content);
  }
  return { ...built, folder };
}

let browser: Browser;
let whole: OnDisk;
let page: Page;
let problems: string[] = [];

beforeAll(async () => {
  if (program === undefined) return;
  browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  whole = await written(signedReport(), 'whole');
}, 60_000);

afterAll(async () => {
  if (program !== undefined) await browser.close();
});

beforeEach(async () => {
  if (program === undefined) return;
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  page = await context.newPage();
  problems = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (!/^(file|blob):/.test(request.url())) problems.push(request.url());
  });
});

afterEach(async () => {
  if (program === undefined) return;
  await page.context().close();
  // Neither an error, nor a breach of its own policy, nor anything fetched.
  expect(problems).toEqual([]);
});

const verdict = () => page.locator('#verdict');

async function open({ folder }: OnDisk): Promise<void> {
  await page.goto(pathToFileURL(path.join(folder, '打开我.html')).href);
}

async function check(folder: string): Promise<string> {
  const before = await verdict().textContent();
  await page.locator('#folder').setInputFiles(folder);
  await expect.poll(() => verdict().textContent()).not.toBe(before);
  return (await verdict().locator('h3').textContent()) ?? '';
}

/** A copy of the package that may be damaged. */
function copy(of: OnDisk, name: string): string {
  const folder = path.join(scratch, name, of.name);
  rmSync(path.dirname(folder), { recursive: true, force: true });
  cpSync(of.folder, folder, { recursive: true });
  return folder;
}

const onBrowser = describe.skipIf(missing !== '');

onBrowser(`the page on the stick${skipped(missing)}`, () => {
  test('shows whose package it is, the report, and every file with a link to it', async () => {
    await open(whole);
    await expect
      .poll(() => page.locator('h1').first().textContent())
      .toBe('勐往乡人民政府 2020 年度（第1版）');
    const text = await page.locator('body').innerText();
    for (const words of [whole.shortCode, '7Q2M-0ZK9-XW4C', '岩罕', '一、总体情况', '已定稿']) {
      expect(text).toContain(words);
    }
    const links: string[] = [];
    for (const link of await page.locator('a').all()) {
      links.push(decodeURIComponent((await link.getAttribute('href')) ?? ''));
    }
    const listed = whole.files.map((file) => file.path);
    expect(links.toSorted()).toEqual(
      listed.filter((file) => !/^(tagmanifest-.*|打开我\.html)$/.test(file)).toSorted(),
    );
    await expect.poll(() => page.locator('#too-old').isHidden()).toBe(true);
  });

  test('says 通过 with the code of a package that is whole', async () => {
    await open(whole);
    expect(await check(whole.folder)).toBe(`通过：${whole.files.length} 个文件全部与清单一致`);
    expect(await verdict().innerText()).toContain(whole.shortCode);
    const states = await page.locator('[data-file]').allTextContents();
    expect(new Set(states)).toEqual(new Set(['一致']));
  });

  test('finds the package also when the folder above it was chosen', async () => {
    await open(whole);
    expect(await check(path.dirname(whole.folder))).toContain('通过');
  });

  test('takes a folder that is dropped onto the field', async () => {
    await open(whole);
    const box = await page.locator('#folder').boundingBox();
    const at = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20 };
    const data = { items: [], files: [whole.folder], dragOperationsMask: 1 };
    const session = await page.context().newCDPSession(page);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, ...at, data });
    }
    await expect.poll(() => verdict().innerText()).toContain('通过');
  });

  test('names each file in which a bit was turned over', async () => {
    for (const { path: at, content } of whole.files) {
      const folder = copy(whole, 'flipped');
      const damaged = Uint8Array.from(content);
      damaged[damaged.length >> 1] = (damaged[damaged.length >> 1] ?? 0) ^ 1;
      writeFileSync(path.join(folder, at), damaged);
      await open(whole);
      expect(await check(folder)).toBe('不通过：1 个文件有问题');
      expect(await verdict().locator('tbody td').first().textContent()).toBe(at);
    }
  }, 60_000);

  test('names what is missing and what was added', async () => {
    const folder = copy(whole, 'other');
    rmSync(path.join(folder, '报送单.pdf'));
    writeFileSync(path.join(folder, 'data/说明.txt'), '');
    await open(whole);
    expect(await check(folder)).toBe('不通过：2 个文件有问题');
    expect(await verdict().locator('tbody td:first-child').allTextContents()).toEqual([
      'data/说明.txt',
      '报送单.pdf',
    ]);
  });

  test('does not say 通过 of another package, of none, or where it can’t compute', async () => {
    const other = await written(signedReport({ version: 2 }), 'second');
    await open(whole);
    expect(await check(other.folder)).toContain('未能验证：选中的是另一个报送包');
    const none = mkdtempSync(path.join(scratch, 'none-'));
    writeFileSync(path.join(none, 'a.txt'), '');
    expect(await check(none)).toContain('未能验证：选中的不是报送包');
    await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
    await open(whole);
    expect(await verdict().innerText()).toContain('未能验证：这个浏览器不能计算校验码');
    expect(await page.locator('#folder').isDisabled()).toBe(true);
  });

  test('passes axe before and after the check', async () => {
    await open(whole);
    const violations = async () => {
      const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join()}`));
    };
    expect(await violations()).toEqual([]);
    const folder = copy(whole, 'axe');
    rmSync(path.join(folder, '报送单.pdf'));
    await check(folder);
    expect(await violations()).toEqual([]);
  });

  test('prints without its controls', async () => {
    await open(whole);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#folder').isVisible()).toBe(false);
    expect(await page.locator('#receipt-title').isVisible()).toBe(false);
    expect(await page.getByText('一、总体情况').isVisible()).toBe(true);
  });
});

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

async function downloaded(): Promise<{ readonly name: string; readonly text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '生成回执' }).press('Enter');
  const download = await waiting;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

onBrowser(`the receipt of the page${skipped(missing)}`, () => {
  test('accepts a whole package, by keyboard, and is read by the program', async () => {
    await open(whole);
    expect(await page.locator('#receipt-form').isVisible()).toBe(false);
    await check(whole.folder);
    await page.locator('#accepted').focus();
    await page.keyboard.press('Space');
    await page.getByLabel('接收机关').fill('勐海县政务公开办');
    await page.getByLabel('接收人').fill('玉罕');
    await page.getByLabel('日期').fill('2021-01-29');
    const { name, text } = await downloaded();
    expect(name).toBe(`回执-勐往乡人民政府-2020-${whole.shortCode}.json`);
    expect(parseReceipt(text, hash)).toMatchObject({
      ...{ decision: 'accepted', by: '玉罕', onDate: '2021-01-29', faults: [] },
      ...{ shortCode: whole.shortCode, manifestHash: whole.manifestHash, reportVersion: 1 },
    });
    expect(await page.locator('#receipt-made').innerText()).toContain(whole.shortCode);
  });

  test('can only return a package with a fault, and says which', async () => {
    const folder = copy(whole, 'returned');
    rmSync(path.join(folder, '报送单.pdf'));
    await open(whole);
    await check(folder);
    expect(await page.locator('#accepted').isDisabled()).toBe(true);
    await page.getByLabel('接收人').fill('玉罕');
    const { text } = await downloaded();
    expect(parseReceipt(text, hash)).toMatchObject({
      ...{ decision: 'returned', faults: ['报送单.pdf'], reason: '核对不通过：报送单.pdf' },
    });
  });

  test('leads to what was not filled in', async () => {
    await open(whole);
    await check(whole.folder);
    await page.getByRole('button', { name: '生成回执' }).click();
    expect(await page.locator('#decision-fault').textContent()).toBe('请选择接收还是退回');
    await page.locator('#accepted').check();
    await page.getByRole('button', { name: '生成回执' }).click();
    expect(await page.locator('#by-fault').textContent()).toBe('请填写接收人');
    expect(await page.locator('#by:focus').count()).toBe(1);
  });

  test('is not given for a draft, which says in red what it is', async () => {
    const draft = await written(draftReport(), 'draft');
    await open(draft);
    const warning = page.locator('.draft');
    expect(await warning.textContent()).toContain('草稿：没有签发定稿');
    await playwrightExpect(warning).toHaveCSS('color', 'rgb(168, 7, 26)');
    expect(await check(draft.folder)).toContain('通过');
    expect(await page.locator('#receipt-form').count()).toBe(0);
  });
});
