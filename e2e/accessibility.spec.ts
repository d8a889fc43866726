// Every screen, in every theme, passes axe: names, contrast, structure.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect, test } from './fixtures.ts';
import { openAddress } from './pages/address.ts';
import { recordScreens, requestScreens, screens } from './screens.ts';
import type { Screen } from './screens.ts';

test.use({ today: '2021-01-12' });

async function violations(page: Page, { route }: Screen): Promise<string[]> {
  await openAddress(page, route);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // What is being asked for stands as an outline; an idle network is no sign on a busy PC.
  await expect(page.locator('.ant-skeleton')).toHaveCount(0);
  // The report's preview is a document of its own, proved where the document is rendered.
  // Legacy mode stays in this window; the other one opens a page, which the program does not allow.
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude('iframe');
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${route}: ${id} at ${target.join(' ')}`),
  );
}

async function violationsOf(page: Page, all: readonly Screen[]): Promise<string[]> {
  const found: string[] = [];
  for (const screen of all) found.push(...(await violations(page, screen)));
  return found;
}

test('the first-run screen passes axe', async ({ page }) => {
  expect(await violations(page, { name: 'first-run', route: '/' })).toEqual([]);
});

test.describe('with the sample office', () => {
  test.use({ appArguments: ['--sample'] });

  test('every screen passes axe', async ({ page }) => {
    test.setTimeout(180_000);
    expect(await violationsOf(page, [...screens, ...recordScreens])).toEqual([]);
  });

  for (const theme of ['dark', 'contrast']) {
    test(`the main screens pass axe in the ${theme} theme`, async ({ page }) => {
      await page.evaluate((name) => {
        localStorage.setItem('display', JSON.stringify({ theme: name, textSize: 14 }));
      }, theme);
      await page.reload();
      const main = screens.filter(({ route }) => route.split('/').length === 2);
      expect(await violationsOf(page, [...main, ...recordScreens.slice(0, 2)])).toEqual([]);
    });
  }
});

test.describe('with open requests', () => {
  test.use({ appArguments: ['--sample'], today: '2026-03-31' });

  test('the request register passes axe', async ({ page }) => {
    expect(await violationsOf(page, requestScreens)).toEqual([]);
  });
});

test('no screen scrolls sideways at 1366 × 768', async ({ desk }) => {
  const page = await desk.restart({ appArguments: ['--sample'] });
  const wide: string[] = [];
  for (const { route } of [...screens, ...recordScreens]) {
    await openAddress(page, route);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) wide.push(`${route}: ${overflow} px`);
  }
  expect(wide).toEqual([]);
});
