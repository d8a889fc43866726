import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { AppError } from '../../../core/app-error.ts';
import type { PrintedReport } from '../../../core/annual-report/life/printed-report.ts';
import { handInSheet } from '../../../core/submissions/hand-in-sheet.ts';
import { PackageManifest } from '../../../core/submissions/package-manifest.ts';
import {
  CHECKS_FILE,
  HAND_IN_SHEET,
  MANIFEST_FILE,
  VIEWER_PAGE,
  packageName,
} from '../../../core/submissions/package-names.ts';
import { printWithChromium } from '../../../platform/chromium-print.ts';
import { PRINTED_REPORTS } from '../../../render/annual-report/golden/printed.ts';
import { blankPdf } from '../../../testing/blank-pdf.ts';
import {
  letRootPrint,
  missingForHtml,
  printedWords,
  skipped,
} from '../../../testing/printed-page.ts';
import { buildPackage } from './build-package.ts';
import type { BuiltPackage } from './build-package.ts';
import { handInPage } from './hand-in-page.ts';
import { draftReport, signedReport } from './testing/printed.ts';
import { filesOf, verdictOn } from './testing/small-package.ts';

const NAME = '勐往乡人民政府2020年政府信息公开工作年度报告（三部分）';

function build(printed: PrintedReport): Promise<BuiltPackage> {
  const madeAt = '2021-01-28T17:00:00.000Z';
  return buildPackage({ printed, printToPdf: blankPdf, auditCode: '7Q2M-0ZK9-XW4C', madeAt });
}

const text = ({ files }: BuiltPackage, at: string) =>
  new TextDecoder().decode(files.find((file) => file.path === at)?.content);
const manifestOf = (built: BuiltPackage) =>
  PackageManifest.parse(JSON.parse(text(built, MANIFEST_FILE)));

let built: BuiltPackage;

beforeAll(async () => {
  built = await build(signedReport());
}, 60_000);

describe('a package', () => {
  test('holds the five formats, its lists and its pages; bagit.txt is written last', () => {
    expect(built.name).toBe('勐往乡人民政府-2020年度-政府信息公开工作年度报告-第1版');
    expect(built.files.map((file) => file.path)).toEqual([
      ...['docx', 'pdf', 'xlsx', 'html', 'json'].map((format) => `data/${NAME}.${format}`),
      ...[CHECKS_FILE, MANIFEST_FILE, 'manifest-sha256.txt', 'bag-info.txt', HAND_IN_SHEET],
      ...[VIEWER_PAGE, 'tagmanifest-sha256.txt', 'tagmanifest-sha512.txt', 'bagit.txt'],
    ]);
    expect(verdictOn(filesOf(built))).toMatchObject({ findings: [], shortCode: built.shortCode });
  });

  test('says in bag-info.txt whose it is, by the day in Shanghai', () => {
    const info = text(built, 'bag-info.txt');
    for (const line of [
      'Source-Organization: 勐往乡人民政府',
      'Bagging-Date: 2021-01-29',
      `External-Identifier: ${built.name}`,
      'Audit-Code: 7Q2M-0ZK9-XW4C',
    ]) {
      expect(info.split('\n')).toContain(line);
    }
  });

  test('is checked by sha256sum and sha512sum as they stand', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'bag-test-'));
    for (const { path: at, content } of built.files) {
      mkdirSync(path.dirname(path.join(folder, at)), { recursive: true });
      writeFileSync(path.join(folder, at), content);
    }
    for (const [program, list] of [
      ['sha256sum', 'manifest-sha256.txt'],
      ['sha256sum', 'tagmanifest-sha256.txt'],
      ['sha512sum', 'tagmanifest-sha512.txt'],
    ] as const) {
      const run = spawnSync(program, ['--strict', '-c', list], { cwd: folder });
      if (run.error === undefined) expect(run.status).toBe(0);
    }
  });

  test('takes what else is handed in along', async () => {
    const extras = [{ name: `${NAME}（附件：数据图表）.pdf`, content: new Uint8Array([1, 2]) }];
    const parts = {
      printed: signedReport(),
      printToPdf: blankPdf,
      auditCode: '',
      madeAt: '2021-01-28T01:00:00.000Z',
    };
    const more = await buildPackage({ ...parts, extras });
    expect(manifestOf(more).files.map((file) => file.path)).toContain(
      `data/${NAME}（附件：数据图表）.pdf`,
    );
    expect(text(more, VIEWER_PAGE)).toContain('<br>附件：数据图表');
    expect(verdictOn(filesOf(more)).findings).toEqual([]);
  });

  test('is not made where nothing prints: all five formats belong to it', async () => {
    const printToPdf = () => Promise.reject(new AppError('file-problem', 'PDF 没有生成。'));
    const parts = { printed: signedReport(), printToPdf, auditCode: '', madeAt: '' };
    await expect(buildPackage(parts)).rejects.toThrow('PDF 没有生成');
  });
});

