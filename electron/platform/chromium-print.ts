// Prints a page to PDF with the browser that the PC has: for the command line, which has no window.

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AppError } from '../core/app-error.ts';
import { installedChromium } from './installed-chromium.ts';

export interface ChromiumPrintOptions {
  /** The browser; the installed one when absent. */
  readonly program?: string;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 60_000;

/**
 * Prints an HTML page to a tagged PDF with bookmarks, by the page's own @page rules. The browser gets a
 * profile of its own, which is removed again, and no way to any network. Further flags come only from the
 * environment's GONGKAI_CHROMIUM_FLAGS, separated by spaces.
 * @throws AppError 'file-problem' naming PDF when there is no browser, or it fails or takes too long.
 */
export async function printWithChromium(
  html: string,
  { program = installedChromium(), timeoutMs = TIMEOUT_MS }: ChromiumPrintOptions = {},
): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gongkai-print-'));
  try {
    const page = path.join(folder, 'page.html');
    const pdf = path.join(folder, 'page.pdf');
    await writeFile(page, html);
    await run(program, [...flags(path.join(folder, 'profile'), pdf), fileUrl(page)], timeoutMs);
    return await readPdf(pdf);
  } finally {
    // A browser that was ended by force may still be closing its files.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

const fileUrl = (file: string): string => pathToFileURL(file).href;

function flags(profile: string, pdf: string): readonly string[] {
  const extra = (process.env['GONGKAI_CHROMIUM_FLAGS'] ?? '').split(/\s+/);
  return [
    '--headless',
    '--disable-gpu',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    // Every host name is unknown: what is printed stays on this PC.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--no-pdf-header-footer',
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
    `--print-to-pdf=${pdf}`,
    ...extra.filter((flag) => flag !== ''),
  ];
}

function run(program: string, args: readonly string[], timeoutMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const ownGroup = process.platform !== 'win32';
    const browser = spawn(program, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: ownGroup,
      windowsHide: true,
    });
    let words = '';
    browser.stderr.on('data', (chunk: Buffer) => {
      words = (words + chunk.toString()).slice(-2000);
    });
    const timer = setTimeout(() => {
      end(browser, ownGroup);
      reject(problem(`浏览器 ${timeoutMs / 1000} 秒内没有印完，已经停止`));
    }, timeoutMs);
    browser.once('error', (cause) => {
      clearTimeout(timer);
      reject(problem(`浏览器 ${program} 不能启动（${cause.message}）`));
    });
    browser.once('exit', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(problem(`浏览器没有印成（${lastLine(words) || `退出码 ${code ?? '无'}`}）`));
    });
  });
}

/** The browser and the processes that it started. */
function end(browser: ChildProcess, ownGroup: boolean): void {
  if (!ownGroup || browser.pid === undefined) {
    browser.kill('SIGKILL');
    return;
  }
  try {
    process.kill(-browser.pid, 'SIGKILL');
  } catch (error) {
    // It may just have ended by itself.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

async function readPdf(pdf: string): Promise<Uint8Array> {
  const bytes = await readFile(pdf).catch((cause: unknown) => {
    throw problem(`浏览器没有留下文件（${String(cause)}）`);
  });
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return new Uint8Array(bytes);
  throw problem('浏览器写出的不是 PDF 文件');
}

function lastLine(words: string): string {
  return words.trim().split('\n').at(-1)?.trim() ?? '';
}

function problem(why: string): AppError {
  return new AppError(
    'file-problem',
    `PDF 没有生成：${why}。请重试；仍然不行时，请打开 Word 文件后另存为 PDF。`,
  );
}
