// 0006 makes the registers' tables anew: what stood in them stays, and stays guarded.

import { expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { allMigrations } from './migrations.ts';
import { openDatabase } from './open.ts';

const SHA = 'a'.repeat(64);

/** A ledger as 0005 left it, with a record in each of the three registers. */
function ledgerOfFive() {
  const db = openDatabase(':memory:');
  migrate({ db, migrations: allMigrations().slice(0, 5), backUp: () => '' });
  db.exec(`
    INSERT INTO person (id, name, post, dutyFrom) VALUES (1, '岩温', '', '2020-01-01');
    INSERT INTO storedFile VALUES ('${SHA}', '回复函.pdf', 12, '2020-06-19T01:00:00Z');
    INSERT INTO registerRecord (id, register) VALUES (3, 'hotline'), (5, 'surveys'), (9, 'activities');
    INSERT INTO registerEvent
        (recordId, sequence, kind, onDate, reason, facts, earlier, file, recordedAt, recordedBy)
      VALUES
        (3, 1, 'recorded', '2020-06-16', '', '{"matter":"路灯不亮"}', '{}', NULL, '2020-06-16T01:00:00Z', 1),
        (3, 2, 'closed', '2020-06-19', '', '{"closedOn":"2020-06-19"}', '{"closedOn":null}', '${SHA}',
          '2020-06-19T01:00:00Z', NULL),
        (5, 1, 'recorded', '2020-11-20', '', '{}', '{}', NULL, '2020-11-20T01:00:00Z', 1),
        (9, 1, 'recorded', '2020-05-20', '', '{}', '{}', NULL, '2020-05-20T01:00:00Z', 1);
    INSERT INTO hotlineReferral VALUES
      (3, 'MH1', 'help', '县', '2020-06-16', '2020-06-16', '路灯不亮', '', '乡', NULL, 5, '2020-06-19', 0)`);
  return db;
}

function rows(db: ReturnType<typeof ledgerOfFive>) {
  return ['registerRecord', 'registerEvent', 'hotlineReferral'].map((table) =>
    db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all(),
  );
}

test('0006 keeps every record and event of the registers', () => {
  const db = ledgerOfFive();
  const before = rows(db);
  migrate({ db, migrations: allMigrations().slice(0, 6), backUp: () => '' });
  expect(rows(db)).toEqual(before);
  expect(db.pragma('foreign_key_check')).toEqual([]);
});

test('0006 lets the two new registers in and no other, and keeps the references', () => {
  const db = ledgerOfFive();
  migrate({ db, migrations: allMigrations().slice(0, 6), backUp: () => '' });
  db.exec(
    `INSERT INTO registerRecord (id, register) VALUES (10, 'remedies'), (11, 'personal-records')`,
  );
  expect(() => db.exec(`INSERT INTO registerRecord (register) VALUES ('petitions')`)).toThrow(
    /CHECK/,
  );
  expect(() => db.exec('DELETE FROM registerRecord WHERE id = 3')).toThrow(/FOREIGN KEY/);
  expect(() =>
    db.exec(`INSERT INTO registerEvent (recordId, sequence, kind, onDate, reason, facts, earlier, recordedAt)
             VALUES (99, 1, 'recorded', '2020-01-01', '', '{}', '{}', '')`),
  ).toThrow(/FOREIGN KEY/);
});

test('0006 keeps the events unchangeable', () => {
  const db = ledgerOfFive();
  migrate({ db, migrations: allMigrations().slice(0, 6), backUp: () => '' });
  expect(() => db.exec("UPDATE registerEvent SET reason = 'x'")).toThrow(/never changed/);
  expect(() => db.exec('DELETE FROM registerEvent')).toThrow(/never removed/);
});

test('0006 lets a case have a result only with its date, and an earlier case only after one', () => {
  const db = ledgerOfFive();
  migrate({ db, migrations: allMigrations().slice(0, 6), backUp: () => '' });
  const insert = (change: object) =>
    db
      .prepare(
        `INSERT INTO remedyCase (id, kind, title, earlierId, caseNumber, organ, applicantName, acceptedOn,
           decidedOn, outcome, result, voided)
         VALUES (:id, :kind, '甲不服答复', :earlierId, '', '县人民政府', '甲', '2020-06-01', :decidedOn,
           :outcome, :result, 0)`,
      )
      .run({
        ...{ id: 10, kind: 'reconsideration', earlierId: null },
        ...{ decidedOn: null, outcome: null, result: null, ...change },
      });
  db.exec(`INSERT INTO registerRecord (id, register) VALUES (10, 'remedies'), (11, 'remedies')`);
  expect(() => insert({ outcome: 'maintained', result: 'upheld' })).toThrow(/CHECK/);
  expect(() => insert({ decidedOn: '2020-07-01', outcome: 'maintained' })).toThrow(/CHECK/);
  expect(() => insert({ earlierId: 11 })).toThrow(/CHECK/);
  insert({ decidedOn: '2020-07-01', outcome: 'maintained', result: 'upheld' });
  insert({ id: 11, kind: 'litigation-after-reconsideration', earlierId: 10 });
  expect(db.prepare('SELECT count(*) FROM remedyCase').pluck().get()).toBe(2);
});
