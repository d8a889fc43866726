import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeReceipt } from '../../core/submissions/receipt.ts';
import type { ReceiptAnswer } from '../../core/submissions/receipt.ts';
import { openDatabase } from '../../db/open.ts';
import { hashOf } from '../../platform/file-store.ts';
import { letRootPrint, missingForHtml, skipped } from '../../testing/printed-page.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import { publishItem } from '../../testing/test-publications.ts';
import { CLERK, HEAD, SIGNER, addOffice } from '../../testing/test-requests.ts';
import { runCommandLine } from '../run.ts';
import { verifyCommand } from '../verify/command.ts';
import { packageCommand } from './command.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'package-test-'));
const YEAR = 2020;
const DAY = '2021-01-20';

beforeAll(letRootPrint);

/** A ledger file of an office; its report of 2020 is frozen unless it is to be a draft. */
async function ledger(isFrozen: boolean): Promise<string> {
  const desk = openTestDesk(DAY);
  const file = desk.db.name;
  await addOffice(desk);
  await publishItem(desk);
  await desk.ask('office.actAs', { id: CLERK });
  await desk.ask('annualReport.saveSetup', { year: YEAR, template: 'form-2019' });
  if (isFrozen) {
    const { zeros } = await desk.ask('annualReport.life', { year: YEAR });
    const areas = zeros.filter(({ state }) => state === 'unfilled').map(({ area }) => area);
    await desk.ask('annualReport.confirmZeros', { year: YEAR, areas, signerId: SIGNER });
    for (const step of [
      { kind: 'reviewed', onDate: DAY, personId: HEAD },
      { kind: 'signed', onDate: DAY, personId: SIGNER },
      { kind: 'frozen', onDate: DAY, personId: CLERK },
    ] as const) {
      await desk.ask('annualReport.takeStep', { year: YEAR, step });
    }
  }
  desk.close();
  return file;
}

async function desk(...words: readonly string[]) {
  let out = '';
  let err = '';
  const code = await runCommandLine([packageCommand, verifyCommand], words, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    lines: () => Readable.from([]),
  });
  return { code, err, document: JSON.parse(out) as Record<string, unknown> };
}

const make = (db: string, to: string, year: number = YEAR) =>
  desk('package', '--db', db, '--year', String(year), '--to', to);
const enter = (db: string, receipt: string) => desk('package', '--db', db, '--receipt', receipt);

function inLedger(file: string, sql: string): readonly unknown[] {
  const db = openDatabase(file);
  try {
    return db.prepare(sql).all();
  } finally {
    db.close();
  }
}

const steps = (file: string) =>
  inLedger(file, 'SELECT kind FROM reportStep ORDER BY sequence').map(
    (row) => (row as { kind: string }).kind,
  );

