// The command line as its users meet it: a process with arguments, two streams and an exit code.

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../db/open.ts';
import { openDesk } from '../desk.ts';
import { fixedClock } from '../platform/clock.ts';
import { commandLineShell } from '../platform/command-line-shell.ts';
import { hashOf } from '../platform/file-store.ts';
import { stderrLog } from '../platform/log.ts';

const root = path.resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(path.join(tmpdir(), 'desk-cli-'));
const demo = path.join(scratch, 'demo');
const NO_BROWSER = { GONGKAI_CHROMIUM: path.join(scratch, 'no-browser') };
const REPORT = '勐往乡人民政府2020年政府信息公开工作年度报告';

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** The one JSON document on standard output. */
  readonly document: () => Record<string, unknown>;
}

function desk(words: readonly string[], env: Readonly<Record<string, string>> = NO_BROWSER): Run {
  const run = spawnSync(process.execPath, [path.join(root, 'build/tools/desk.ts'), ...words], {
    cwd: scratch,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  const document = () => JSON.parse(run.stdout) as Record<string, unknown>;
  return { code: run.status, out: run.stdout, err: run.stderr, document };
}

let made: Run;

beforeAll(() => {
  made = desk(['demo', '--out', 'demo'], {});
}, 180_000);

describe('desk demo', () => {
  test('prints the counts of the sample office, by the report’s own queries', () => {
    expect(made.code).toBe(0);
    expect(made.document()).toMatchObject({
      publications: {
        total: 166,
        byColumn: {
          通知公告: 3,
          公众监督: 3,
          法律法规: 2,
          便民服务: 1,
          公开指南: 1,
          公开目录: 23,
          工作动态: 133,
        },
      },
      hotline: { received: 2, onTime: 2 },
      surveys: 2,
      campaigns: 2,
      staff: 2,
      refused: [],
    });
    const checks = made.document()['checks'] as { id: string; ok: boolean }[];
    expect(checks.length).toBeGreaterThan(5);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  test('makes both templates in all formats, each file as the JSON says', () => {
    const files = made.document()['files'] as { path: string; bytes: number; sha256: string }[];
    const names = ['三部分', '六部分'].flatMap((template) =>
      ['docx', 'pdf', 'xlsx', 'html', 'json'].map((format) => `${REPORT}（${template}）.${format}`),
    );
    expect(files.map((file) => path.basename(file.path)).sort()).toEqual(
      [...names, '校验码.sha256'].sort(),
    );
    for (const { path: file, bytes, sha256 } of files) {
      const content = readFileSync(file);
      expect([content.length, hashOf(content)]).toEqual([bytes, sha256]);
    }
    expect(readdirSync(demo).sort()).toEqual([...names, '校验码.sha256', 'office.db'].sort());
  });

  test('makes the same documents again, replacing the ledger it made before', () => {
    // What a run that was ended by force leaves is cleared away.
    mkdirSync(path.join(demo, '.desk-demo-1'));
    const again = desk(['demo', '--out', demo]);
    expect(again.code).toBe(0);
    const hashes = (run: Run) =>
      (run.document()['files'] as { path: string; sha256: string }[])
        .filter((file) => /\.(docx|xlsx|html|json)$/.test(file.path))
        .map((file) => file.sha256);
    expect(hashes(again)).toEqual(hashes(made).slice(0, 8));
    expect(readdirSync(demo).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('refuses PDF by name where no browser is, and makes the rest', () => {
    const run = desk(['demo', '--out', 'without-browser']);
    expect(run.code).toBe(0);
    expect(run.document()['refused']).toMatchObject([{ format: 'pdf' }]);
    expect(run.err).toContain('PDF 文档（.pdf）：');
    const formats = readdirSync(path.join(scratch, 'without-browser')).map((name) =>
      path.extname(name),
    );
    expect(new Set(formats)).toEqual(
      new Set(['.db', '.docx', '.html', '.json', '.sha256', '.xlsx']),
    );
  });

  test.each(['real', 'sample'] as const)(
    'never replaces a %s ledger that it did not make',
    (kind) => {
      const folder = mkdtempSync(path.join(scratch, 'own-'));
      const file = path.join(folder, 'office.db');
      const clock = { today: () => '2021-01-29', now: () => '2021-01-29T02:03:04.567Z' };
      openDesk({ file, kind, clock, log: stderrLog, shell: commandLineShell }).close();
      const before = readFileSync(file);
      const run = desk(['demo', '--out', folder]);
      expect(run.code).toBe(2);
      expect(run.err).toContain('不能替换');
      expect(readFileSync(file).equals(before)).toBe(true);
      expect(readdirSync(folder)).toEqual(['office.db']);
    },
  );

  test('never replaces a file that merely has the ledger’s name', () => {
    const folder = mkdtempSync(path.join(scratch, 'note-'));
    writeFileSync(path.join(folder, 'office.db'), '记事');
    expect(desk(['demo', '--out', folder]).code).toBe(2);
    expect(readFileSync(path.join(folder, 'office.db'), 'utf8')).toBe('记事');
  });
});

describe('desk report', () => {
  const ledger = path.join(demo, 'office.db');
  const order = (...words: readonly string[]): readonly string[] => [
    ...['report', '--db', ledger, '--year', '2020', '--template', 'form-2019', ...words],
  ];

  test('writes the asked formats and leaves the ledger byte for byte as it was', () => {
    const before = readFileSync(ledger);
    const run = desk(order('--out', 'report', '--format', 'docx,json'));
    expect(run.code).toBe(0);
    expect(run.document()).toMatchObject({
      ledger,
      year: 2020,
      template: 'form-2019',
      refused: [],
    });
    expect(readdirSync(path.join(scratch, 'report')).sort()).toEqual([
      `${REPORT}（六部分）.docx`,
      `${REPORT}（六部分）.json`,
      '校验码.sha256',
    ]);
    expect(readFileSync(ledger).equals(before)).toBe(true);
    expect(existsSync(`${ledger}-wal`)).toBe(false);
  });

  test('fails when none of the asked formats can be made', () => {
    const run = desk(order('--out', 'only-pdf', '--format', 'pdf'));
    expect(run.code).toBe(1);
    expect(run.document()).toMatchObject({ files: [], refused: [{ format: 'pdf' }] });
  });

  test.each([
    ['a missing ledger', ['--db', 'nowhere.db'], '没有找到台账文件'],
    ['a file that is no database', ['--db', path.join(demo, '校验码.sha256')], '不是政务公开台账'],
    ['a year in words', ['--year', '二〇二〇'], '--year：请填写四位年份'],
    ['a form not made for the year', ['--year', '2022'], '只适用于 2019、2020 年度'],
    ['an unknown template', ['--template', 'form-2030'], '--template：模板只能是'],
    ['the form of other years', ['--template', 'form-2021'], '只适用于 2021 年度及以后的报告'],
    ['an unknown format', ['--format', 'docx,doc'], '--format'],
    ['a folder that is a file', ['--out', ledger], '是一个文件'],
  ])('%s ends with 2, in words, with one JSON document', (_case, words, message) => {
    const run = desk([...order('--out', 'refused'), ...words]);
    expect(run.err).toContain(message);
    expect(run.document()).toHaveProperty('error.message');
    expect(run.code).toBe(2);
    expect(existsSync(path.join(scratch, 'refused'))).toBe(false);
  });

  test('a ledger without its office is refused with what is missing', () => {
    const file = path.join(scratch, 'empty.db');
    const parts = { clock: fixedClock('2021-01-04'), log: stderrLog, shell: commandLineShell };
    openDesk({ file, kind: 'real', ...parts }).close();
    const run = desk([...order('--out', 'refused'), '--db', file]);
    expect(run.code).toBe(1);
    expect(run.err).toContain('还有错误没有改正');
  });
});

describe('desk check', () => {
  test('passes the demo’s ledger and finds a tampered one', () => {
    const ledger = path.join(demo, 'office.db');
    expect(desk(['check', '--db', ledger]).code).toBe(0);
    const db = openDatabase(ledger);
    db.exec("UPDATE publication SET firstPortalOn = '2019-12-31' WHERE id = 1");
    db.close();
    const run = desk(['check', '--db', ledger]);
    expect(run.code).toBe(1);
    expect(run.document()).toMatchObject({ ok: false, findings: [{ check: 'publications' }] });
  });
});

describe('desk package and desk verify', () => {
  test('what one makes the other passes, until a bit of any file is turned over', () => {
    const office = mkdtempSync(path.join(scratch, 'office-'));
    cpSync(path.join(demo, 'office.db'), path.join(office, 'office.db'));
    const order = ['--db', path.join(office, 'office.db'), '--year', '2020', '--to', office];
    const packed = desk(['package', ...order], {});
    expect(packed.code).toBe(0);
    expect(packed.err).toContain('这是草稿');
    const { folder, files } = packed.document() as { folder: string; files: { path: string }[] };
    const whole = desk(['verify', folder]);
    expect([whole.code, whole.document()['ok']]).toEqual([0, true]);
    for (const { path: at } of files) {
      const file = path.join(folder, at);
      const content = readFileSync(file);
      const middle = content.length >> 1;
      const damaged = Buffer.from(content);
      damaged.writeUInt8(damaged.readUInt8(middle) ^ 4, middle);
      writeFileSync(file, damaged);
      const run = desk(['verify', folder]);
      expect([run.code, run.document()['packages']]).toMatchObject([
        1,
        [{ findings: [{ path: at }] }],
      ]);
      writeFileSync(file, content);
    }
  }, 120_000);
});

test('help and bad arguments answer on the right stream with the right code', () => {
  const help = desk(['help']);
  expect([help.code, help.err]).toEqual([0, '']);
  expect(help.out).toContain('desk <command> --help');
  const wrong = desk(['demo', '--into', 'x']);
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('--into');
  expect(wrong.document()).toHaveProperty('error.code', 'invalid-input');
});

test('nothing that the command line can load imports Electron', () => {
  const seen = new Set<string>();
  const outside = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(
      /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*)["'`]([^"'`\n]+)["'`]/g,
    );
    for (const [, target = ''] of imports) {
      const chunk = path.resolve(path.dirname(file), target);
      if (/^\..*\.js$/.test(target) && existsSync(chunk)) visit(chunk);
      else if (/^(electron|better-sqlite3)(\/|$)/.test(target)) outside.add(target);
    }
  };
  visit(path.join(root, 'out/main/cli.js'));
  expect(seen.size).toBeGreaterThan(5);
  expect([...outside]).toEqual(['better-sqlite3']);
});
