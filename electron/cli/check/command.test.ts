import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { filesFolder, openDesk } from '../../desk.ts';
import { fixedClock } from '../../platform/clock.ts';
import { commandLineShell } from '../../platform/command-line-shell.ts';
import { hashOf, openFileStore } from '../../platform/file-store.ts';
import { stderrLog } from '../../platform/log.ts';
import { ensureSampleOffice } from '../../sample/ensure-sample-office.ts';
import { commands } from '../commands.ts';
import { runCommandLine } from '../run.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'check-test-'));
const intact = path.join(folder, 'intact.db');
const scan = new TextEncoder().encode('签到表');
let file = '';

beforeAll(() => {
  const options = {
    file: intact,
    clock: fixedClock('2021-01-04'),
    log: stderrLog,
    shell: commandLineShell,
  };
  const desk = ensureSampleOffice(options);
  const kept = { ...openFileStore(filesFolder(intact)).keep(scan), name: '签到表.txt' };
  desk.runCall('files.record', { files: [kept] });
  desk.close();
});

beforeEach(() => {
  file = path.join(folder, `${crypto.randomUUID()}.db`);
  copyFileSync(intact, file);
  openFileStore(filesFolder(file)).keep(scan);
});

async function check(db: string) {
  let out = '';
  let err = '';
  const code = await runCommandLine(commands, ['check', '--db', db], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    lines: () => Readable.from([]),
  });
  return { code, err, document: JSON.parse(out) as Record<string, unknown> };
}

/** Changes the ledger as nobody should: past the program, with its own guards switched off. */
function tamper(sql: string, trigger = ''): void {
  const db = openDatabase(file);
  if (trigger !== '') db.exec(`DROP TRIGGER ${trigger}`);
  db.pragma('foreign_keys = OFF');
  db.exec(sql);
  db.close();
}

test('an intact ledger passes, and is byte for byte what it was', async () => {
  const before = readFileSync(file);
  const { code, document } = await check(file);
  expect(document).toMatchObject({
    kind: 'sample',
    ok: true,
    checked: { publications: 166, requests: 0, registerRecords: 20, files: 1 },
    findings: [],
  });
  expect(code).toBe(0);
  expect(readFileSync(file).equals(before)).toBe(true);
  const beside = readdirSync(folder).filter((name) => name.startsWith(path.basename(file)));
  expect(beside).toEqual([path.basename(file)]);
});

test.each([
  [
    'a title changed in the list only',
    "UPDATE publication SET title = '改动' WHERE id = 7",
    '',
    'publications',
  ],
  [
    'a date of first publishing moved to another year',
    "UPDATE publicationEdition SET firstPortalOn = '2019-12-31' WHERE publicationId = 7",
    '',
    'publications',
  ],
  [
    'a version changed after its review',
    "UPDATE publicationVersion SET summary = '改动' WHERE publicationId = 7",
    'publicationVersionIsKept',
    'publications',
  ],
  [
    'a review that no longer permits publishing',
    "UPDATE secrecyReview SET conclusion = 'withheld' WHERE publicationId = 7",
    'secrecyReviewIsKept',
    'publications',
  ],
  [
    'a publishing taken out of the record',
    "DELETE FROM publicationEvent WHERE publicationId = 7 AND kind = 'published'",
    'publicationEventStays',
    'publications',
  ],
  [
    'a publishing moved before its review',
    "UPDATE publicationEvent SET onDate = '2020-01-01' WHERE publicationId = 7 AND kind = 'published'",
    'publicationEventIsKept',
    'publications',
  ],
  [
    'a referral closed earlier than its events say',
    'UPDATE hotlineReferral SET closedOn = receivedOn',
    '',
    'registers',
  ],
  ['a survey round gone from the list', 'DELETE FROM surveyRound', '', 'registers'],
  [
    'the recording of an activity deleted',
    'DELETE FROM registerEvent WHERE recordId = (SELECT max(id) FROM activity)',
    'registerEventStays',
    'registers',
  ],
  ['a person who no longer exists', 'DELETE FROM person WHERE id = 2', '', 'references'],
  [
    'a row that can’t be read',
    "UPDATE publicationVersion SET genre = '' WHERE publicationId = 7",
    'publicationVersionIsKept',
    'publications',
  ],
] as const)('%s is found', async (_case, sql, trigger, expected) => {
  tamper(sql, trigger);
  const { code, document, err } = await check(file);
  expect(code).toBe(1);
  expect(document['ok']).toBe(false);
  const found = document['findings'] as { check: string; problem: string }[];
  expect(found.map((finding) => finding.check)).toContain(expected);
  expect(err).toContain(found[0]?.problem);
});

test('a missing and a changed attachment are found', async () => {
  const stored = openFileStore(filesFolder(file)).pathOf(hashOf(scan));
  writeFileSync(stored, '别的内容');
  const changed = await check(file);
  expect(changed.document['findings']).toMatchObject([{ check: 'files', subject: '签到表.txt' }]);
  expect(changed.err).toContain('内容已经改变');
  rmSync(stored);
  const missing = await check(file);
  expect(missing.err).toContain('不在台账的文件夹里');
  expect([changed.code, missing.code]).toEqual([1, 1]);
});

test.each([
  ['in the middle', 0.5],
  ['near its beginning', 0.01],
])('a database file damaged %s is found, and what it says is not counted', async (_case, where) => {
  const bytes = readFileSync(file);
  const from = Math.max(1, Math.floor((bytes.length / 4096) * where)) * 4096;
  writeFileSync(file, bytes.fill(0x5a, from, from + 30 * 4096));
  const { code, document } = await check(file);
  expect(document).toMatchObject({ ok: false, checked: null });
  expect((document['findings'] as { check: string }[])[0]?.check).toBe('database');
  expect(code).toBe(1);
});

test('a file that is missing, no database, no ledger or too new is refused with 2', async () => {
  const text = path.join(folder, 'text.db');
  writeFileSync(text, '这是一份普通的文件，不是数据库。'.repeat(40));
  const other = path.join(folder, 'other.db');
  openDatabase(other).close();
  tamper('PRAGMA user_version = 999');
  const answers = await Promise.all(
    [path.join(folder, 'none.db'), folder, text, other, file].map((name) => check(name)),
  );
  expect(answers.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2]);
  expect(answers.map(({ document }) => document)).toMatchObject([
    { error: { code: 'not-found' } },
    { error: { code: 'invalid-input' } },
    { error: { code: 'invalid-input' } },
    { error: { code: 'invalid-input' } },
    { error: { code: 'newer-database' } },
  ]);
});

test('a ledger that the window has open is checked without disturbing it', async () => {
  const options = { clock: fixedClock('2021-01-04'), log: stderrLog, shell: commandLineShell };
  const desk = openDesk({ ...options, file, kind: 'sample' });
  const { id } = desk.runCall('office.addPerson', {
    name: '新来的人',
    post: '',
    roles: ['clerk'],
    dutyFrom: '2021-01-04',
  });
  const { code } = await check(file);
  expect(code).toBe(0);
  expect(desk.runCall('office.people', {}).map((person) => person.id)).toContain(id);
  desk.close();
});
