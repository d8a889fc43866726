// 报送 as a clerk goes through it: where to, writing, checking, the county's answer.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Locator, Page } from 'playwright';
import { expect } from '../fixtures.ts';
import { openAddress } from './address.ts';

/** The page of 报送 in a window. */
export function submissionOf(page: Page) {
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name });
  const packages = (): Locator => page.getByRole('table', { name: '写过的报送包' });
  return {
    open: async (): Promise<void> => {
      await openAddress(page, '/annual-report/submission');
      await expect(page.getByRole('heading', { level: 1, name: /^报送/ })).toBeVisible();
    },
    button,
    /** The dialog has its answer already. */
    chooseFolder: async (): Promise<void> => {
      await button('选择文件夹…').click();
      await expect(page.getByRole('radio', { name: /^文件夹/ })).toBeChecked();
    },
    /** Begins to write to what is chosen. */
    begin: async (): Promise<void> => {
      await button(/^(写入报送包|再写一份)到/).click();
      await expect(button('停止写入')).toBeVisible();
    },
    ended: async (): Promise<void> => {
      await expect(button('停止写入')).toBeHidden({ timeout: 60_000 });
    },
    /** What was written: codes, files, what to do next. */
    written: (): Locator => page.getByRole('region', { name: '写好的报送包' }),
    shortCode: async (): Promise<string> =>
      (await page
        .getByRole('region', { name: '写好的报送包' })
        .locator('.submission-code')
        .textContent()) ?? '',
    /** The verdict of every file. */
    verdicts: async (): Promise<readonly string[]> =>
      page
        .getByRole('table', { name: '报送包里的文件' })
        .getByRole('row')
        .locator('td:nth-child(3)')
        .allTextContents(),
    /** Under which heading something was refused. */
    refusal: (title: string): Locator => page.getByRole('alert').filter({ hasText: title }),
    progress: (): Locator => page.getByRole('progressbar'),
    packages,
    /** What became of a package. */
    fate: (shortCode: string): Locator =>
      packages().getByRole('row').filter({ hasText: shortCode }).locator('td:nth-child(4)'),
    turnTo: async (year: number): Promise<void> => {
      await page.getByLabel('年份').click();
      await page
        .locator('.ant-select-dropdown:visible .ant-select-item-option')
        .filter({ hasText: String(year) })
        .click();
    },
  };
}

interface VerifyAnswer {
  readonly ok: boolean;
  readonly packages: readonly {
    readonly shortCode: string;
    readonly findings: readonly { readonly path: string; readonly kind: string }[];
  }[];
}

/** `npm run --silent desk -- verify`, as the county's technician runs it. */
export function verifyByCommand(folder: string): {
  readonly code: number | null;
  readonly answer: VerifyAnswer;
} {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'desk', '--', 'verify', folder], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    encoding: 'utf8',
  });
  return { code: status, answer: JSON.parse(stdout) as VerifyAnswer };
}