describe.skipIf(missingForHtml !== '')(`desk package${skipped(missingForHtml)}`, () => {
  test('makes the package of a frozen report, whole, and records it', async () => {
    const db = await ledger(true);
    const to = path.join(scratch, 'stick');
    const { code, document } = await make(db, to);
    expect(code).toBe(0);
    const name = '青石乡人民政府-2020年度-政府信息公开工作年度报告-第1版';
    expect(document).toMatchObject({
      ...{ ledger: db, folder: path.join(to, name), name, version: 1, state: '已定稿' },
      recorded: true,
    });
    expect(readdirSync(to)).toEqual([name]);
    const files = document['files'] as { path: string; sha256: string; verdict: string }[];
    expect(files.length).toBe(14);
    for (const { path: at, sha256, verdict } of files) {
      expect([at, hashOf(readFileSync(path.join(to, name, at))), verdict]).toEqual([
        at,
        sha256,
        'same',
      ]);
    }
    expect(document['checks']).toContainEqual(
      expect.objectContaining({ id: 'K1', ok: true, stops: false }),
    );
    const checked = await desk('verify', path.join(to, name));
    expect(checked.code).toBe(0);
    const { shortCode, auditCode } = document;
    expect(checked.document['packages']).toMatchObject([{ shortCode, auditCode, version: 1 }]);
    expect(
      inLedger(db, 'SELECT year, version, name, shortCode, auditCode FROM submissionPackage'),
    ).toEqual([{ year: YEAR, version: 1, name, shortCode, auditCode }]);
  }, 60_000);

  test('makes a draft, and says loudly that it is one', async () => {
    const order = ['--year', '2020', '--to', path.join(scratch, 'draft'), '--annex'];
    const { code, err, document } = await desk('package', '--db', await ledger(false), ...order);
    expect([code, document['version'], document['state']]).toEqual([0, 0, '草稿']);
    expect(err).toContain('注意：这是草稿');
    expect(document['name']).toMatch(/-草稿$/);
    const files = document['files'] as { path: string }[];
    expect(files.filter((file) => file.path.includes('（附件：数据图表）'))).toHaveLength(1);
  }, 60_000);

  test('closes the submission by the county’s receipt, once', async () => {
    const db = await ledger(true);
    const made = await make(db, path.join(scratch, 'county'));
    const receipt = path.join(scratch, 'answer.json');
    const answer = ['--decision', 'accepted', '--by', '张三', '--receiver', '勐海县政务公开办'];
    const given = await desk(
      'verify',
      String(made.document['folder']),
      '--receipt',
      receipt,
      ...answer,
    );
    expect(given.code).toBe(0);
    const taken = await enter(db, receipt);
    expect([taken.code, taken.document['decision'], taken.document['state']]).toEqual([
      ...[0, 'accepted', 'accepted'],
    ]);
    expect(steps(db).slice(-2)).toEqual(['handed-in', 'accepted']);
    const again = await enter(db, receipt);
    expect([again.code, again.document['wasTaken']]).toEqual([0, true]);
    expect(again.err).toContain('以前已经登记过，没有改动');
    expect(steps(db)).toHaveLength(5);
  }, 60_000);

  test('takes no receipt of another organ, year or package, and none that was changed', async () => {
    const db = await ledger(true);
    const { document } = await make(db, path.join(scratch, 'refused'));
    const answer: ReceiptAnswer = {
      ...{
        organ: '青石乡人民政府',
        year: YEAR,
        reportVersion: 1,
        packageName: String(document['name']),
      },
      ...{
        shortCode: String(document['shortCode']),
        manifestHash: String(document['manifestHash']),
      },
      ...{ decision: 'returned', reason: '缺页', receiver: '', by: '张三', onDate: '2021-01-29' },
      faults: [],
    };
    const before = steps(db);
    const file = path.join(scratch, 'wrong.json');
    const refused = async (text: string) => {
      writeFileSync(file, text);
      const { code, err } = await enter(db, file);
      return `${code} ${err}`;
    };
    const made = (changes: Partial<ReceiptAnswer>) =>
      makeReceipt({ ...answer, ...changes }, hashOf);
    expect(await refused(made({ organ: '勐遮镇人民政府' }))).toMatch(/^2 .*“勐遮镇人民政府”/);
    expect(await refused(made({ year: 2019 }))).toMatch(/^2 .*没有 2019 年度的报送包/);
    expect(await refused(made({ manifestHash: 'f'.repeat(64) }))).toMatch(/^2 .*没有短码是/);
    expect(await refused(made({}).replace('缺页', '缺表'))).toMatch(/^2 .*可能被改动/);
    expect(await refused(made({}).replace('"reportVersion": 1', '"reportVersion": 0'))).toMatch(
      /^2 .*草稿/,
    );
    expect(await refused('{}')).toMatch(/^2 .*不是报送回执/);
    expect(steps(db)).toEqual(before);
    expect(await refused(made({}))).toMatch(/^0 已登记/);
    expect(steps(db).at(-1)).toBe('returned');
  }, 60_000);

  test.skipIf(process.getuid?.() === 0)(
    'makes a package of a ledger that may only be read',
    async () => {
      const db = await ledger(true);
      chmodSync(db, 0o400);
      const { code, err, document } = await make(db, path.join(scratch, 'read-only'));
      expect([code, document['recorded']]).toEqual([0, false]);
      expect(err).toContain('没有登记');
    },
    60_000,
  );
});

describe('desk package', () => {
  test.runIf(process.platform === 'linux')(
    'says so when no folder can be made at the place named',
    async () => {
      const { code, err } = await make(await ledger(true), '/proc/stick');
      expect([code, err]).toEqual([1, expect.stringContaining('文件夹 /proc/stick 建不起来')]);
    },
  );

  test('is refused with its reasons while an error stands, and writes nothing', async () => {
    const empty = openTestDesk(DAY);
    const db = empty.db.name;
    empty.close();
    const to = path.join(scratch, 'errors');
    const { code, err } = await make(db, to);
    expect(code).toBe(1);
    expect(err).toContain('还有错误没有改正');
    expect(existsSync(to)).toBe(false);
  });

  test('is refused where nothing can print: all five formats belong to a package', async () => {
    const db = await ledger(true);
    const to = path.join(scratch, 'no-browser');
    process.env['GONGKAI_CHROMIUM'] = path.join(scratch, 'no-browser-here');
    try {
      const { code, err } = await make(db, to);
      expect(code).toBe(1);
      expect(err).toContain('GONGKAI_CHROMIUM');
    } finally {
      delete process.env['GONGKAI_CHROMIUM'];
    }
    expect(existsSync(to) ? readdirSync(to) : []).toEqual([]);
    expect(inLedger(db, 'SELECT id FROM submissionPackage')).toEqual([]);
  });

  test.each([
    ['neither a year nor a receipt', [], '--year'],
    ['no folder', ['--year', '2020'], '--to'],
    ['a year in words', ['--year', '二〇二〇', '--to', scratch], '请填写四位年份'],
    [
      'both a package and a receipt',
      ['--receipt', 'x.json', '--year', '2020'],
      '登记回执时不用写年份',
    ],
    [
      'a missing ledger',
      ['--db', 'nowhere.db', '--year', '2020', '--to', scratch],
      '没有找到台账文件',
    ],
  ])('ends with 2 for %s', async (_case, words, message) => {
    const run = await desk('package', ...words);
    expect([run.code, run.err]).toEqual([2, expect.stringContaining(message)]);
  });

  test('ends with 1 for a receipt that can’t be read', async () => {
    const run = await enter(await ledger(true), path.join(scratch, 'nowhere.json'));
    expect([run.code, run.err]).toEqual([1, expect.stringContaining('读不出来')]);
  });
});
