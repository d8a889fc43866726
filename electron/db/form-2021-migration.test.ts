// 0007 widens two CHECKs by making the tables anew: what stood in them stays, and stays guarded.

import { expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { allMigrations } from './migrations.ts';
import { openDatabase } from './open.ts';

/** A ledger as 0006 left it, with a text, a choice and an export of 2020. */
function ledgerOfSix() {
  const db = openDatabase(':memory:');
  migrate({ db, migrations: allMigrations().slice(0, 6), backUp: () => '' });
  db.exec(`
    INSERT INTO person (id, name, post, dutyFrom) VALUES (1, '岩温', '', '2020-01-01');
    INSERT INTO reportNarrative VALUES
      (2020, 'form-2019', 1, '{"other":[]}', '2021-01-20T01:00:00Z', 1),
      (2020, 'form-2019', 2, 'null', '2021-01-21T01:00:00Z', NULL),
      (2020, 'three-part', 1, '{}', '2021-01-21T01:00:00Z', 1);
    INSERT INTO reportSetup VALUES
      (3, 2020, 'three-part', '', NULL, '2021-01-20T01:00:00Z', 1),
      (8, 2020, 'form-2019', '', '2021-01-28', '2021-01-22T01:00:00Z', NULL);
    INSERT INTO reportExport VALUES
      (5, 2020, 'form-2019', 'E:/', '[]', '2021-01-28T01:00:00Z', 1)`);
  return db;
}

function toSeven(db: ReturnType<typeof ledgerOfSix>): void {
  migrate({ db, migrations: allMigrations().slice(0, 7), backUp: () => '' });
}

test('0007 keeps every revision and every choice', () => {
  const db = ledgerOfSix();
  const rows = () =>
    ['reportNarrative', 'reportSetup'].map((table) =>
      db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2, 3`).all(),
    );
  const before = rows();
  toSeven(db);
  expect(rows()).toEqual(before);
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(db.prepare('SELECT figures FROM reportExport').pluck().all()).toEqual(['{}']);
});

test('0007 lets the new form in and no other', () => {
  const db = ledgerOfSix();
  toSeven(db);
  const choose = (template: string) =>
    db.exec(`INSERT INTO reportSetup (year, template, reason, recordedAt)
             VALUES (2021, '${template}', '', '')`);
  choose('form-2021');
  expect(() => choose('form-2030')).toThrow(/CHECK/);
  db.exec("INSERT INTO reportNarrative VALUES (2021, 'form-2021', 1, '{}', '', NULL)");
});

test('0007 leaves what is kept unchangeable', () => {
  const db = ledgerOfSix();
  toSeven(db);
  expect(() => db.exec("UPDATE reportNarrative SET content = '{}'")).toThrow(/never changed/);
  expect(() => db.exec('DELETE FROM reportNarrative')).toThrow(/never removed/);
  expect(() => db.exec("UPDATE reportSetup SET reason = 'x'")).toThrow(/never changed/);
  expect(() => db.exec('DELETE FROM reportSetup')).toThrow(/never removed/);
});
