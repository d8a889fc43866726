import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { auditHead } from '../../db/audit-chain.ts';
import { openDatabase } from '../../db/open.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import { commands } from '../commands.ts';
import { runCommandLine } from '../run.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'report-check-test-'));
const intact = path.join(folder, 'intact.db');
let file = '';
/** The end of the audit rows when the report was handed in. */
let printed = { entries: 0, code: '' };

beforeAll(async () => {
  const desk = openTestDesk('2021-01-20');
  const roles = ['clerk', 'reviewer', 'signer'] as const;
  for (const role of roles) {
    await desk.ask('office.addPerson', {
      name: `某${role}`,
      roles: [role],
      dutyFrom: '2019-01-01',
    });
  }
  await desk.ask('office.saveProfile', {
    ...{ name: '青石乡人民政府', county: '勐海县', prefecture: '西双版纳州' },
    ...{ address: '勐海县青石乡', postcode: '666200', telephone: '0691-5120000' },
    contactUnit: '青石乡党政办公室',
  });
  await desk.ask('annualReport.saveSetup', { year: 2020, template: 'form-2019' });
  const { zeros } = await desk.ask('annualReport.life', { year: 2020 });
  const areas = zeros.filter(({ state }) => state === 'unfilled').map(({ area }) => area);
  await desk.ask('annualReport.confirmZeros', { year: 2020, areas, signerId: 3 });
  for (const [kind, personId] of [
    ['reviewed', 2],
    ['signed', 3],
    ['frozen', 1],
  ] as const) {
    const step = { kind, onDate: '2021-01-20', personId };
    await desk.ask('annualReport.takeStep', { year: 2020, step });
  }
  printed = auditHead(desk.db);
  await desk.ask('activities.record', {
    ...{ kind: 'training', heldOn: '2021-01-20', title: '培训' },
  });
  desk.db.pragma('wal_checkpoint(TRUNCATE)');
  copyFileSync(desk.db.name, intact);
  desk.close();
});

beforeEach(() => {
  file = path.join(folder, `${crypto.randomUUID()}.db`);
  copyFileSync(intact, file);
});

async function check(...options: readonly string[]) {
  let out = '';
  const code = await runCommandLine(commands, ['check', '--db', file, ...options], {
    out: (text) => (out += text),
    err: () => undefined,
    lines: () => Readable.from([]),
  });
  const document = JSON.parse(out) as Record<string, unknown>;
  const found = (document['findings'] ?? []) as readonly { check: string; problem: string }[];
  return { code, document, found };
}

/** Changes the ledger as nobody should: past the program, with all its guards taken away. */
function tamper(sql: string): void {
  const db = openDatabase(file);
  db.pragma('foreign_keys = OFF');
  const triggers = db.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck();
  for (const name of triggers.all()) db.exec(`DROP TRIGGER ${String(name)}`);
  db.exec(sql);
  db.close();
}

test('a ledger with a frozen report passes, and tells the end of its audit rows', async () => {
  const { code, document } = await check();
  expect(document).toMatchObject({ ok: true, findings: [], checked: { reportVersions: 1 } });
  expect(document['audit']).toMatchObject({ entries: printed.entries + 1, anchor: null });
  expect(code).toBe(0);
});

test.each([
  [
    'a figure of a frozen version changed',
    `UPDATE reportVersion SET content = replace(content, '青石乡', '红石乡')`,
    'reports',
    '内容与定稿时的校验值不一致',
  ],
  [
    'a review taken out of the steps',
    'DELETE FROM reportStep WHERE sequence = 1',
    'reports',
    '中间有缺失',
  ],
  [
    'the signing made a return by the county',
    `UPDATE reportStep SET step = json_set(step, '$.form', json_object('kind', 'returned',
       'onDate', '2021-01-20', 'by', '县', 'reason', '无')) WHERE sequence = 2`,
    'reports',
    '不合流程',
  ],
  ['a year opened without a step', 'DELETE FROM frozenYear', 'reports', '却没有锁定'],
  [
    'a year locked without a step',
    `INSERT INTO frozenYear VALUES (2019, 1)`,
    'reports',
    '却还锁定着',
  ],
  ['a version that is gone', 'DELETE FROM reportVersion', 'reports', '定稿的内容不见了'],
  [
    'a version that nobody froze',
    `INSERT INTO reportVersion SELECT year, 2, content, sha256, frozenOn, recordedAt, recordedBy
     FROM reportVersion`,
    'reports',
    '没有定稿的记录',
  ],
  [
    'an audit row under another name',
    'UPDATE auditEntry SET personId = 2 WHERE id = 5',
    'audit',
    '与校验链对不上',
  ],
  ['an audit row taken out', 'DELETE FROM auditEntry WHERE id = 5', 'audit', '不见了'],
  ['a link taken out', 'DELETE FROM auditLink WHERE entryId = 5', 'audit', '没有校验值'],
] as const)('%s is found', async (_case, sql, expected, words) => {
  tamper(sql);
  const { code, found } = await check();
  expect(code).toBe(1);
  expect(found.filter(({ problem }) => problem.includes(words))).toMatchObject([
    { check: expected },
  ]);
});

test('a printed code is one that the audit rows once ended with, however it is typed', async () => {
  const typed = printed.code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
  const { code, document } = await check('--anchor', typed);
  expect(code).toBe(0);
  const at = { entryId: printed.entries, at: '2021-01-20T01:00:00.000Z' };
  expect(document['audit']).toMatchObject({ anchor: at });
});

test('rows cut off since the code was printed are found by it, and by nothing else', async () => {
  const cut = `>= ${printed.entries}`;
  tamper(`DELETE FROM auditLink WHERE entryId ${cut}; DELETE FROM auditEntry WHERE id ${cut};`);
  expect((await check()).code).toBe(0);
  const { code, found } = await check('--anchor', printed.code);
  expect(code).toBe(1);
  expect(found).toMatchObject([{ check: 'audit', subject: `记录校验码 ${printed.code}` }]);
});

test('a code with a slip of the pen is refused, not looked for', async () => {
  const slip = printed.code.startsWith('A') ? 'B' : 'A';
  const { code, document } = await check('--anchor', slip + printed.code.slice(1));
  expect([code, document['error']]).toMatchObject([2, { code: 'invalid-input' }]);
});
