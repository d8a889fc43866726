// 0008 lets a typed figure be below zero by making its table anew: what was typed stays, and stays guarded.

import { expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { allMigrations } from './migrations.ts';
import { openDatabase } from './open.ts';

/** A ledger as 0007 left it, with figures typed from the paper of 2020. */
function ledgerOfSeven() {
  const db = openDatabase(':memory:');
  migrate({ db, migrations: allMigrations().slice(0, 7), backUp: () => '' });
  db.exec(`
    INSERT INTO person (id, name, post, dutyFrom) VALUES (1, '岩温', '', '2020-01-01');
    INSERT INTO earlierFigure VALUES
      (2, 2020, 'table3.D.total', 3, '公布件', '2021-01-20T01:00:00Z', 1),
      (7, 2020, 'table3.D.total', NULL, '填错', '2021-01-21T01:00:00Z', NULL),
      (9, 2019, 'table2.licence.yearEnd', 8, '公布件', '2021-01-21T01:00:00Z', 1)`);
  return db;
}

function toEight(db: ReturnType<typeof ledgerOfSeven>): void {
  migrate({ db, migrations: allMigrations().slice(0, 8), backUp: () => '' });
}

test('0008 keeps every typed figure', () => {
  const db = ledgerOfSeven();
  const rows = () => db.prepare('SELECT * FROM earlierFigure ORDER BY id').all();
  const before = rows();
  expect(before).toHaveLength(3);
  toEight(db);
  expect(rows()).toEqual(before);
  expect(db.pragma('foreign_key_check')).toEqual([]);
});

test('0008 takes 本年增/减 below zero, and nothing is changed or removed afterwards', () => {
  const db = ledgerOfSeven();
  toEight(db);
  db.exec(`INSERT INTO earlierFigure (year, code, value, source, recordedAt)
           VALUES (2019, 'table2.licence.change', -8, '公布件', '')`);
  expect(() => db.exec('UPDATE earlierFigure SET value = 0')).toThrow(/never changed/);
  expect(() => db.exec('DELETE FROM earlierFigure')).toThrow(/never removed/);
});
