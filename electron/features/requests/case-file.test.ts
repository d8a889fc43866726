import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeEach, expect, test } from 'vitest';
import { filesFolder } from '../../desk.ts';
import { printWithChromium } from '../../platform/chromium-print.ts';
import { openFileStore } from '../../platform/file-store.ts';
import { letRootPrint, missingForHtml, printedWords, skipped } from '../../testing/printed-page.ts';
import type { PrintedWord } from '../../testing/printed-page.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import {
  addOffice,
  keepScan,
  registerRequest,
  replied,
  takeSteps,
} from '../../testing/test-requests.ts';

let desk: TestDesk;
let chosenFolder: string;
let opened: string[];
let print: (html: string) => Promise<Uint8Array>;

/** A printer that gives one empty page for anything. */
async function emptyPage(): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  file.addPage();
  return file.save();
}

beforeEach(async () => {
  letRootPrint();
  chosenFolder = mkdtempSync(path.join(tmpdir(), 'case-file-test-'));
  opened = [];
  print = emptyPage;
  desk = openTestDesk('2024-09-12', {
    chooseFolder: () => Promise.resolve(chosenFolder),
    openFile: (file) => {
      opened.push(file);
      return Promise.resolve();
    },
    printToPdf: (html) => print(html),
  });
  await addOffice(desk);
});

/** A PDF of empty pages that the ledger keeps. */
async function keepPdf(name: string, pages: number) {
  const file = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) file.addPage();
  const stored = { ...openFileStore(filesFolder(desk.db.name)).keep(await file.save()), name };
  desk.runCall('files.record', { files: [stored] });
  return stored;
}

interface ReadPage {
  readonly words: readonly PrintedWord[];
  readonly text: string;
  /** The number in the upper right corner; '' without one. */
  readonly number: string;
  /** What stands at the foot. */
  readonly foot: string;
}

function readPages(file: string): readonly ReadPage[] {
  const join = (words: readonly { text: string }[]) => words.map(({ text }) => text).join('');
  return printedWords(readFileSync(file)).map((page) => ({
    words: page,
    text: join(page),
    number: join(page.filter(({ x, y }) => x > 185 && y < 20)),
    foot: join(page.filter(({ y }) => y > 265)),
  }));
}

/** A closed case with a scan, a picture that is none, two letters and all forms. */
async function archivedCase(): Promise<number> {
  const id = await registerRequest(desk, {
    files: [await keepPdf('申请书扫描件.pdf', 3), keepScan(desk, '电话录音.mp3')],
  });
  await takeSteps(desk, id, [
    ['accepted', '2024-09-13'],
    ['extended', '2024-09-14', { days: 5, reason: '需要检索档案。' }],
    ...replied('2024-09-18'),
    ['noted', '2024-09-19', { text: '补充邮单', files: [await keepPdf('邮单.pdf', 1)] }],
    ['archived', '2024-09-20', { retention: '30年' }],
  ]);
  return id;
}

/** What stands on the line of the index that says this, from left to right. */
function lineWith({ words }: ReadPage, text: string): string {
  const found = words.find((word) => word.text.includes(text)) ?? expect.fail(text);
  const line = words.filter(({ y }) => Math.abs(y - found.y) < 3);
  return line
    .toSorted((one, other) => one.x - other.x)
    .map((word) => word.text)
    .join('');
}

test.skipIf(missingForHtml !== '')(
  `the whole case lies in one file: cover, index, papers in order, numbered through${skipped(missingForHtml)}`,
  async () => {
    print = printWithChromium;
    const id = await archivedCase();
    const { path: file, pages } = await desk.ask('requests.caseFile', { id });
    expect(opened).toEqual([file]);
    expect(path.basename(file)).toBe('青政公开申〔2024〕1号 卷宗.pdf');

    const [cover, index, ...papers] = readPages(file);
    if (!cover || !index) expect.fail('there is no cover or no index');
    expect(cover).toMatchObject({ number: '', foot: '' });
    const facts = ['岩温申请公开“曼糯村土地征收补偿方案”', '2024年9月20日', '30年', `${pages}页`];
    expect(facts.filter((fact) => !cover.text.includes(fact))).toEqual([]);

    expect([index, ...papers].map(({ number }) => number)).toEqual(
      Array.from({ length: pages }, (_, at) => String(at + 1)),
    );
    expect(index.text).toContain('案卷目录');
    expect(index.foot).toBe('');
    // Letters keep their own page numbers at the foot.
    const reply = papers.find(({ text }) => text.includes('答〔2024〕1号岩温：'));
    expect(reply).toMatchObject({ foot: '—1—' });
    const { number } = reply ?? expect.fail('there is no reply');
    expect(lineWith(index, '答〔2024〕1号')).toContain(`2024年9月18日${number}`);
    // Three pages of the scan, none of the recording, which the index names.
    const scanned = papers.filter((page) => page.text === page.number);
    const [first, , third] = scanned.map((page) => page.number);
    expect(lineWith(index, '申请书扫描件')).toBe(`4申请书扫描件.pdf2024年9月12日${first}—${third}`);
    expect(lineWith(index, '电话录音')).toBe('5电话录音.mp32024年9月12日另存');
    expect(index.text).toContain('不是PDF、JPG或者PNG文件');
  },
  90_000,
);

test('an open case is bound as far as it goes, into a folder, and nothing is left beside it', async () => {
  const id = await registerRequest(desk);
  const folder = await desk.ask('files.chooseFolder', { title: '存到哪里' });
  const save = () => desk.ask('requests.caseFile', { id, folder: folder?.handle ?? '' });
  const { path: file, pages } = await save();
  expect(readdirSync(chosenFolder)).toEqual(['青政公开申〔2024〕1号 卷宗.pdf']);
  expect((await PDFDocument.load(readFileSync(file))).getPageCount()).toBe(pages + 1);
  expect(opened).toEqual([]);
  expect((await save()).path).toBe(file);
});

test('an attachment that was changed behind the program’s back stops the binding', async () => {
  const scan = keepScan(desk, '申请书.pdf');
  const id = await registerRequest(desk, { files: [scan] });
  writeFileSync(openFileStore(filesFolder(desk.db.name)).pathOf(scan.sha256), '换过的内容');
  const reply = await desk.call('requests.caseFile', { id });
  expect(reply).toMatchObject({ ok: false, error: { code: 'file-problem' } });
  expect(opened).toEqual([]);
});