describe('包内清单', () => {
  // The golden tables have 198 cells (form of 2019) and 200 (2021).
  test.each(PRINTED_REPORTS)('has every cell of the three tables of %s', async (_name, printed) => {
    const cells = printed.tables.flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => (cell.kind === 'figure' ? [cell.figure] : [])),
    );
    const { figures } = manifestOf(await build(printed));
    expect(cells.length).toBeGreaterThanOrEqual(198);
    expect(Object.keys(figures).toSorted()).toEqual([...new Set(cells)].toSorted());
  });

  test('gives money in fen although the tables print other units', async () => {
    const printed = signedReport();
    const [cell] = printed.tables[0]?.rows.flat().filter(({ kind }) => kind === 'figure') ?? [];
    if (cell?.kind !== 'figure') throw new Error('the golden table has figures');
    const figure = { id: cell.figure, label: '收费', unit: '元', group: 'table2' } as const;
    const value = {
      ...figure,
      nature: 'entered-money',
      form: null,
      value: 223_000,
      text: '2230',
    } as const;
    const { figures } = manifestOf(await build({ ...printed, figures: [value] }));
    expect(figures[cell.figure]).toBe(223_000);
  });

  test('tells what was signed for, and who confirmed which zero', () => {
    expect(manifestOf(built)).toMatchObject({
      ...{ year: 2020, reportVersion: 1, reviewer: '玉香', signer: '岩罕', dueOn: '2021-01-31' },
      signedReasons: [{ check: 'K4', reason: '上年度报告漏计一件。', signer: '岩罕' }],
      zeros: [{ name: '依申请公开', signer: '岩罕' }, {}, {}],
    });
  });

  test('of a draft names no signer and version 0', async () => {
    const draft = await build(draftReport());
    expect(draft.name).toBe('勐往乡人民政府-2020年度-政府信息公开工作年度报告-草稿');
    expect(manifestOf(draft)).toMatchObject({ reportVersion: 0, signer: null, frozenOn: null });
  });
});

test('核对情况 prints each check, the reason with its signer and day, open warnings, zeros', () => {
  const page = text(built, CHECKS_FILE);
  for (const words of [
    'K1',
    '相符',
    '由岩罕签字放行',
    '上年度报告漏计一件。（签字：岩罕，2021年1月27日）',
    '提醒，一、总体情况 第2段：“的的”重复。',
    '依申请公开：确认为零（确认人：岩罕，2021年1月27日）',
  ]) {
    expect(page).toContain(words);
  }
});

