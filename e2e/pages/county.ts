// The county at another PC: a browser without the program, which opens 打开我.html from the stick.

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import type { Locator, Page } from 'playwright';
import { findChromium } from '../../electron/platform/installed-chromium.ts';
import { expect } from '../fixtures.ts';

export interface CountyAnswer {
  readonly decision: 'accepted' | 'returned';
  readonly by: string;
  readonly reason?: string;
  /** YYYY-MM-DD */
  readonly onDate: string;
}

export interface County {
  /** Opens the page of a package and chooses the folder as it says; answers the heading of the verdict. */
  readonly check: (folder: string) => Promise<string>;
  readonly verdict: () => Locator;
  /** Fills in the receipt and downloads it; answers its path. */
  readonly answer: (answer: CountyAnswer) => Promise<string>;
  readonly leave: () => Promise<void>;
}

/** Why there is no such browser here; null when there is one. */
export function whyNoCounty(): string | null {
  return findChromium() === undefined ? 'no Chromium' : null;
}

/** Sits down at the other PC. */
export async function openCounty(): Promise<County> {
  const program = findChromium();
  if (program === undefined) throw new Error('There is no Chromium.');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: program, args });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  return {
    check: (folder) => check(page, folder),
    verdict: () => page.locator('#verdict'),
    answer: (answer) => answerIn(page, answer),
    leave: () => browser.close(),
  };
}

async function check(page: Page, folder: string): Promise<string> {
  await page.goto(pathToFileURL(path.join(folder, '打开我.html')).href);
  await page.getByLabel('报送包文件夹').setInputFiles(folder);
  const heading = page.locator('#verdict h3');
  await expect(heading).toBeVisible();
  return (await heading.textContent()) ?? '';
}

async function answerIn(page: Page, answer: CountyAnswer): Promise<string> {
  await page.locator(`#${answer.decision}`).check();
  if (answer.reason !== undefined) await page.locator('#reason').fill(answer.reason);
  await page.getByLabel('接收机关').fill('勐海县政务公开办');
  await page.getByLabel('接收人').fill(answer.by);
  await page.getByLabel('日期').fill(answer.onDate);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '生成回执' }).click();
  return (await downloading).path();
}
