// The page as the county's site shows it, in the machine's Chromium: axe, without a style sheet, on a telephone.

import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installedChromium } from '../electron/platform/installed-chromium.ts';
import { missingForHtml, skipped } from '../electron/testing/printed-page.ts';
import { PRINTED_REPORTS } from '../electron/render/annual-report/golden/printed.ts';
import { renderHtml } from '../electron/render/annual-report/html.ts';

let browser: Browser;

beforeAll(async () => {
  if (missingForHtml !== '') return;
  // Chromium's sandbox does not start for root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await chromium.launch({ executablePath: installedChromium(), args });
}, 60_000);

afterAll(async () => {
  if (missingForHtml === '') await browser.close();
});

/** The page in a window of this width, and whatever it complained about or wanted to load. */
async function shown(html: string, width: number): Promise<{ page: Page; wrong: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => wrong.push(message.text()));
  page.on('request', (request) => wrong.push(request.url()));
  await page.setContent(html);
  return { page, wrong };
}

describe.skipIf(missingForHtml !== '').each(PRINTED_REPORTS)(
  `the page of %s${skipped(missingForHtml)}`,
  (_name, { document }) => {
    const html = renderHtml(document);

    test.each([1280, 375])(
      'has nothing that axe objects to, %d pixels wide',
      async (width) => {
        const { page, wrong } = await shown(html, width);
        const { violations, incomplete, passes } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        // Behind a cell of several rows axe can't tell the colour: that is measured below.
        const open = incomplete.filter(({ id }) => id !== 'color-contrast');
        expect(open.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        const passed = passes.map(({ id }) => id);
        expect(passed).toEqual(
          expect.arrayContaining([
            ...['color-contrast', 'document-title', 'html-has-lang', 'landmark-one-main'],
            ...['page-has-heading-one', 'region', 'heading-order'],
            ...(document.template === 'three-part' ? [] : ['td-headers-attr', 'scope-attr-valid']),
          ]),
        );
        expect(wrong).toEqual([]);
      },
      60_000,
    );

    test('is black on white everywhere', async () => {
      const { page } = await shown(html, 1280);
      const colours = await page.locator('main, main *').evaluateAll((found) => [
        ...new Set(
          found.map((each) => {
            const { color, backgroundColor, opacity } = getComputedStyle(each);
            return `${color} on ${backgroundColor}, ${opacity}`;
          }),
        ),
      ]);
      expect(colours.sort()).toEqual([
        'rgb(0, 0, 0) on rgb(255, 255, 255), 1',
        'rgb(0, 0, 0) on rgba(0, 0, 0, 0), 1',
      ]);
    }, 60_000);

    test('names every figure of a table by its heads and the table by its caption', async () => {
      const { page } = await shown(html, 1280);
      const tables = await page.getByRole('table').evaluateAll((found) =>
        found.map((table) => ({
          caption: table.querySelector('caption')?.textContent,
          unnamed: [...table.querySelectorAll('td[data-figure]')].filter((cell) =>
            (cell.getAttribute('headers') ?? '')
              .split(' ')
              .some((id) => table.querySelector(`th[id="${id}"]`) === null),
          ).length,
        })),
      );
      expect(tables).toEqual(
        document.blocks.flatMap((block) =>
          block.kind === 'table' ? [{ caption: block.title, unnamed: 0 }] : [],
        ),
      );
    }, 60_000);

    test('reads in the same order without a style sheet, captions and all', async () => {
      const { page } = await shown(html.replace(/<style>.*<\/style>/s, ''), 1280);
      const text = await page.locator('body').innerText();
      let at = 0;
      for (const block of document.blocks) {
        const words =
          block.kind === 'heading' ? block.text : block.kind === 'table' ? block.title : '';
        const found = text.indexOf(words, at);
        expect(found, words).toBeGreaterThanOrEqual(at);
        at = found;
      }
      expect(text.slice(at)).toContain(document.organ);
    }, 60_000);

    test('needs no sideways movement for its text on a telephone', async () => {
      const { page } = await shown(html, 375);
      const widest = await page
        .locator('h1, h2, h3, p')
        .evaluateAll((found) =>
          Math.max(...found.map((each) => each.getBoundingClientRect().right)),
        );
      expect(widest).toBeLessThanOrEqual(375);
    }, 60_000);
  },
);
