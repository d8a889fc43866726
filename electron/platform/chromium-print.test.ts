import { chmodSync, existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { printWithChromium } from './chromium-print.ts';

let folder: string;
const oldTemporary = process.env['TMPDIR'];
const posix = process.platform !== 'win32';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'print-test-'));
  process.env['TMPDIR'] = folder;
});

afterEach(() => {
  if (oldTemporary === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = oldTemporary;
});

/** A program that stands in for a browser: its arguments are in "$@". */
function browser(script: string): string {
  const file = path.join(folder, 'browser.sh');
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

const leftovers = () => readdirSync(folder).filter((name) => name.startsWith('gongkai-print-'));

const takePdfPath = 'for a in "$@"; do case "$a" in --print-to-pdf=*) f="${a#*=}";; esac; done';

test.skipIf(!posix)(
  'gives the bytes that the browser wrote and leaves nothing behind',
  async () => {
    const program = browser(`${takePdfPath}; printf '%%PDF-1.4 ok' > "$f"`);
    const pdf = await printWithChromium('<p>x</p>', { program });
    expect(Buffer.from(pdf).toString()).toBe('%PDF-1.4 ok');
    expect(leftovers()).toEqual([]);
  },
);

test.skipIf(!posix)(
  'keeps the sandbox, uses its own profile, and adds only the named flags',
  async () => {
    const seen = path.join(folder, 'seen');
    const program = browser(`echo "$@" > ${seen}; ${takePdfPath}; printf '%%PDF-' > "$f"`);
    const old = process.env['GONGKAI_CHROMIUM_FLAGS'];
    const args = async (flags: string) => {
      process.env['GONGKAI_CHROMIUM_FLAGS'] = flags;
      await printWithChromium('', { program });
      return String((await import('node:fs')).readFileSync(seen));
    };
    try {
      expect(await args('')).not.toContain('no-sandbox');
      expect(await args('')).toContain(`--user-data-dir=${folder}`);
      expect(await args(' --a  --b ')).toMatch(/--a --b file:\/\//);
    } finally {
      if (old === undefined) delete process.env['GONGKAI_CHROMIUM_FLAGS'];
      else process.env['GONGKAI_CHROMIUM_FLAGS'] = old;
    }
  },
);

test.skipIf(!posix).each([
  ['fails', 'echo "no display" >&2; exit 3', /PDF 没有生成.*no display/],
  ['writes nothing', 'exit 0', /PDF 没有生成.*没有留下文件/],
  ['writes something else', `${takePdfPath}; echo hello > "$f"`, /PDF 没有生成.*不是 PDF/],
])('says so in words when the browser %s', async (_what, script, words) => {
  await expect(printWithChromium('', { program: browser(script) })).rejects.toMatchObject({
    code: 'file-problem',
    message: expect.stringMatching(words) as string,
  });
  expect(leftovers()).toEqual([]);
});

test('says so when the browser can not be started', async () => {
  const program = path.join(folder, 'none');
  await expect(printWithChromium('', { program })).rejects.toThrow(/PDF 没有生成.*不能启动/);
});

test.skipIf(!posix)('ends a browser that hangs, with what it started', async () => {
  const mark = path.join(folder, 'still-there');
  const program = browser(`(sleep 1.5; touch ${mark}) & sleep 30`);
  const start = performance.now();
  await expect(printWithChromium('', { program, timeoutMs: 300 })).rejects.toThrow(/秒内没有印完/);
  expect(performance.now() - start).toBeLessThan(5000);
  await new Promise((resolve) => setTimeout(resolve, 1700));
  expect(existsSync(mark)).toBe(false);
  expect(leftovers()).toEqual([]);
});