describe('打开我.html', () => {
  const hostile = '乡</script><script>alert(1)</script>\u2028"&';

  test('keeps a name from leaving its place', async () => {
    const office = { name: hostile, county: '', prefecture: '', isTownship: true };
    const page = text(await build(signedReport({ office })), VIEWER_PAGE);
    expect(page.match(/<script[ >]/g)).toHaveLength(2);
    expect(page).not.toContain('<script>alert');
    const [, json = ''] = /id="package">(.*?)<\/script>/s.exec(page) ?? [];
    expect(json).not.toContain('\u2028');
    expect(JSON.parse(json)).toMatchObject({ organ: hostile });
  });

  test('is one file: its script has no import or export left, and loads nothing', () => {
    const page = text(built, VIEWER_PAGE);
    expect(page).not.toMatch(/^(import|export) /m);
    expect(page).not.toMatch(/(src|href)="(https?:|\/\/)/);
    expect(page).toContain("default-src 'none'");
  });
});

describe('报送单', () => {
  const files = Array.from({ length: 10 }, (_, index) => ({
    ...{ name: `年度报告（Word）${index}.docx`, size: '14.0 KB', sha256: 'ab'.repeat(32) },
  }));
  const facts = { files, name: NAME, shortCode: '02SY-178T-450D', auditCode: '' };
  const cells = (printed: PrintedReport) =>
    handInSheet(printed, facts).blocks.flatMap((block) =>
      block.kind === 'form' ? block.rows.flat().map((cell) => cell.text) : [],
    );

  test('names organ, version, state, people, code, files, reasons and zeros, and leaves room to sign', () => {
    const found = cells(signedReport());
    for (const words of ['勐往乡人民政府', '第1版', '已定稿', '岩罕', '02SY-178T-450D']) {
      expect(found).toContain(words);
    }
    expect(found).toContain('abababababababab');
    expect(found.join('\n')).toContain('上年度报告漏计一件。（签字：岩罕，2021年1月27日）');
    expect(found).toContain('依申请公开、行政复议、行政诉讼、信息处理费（确认人：岩罕）');
    expect(found).toEqual(expect.arrayContaining(['报送人签字', '接收人签字', '接收日期']));
  });

  test('says of a draft that it is one, across the page too', () => {
    expect(cells(draftReport())).toEqual(expect.arrayContaining(['草稿', '草稿（起草中）']));
    expect(handInPage(draftReport(), facts)).toContain('<div class="draft"');
    expect(handInPage(signedReport(), facts)).not.toContain('<div class="draft"');
  });

  test.skipIf(missingForHtml !== '')(
    `is one page also with many files and long reasons${skipped(missingForHtml)}`,
    async () => {
      letRootPrint();
      const printed = signedReport();
      const [, failed] = printed.checks;
      if (!failed?.override) throw new Error('the second check was signed for');
      const override = {
        ...failed.override,
        reason: '上年度报告把一件补正后未再提交的申请计为结转。'.repeat(20),
      };
      const checks = ['K4', 'K6', 'K7'].map((id) => ({ ...failed, id, override }));
      const zeros = Array.from({ length: 15 }, (_, index) => ({
        ...{ area: String(index), name: `行政许可和其他事项${index}`, state: 'zero', facts: '' },
        ...{ figures: [], confirmed: { signer: '岩罕', signedOn: '2021-01-27' } },
      })) satisfies PrintedReport['zeros'];
      const html = handInPage({ ...printed, checks, zeros }, facts);
      const pages = printedWords(await printWithChromium(html));
      expect(pages.slice(1).map((page) => page.map(({ text: word }) => word).join(' '))).toEqual(
        [],
      );
      expect(pages[0]?.map(({ text: word }) => word).join('')).toContain('另有1条');
    },
    60_000,
  );
});

test('a package’s name has nothing that a stick does not take, and stays short', () => {
  const name = packageName({ organ: `a/b:${'勐'.repeat(99)}`, year: 2020, version: 12 });
  expect(name).not.toMatch(/[\\/:*?"<>|]/);
  expect(name).toMatch(/-第12版$/);
  expect(new TextEncoder().encode(name).length).toBeLessThan(255);
});
