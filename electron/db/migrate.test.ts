import { expect, test } from 'vitest';
import { AppError } from '../core/app-error.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { allMigrations } from './migrations.ts';
import { openDatabase } from './open.ts';
import { schemaText } from './schema.ts';

const noBackup = (): string => {
  throw new Error('no backup expected');
};

function migrated() {
  const db = openDatabase(':memory:');
  migrate({ db, migrations: allMigrations(), backUp: noBackup });
  return db;
}

test('the schema made by all migrations is the one in schema.sql', async () => {
  await expect(schemaText(migrated())).toMatchFileSnapshot('./schema.sql');
});

test('every table is STRICT', () => {
  const loose = migrated()
    .prepare("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0")
    .pluck()
    .all()
    .filter((name) => !String(name).startsWith('sqlite_'));
  expect(loose).toEqual([]);
});

test('a database of a later program is refused and left alone', () => {
  const db = migrated();
  db.pragma('user_version = 999');
  expect(() => migrate({ db, migrations: allMigrations(), backUp: noBackup })).toThrow(
    expect.objectContaining({ code: 'newer-database' }),
  );
  expect(schemaVersion(db)).toBe(999);
});

test('a failing migration leaves tables, rows and version as they were and names the backup', () => {
  const db = openDatabase(':memory:');
  const first = { number: 1, name: '0001-a', sql: 'CREATE TABLE kept (x INTEGER) STRICT;' };
  const failing = {
    number: 2,
    name: '0002-b',
    sql: 'CREATE TABLE gone (x INTEGER) STRICT; SELECT nonsense;',
  };
  migrate({ db, migrations: [first], backUp: noBackup });
  db.exec('INSERT INTO kept VALUES (7)');
  const before = schemaText(db);
  let message = '';
  try {
    migrate({ db, migrations: [first, failing], backUp: () => 'D:/备份/office.db' });
  } catch (error) {
    message = error instanceof AppError ? error.message : '';
  }
  expect(message).toContain('D:/备份/office.db');
  expect(schemaText(db)).toBe(before);
  expect(schemaVersion(db)).toBe(1);
  expect(db.prepare('SELECT x FROM kept').pluck().all()).toEqual([7]);
});

test('a migration that leaves a broken reference is rolled back', () => {
  const db = openDatabase(':memory:');
  const bad = {
    number: 1,
    name: '0001-bad',
    sql: `CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT;
          CREATE TABLE child (parentId INTEGER REFERENCES parent (id)) STRICT;
          INSERT INTO child VALUES (5);`,
  };
  expect(() => migrate({ db, migrations: [bad], backUp: noBackup })).toThrow(/refer to rows/);
  expect(schemaVersion(db)).toBe(0);
});

test('what happened can be neither changed, nor removed, nor replaced', () => {
  const db = migrated();
  db.exec(`INSERT INTO registerRecord (id, register) VALUES (1, 'activities');
           INSERT INTO registerEvent
             (recordId, sequence, kind, onDate, reason, facts, earlier, recordedAt)
           VALUES (1, 1, 'recorded', '2020-05-01', '', '{}', '{}', '2020-05-01T00:00:00Z')`);
  expect(() => db.exec("UPDATE registerEvent SET reason = 'x'")).toThrow(/never changed/);
  expect(() => db.exec('DELETE FROM registerEvent')).toThrow(/never removed/);
  expect(() => db.exec('REPLACE INTO registerEvent SELECT * FROM registerEvent')).toThrow(
    /never removed/,
  );
});

test.each([
  'ledger',
  'auditEntry',
  'removedCalendarDay',
  'publicationVersion',
  'publicationVersionFile',
  'publicationEvent',
  'secrecyReview',
  'registerEvent',
  'reportNarrative',
  'reportSetup',
  'yearlyFigure',
  'reportExport',
  'earlierFigure',
  'signedReason',
])('rows of %s are guarded by triggers against UPDATE and DELETE', (table) => {
  const triggers = migrated()
    .prepare("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?")
    .pluck()
    .all(table)
    .join(' ');
  for (const way of ['UPDATE', 'DELETE']) {
    expect(triggers).toMatch(new RegExp(`BEFORE ${way} ON ${table}\\s+BEGIN SELECT RAISE\\(ABORT`));
  }
});
