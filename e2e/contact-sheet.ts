// `npm run contact-sheet`: pictures of all screens of the real program on one page, to be looked at
// after every change of a screen. Writes test-results/contact-sheet/index.html.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { ensureBuilt } from '../build/tools/ensure-built.ts';
import { launchOnStandIn } from './host/launch.ts';
import { recordScreens, screens } from './screens.ts';
import type { Screen } from './screens.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'test-results/contact-sheet');

interface Look {
  readonly office: 'empty' | 'sample';
  readonly theme: 'light' | 'dark' | 'contrast';
  readonly size: { readonly width: number; readonly height: number };
}

const small = { width: 1366, height: 768 };
const large = { width: 1920, height: 1080 };
const looks: readonly Look[] = [
  { office: 'sample', theme: 'light', size: small },
  { office: 'sample', theme: 'dark', size: small },
  { office: 'sample', theme: 'contrast', size: small },
  { office: 'sample', theme: 'light', size: large },
  { office: 'empty', theme: 'light', size: small },
];

async function openOffice(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { desk } = window as unknown as {
      desk: { call: (name: string, input: unknown) => Promise<unknown> };
    };
    await desk.call('office.setUp', {
      name: '勐往乡人民政府',
      county: '勐海县',
      prefecture: '西双版纳州',
      clerkName: '岩温',
    });
  });
}

async function photograph(page: Page, { route }: Screen, file: string): Promise<void> {
  await page.evaluate(async (to) => {
    window.location.hash = to;
    // The page before it is gone after two drawings, and the new one has asked for its rows.
    for (let drawing = 0; drawing < 2; drawing += 1) {
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
  }, route);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const asking = page.locator('.ant-skeleton, [aria-busy="true"]');
  await asking.first().waitFor({ state: 'detached' });
  await page.screenshot({ path: path.join(folder, file) });
}

async function photographAll({ office, theme, size }: Look): Promise<readonly string[]> {
  const data = mkdtempSync(path.join(tmpdir(), 'contact-sheet-'));
  const app = await launchOnStandIn({
    app: root,
    arguments: ['--data-dir', data, ...(office === 'sample' ? ['--sample'] : [])],
    env: { GONGKAI_TODAY: '2021-01-12' },
  });
  const { page } = app;
  if (office === 'empty') await openOffice(page);
  await page.evaluate((name) => {
    localStorage.setItem('display', JSON.stringify({ theme: name, textSize: 14 }));
  }, theme);
  await page.setViewportSize(size);
  await page.reload();
  const files: string[] = [];
  for (const screen of office === 'sample' ? [...screens, ...recordScreens] : screens) {
    const file = `${office}-${theme}-${size.width}-${screen.name}.png`;
    await photograph(page, screen, file);
    files.push(file);
  }
  await app.stop();
  rmSync(data, { recursive: true, force: true });
  return files;
}

if (!ensureBuilt()) throw new Error('The program could not be built.');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const files: string[] = [];
for (const look of looks) files.push(...(await photographAll(look)));
const figures = files.map(
  (file) =>
    `<figure><img src="${file}" width="640" alt=""><figcaption>${file}</figcaption></figure>`,
);
writeFileSync(
  path.join(folder, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Contact sheet</title>
<style>body { display: flex; flex-wrap: wrap; gap: 12px } figure { margin: 0 }</style>
${figures.join('\n')}\n`,
);
process.stdout.write(`${files.length} screens: ${path.join(folder, 'index.html')}\n`);
