import type { Database } from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditHead, checkAuditChain } from './audit-chain.ts';
import { auditWriter } from './audit.ts';
import { migrate } from './migrate.ts';
import { allMigrations } from './migrations.ts';
import { openDatabase } from './open.ts';

const SEED = 20210120;

/** A ledger with rows from before there was a chain, and rows after it. */
function ledgerWith(before: number, after: number): Database {
  const db = openDatabase(':memory:');
  const migrations = allMigrations();
  migrate({ db, migrations: migrations.slice(0, 8), backUp: () => '' });
  const insert = db.prepare(
    `INSERT INTO auditEntry (at, personId, call, subject, inputDigest, outputDigest)
     VALUES (:at, NULL, 'notes.add', :subject, 'a', 'b')`,
  );
  for (let n = 0; n < before; n += 1) insert.run({ at: momentOf(n), subject: String(n) });
  migrate({ db, migrations, backUp: () => '' });
  addRows(db, after);
  return db;
}

function addRows(db: Database, rows: number, text = '登记'): void {
  const write = auditWriter(db);
  db.transaction(() => {
    for (let n = 0; n < rows; n += 1) {
      const context = { actorId: null, now: momentOf(n) };
      write({ name: 'notes.add', input: { text, n }, output: { id: n }, context });
    }
  }).immediate();
}

function momentOf(n: number): string {
  return `2021-01-20T01:00:00.${String(n % 1000).padStart(3, '0')}Z`;
}

/** Changes the file as nobody should: past the program, with its guards switched off. */
function tamper(db: Database, sql: string, ...values: readonly unknown[]): void {
  for (const name of ['auditIsAppendOnly', 'auditIsKept', 'auditLinkIsKept', 'auditLinkStays']) {
    db.exec(`DROP TRIGGER IF EXISTS ${name}`);
  }
  db.pragma('foreign_keys = OFF');
  const { changes } = db.prepare(sql).run(...values);
  if (changes === 0) throw new Error('nothing was tampered with');
}

describe('the chain of the audit rows', () => {
  test('is whole when only the program wrote, from before the chain or not', () => {
    for (const [before, after] of [
      [0, 0],
      [0, 5],
      [4, 0],
      [4, 5],
    ] as const) {
      const db = ledgerWith(before, after);
      const head = auditHead(db);
      expect(head.entries).toBe(before + after);
      expect(checkAuditChain(db)).toEqual({ head, broken: null, anchor: null });
    }
  });

  test('has another head after every command, and knows each of its earlier ones', () => {
    const db = ledgerWith(3, 0);
    const heads = Array.from({ length: 6 }, () => {
      const head = auditHead(db);
      addRows(db, 1);
      return head;
    });
    expect(new Set(heads.map(({ link }) => link)).size).toBe(6);
    const found = heads.map(({ code }) => checkAuditChain(db, code).anchor?.entryId);
    expect(found).toEqual([3, 4, 5, 6, 7, 8]);
    expect(checkAuditChain(db, 'WERC-8GMR-ZGEG').anchor).toBeNull();
  });

  test('is written with its row or not at all', () => {
    const db = ledgerWith(0, 2);
    const write = auditWriter(db);
    const context = { actorId: null, now: momentOf(9) };
    const failing = db.transaction(() => {
      write({ name: 'notes.add', input: {}, output: {}, context });
      throw new Error('the command fails');
    });
    const head = auditHead(db);
    expect(() => failing()).toThrow('the command fails');
    expect(auditHead(db)).toEqual(head);
    addRows(db, 1);
    expect(checkAuditChain(db).broken).toBeNull();
  });

  test('names the row that was changed, added or taken out', () => {
    const cases = [
      ["UPDATE auditEntry SET subject = '别的' WHERE id = 7", { entryId: 7, kind: 'changed' }],
      [`UPDATE auditLink SET link = '${'0'.repeat(64)}' WHERE entryId = 7`, { entryId: 7 }],
      ['DELETE FROM auditLink WHERE entryId = 7', { entryId: 7, kind: 'missing-link' }],
      ['DELETE FROM auditEntry WHERE id = 7', { entryId: 7, kind: 'missing-row' }],
      ['DELETE FROM auditEntry WHERE id = 10', { entryId: 10, kind: 'missing-row' }],
      [copyOfRow(7, 11), { entryId: 11, kind: 'missing-link' }],
      [copyOfRow(7, -3), { entryId: -3, kind: 'missing-link' }],
      // Rows from before the chain are covered by its first link.
      ["UPDATE auditEntry SET at = '2019' WHERE id = 2", { entryId: 5, kind: 'changed' }],
      ['DELETE FROM auditEntry WHERE id = 2', { entryId: 5, kind: 'changed' }],
      ['DELETE FROM auditLink WHERE entryId = 5', { entryId: 5, kind: 'missing-link' }],
    ] as const;
    for (const [sql, broken] of cases) {
      const db = ledgerWith(4, 6);
      tamper(db, sql);
      expect([sql, checkAuditChain(db).broken]).toMatchObject([sql, broken]);
    }
  });

  test('shows every single change, addition and removal, wherever it is', () => {
    fc.assert(
      fc.property(tampering, ({ before, after, sql, values, withLink }) => {
        const db = ledgerWith(before, after);
        tamper(db, sql, ...values);
        if (withLink === true) tamper(db, 'DELETE FROM auditLink WHERE entryId = ?', ...values);
        expect(checkAuditChain(db).broken).not.toBeNull();
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('when cut at its end, no longer has the head that was printed before', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.integer({ min: 1, max: 15 }), fc.nat(20), (before, after, more) => {
        const db = ledgerWith(before, after);
        const printed = auditHead(db);
        addRows(db, more);
        expect(checkAuditChain(db, printed.code).anchor?.entryId).toBe(printed.entries);
        const last = before + after;
        tamper(db, 'DELETE FROM auditLink WHERE entryId >= ?', last);
        tamper(db, 'DELETE FROM auditEntry WHERE id >= ?', last);
        // The cut alone leaves no trace, and what is written later is a chain of its own.
        addRows(db, more + 1, '补登');
        expect(checkAuditChain(db, printed.code)).toMatchObject({ broken: null, anchor: null });
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('of 100,000 rows is checked in well under two seconds', () => {
    const db = ledgerWith(0, 100_000);
    const { code } = auditHead(db);
    const start = performance.now();
    expect(checkAuditChain(db).broken).toBeNull();
    const plain = performance.now() - start;
    expect(checkAuditChain(db, code).anchor?.entryId).toBe(100_000);
    const anchored = performance.now() - start - plain;
    expect(Math.max(plain, anchored)).toBeLessThan(2000);
  }, 30_000);
});

function copyOfRow(id: number, as: number): string {
  return `INSERT INTO auditEntry SELECT ${as}, at, personId, call, subject, inputDigest, outputDigest
    FROM auditEntry WHERE id = ${id}`;
}

const text = fc.string({ minLength: 1, maxLength: 8 }).map((tail) => `改${tail}`);

interface Change {
  readonly sql: string;
  readonly values: readonly (string | number)[];
  readonly withLink?: boolean;
}

/** One change to one row or link of a chain that has at least one link after it or on it. */
const tampering = fc
  .record({ before: fc.nat(6), after: fc.integer({ min: 1, max: 15 }) })
  .chain(({ before, after }) => {
    const row = fc.integer({ min: 1, max: before + after });
    const linked = fc.integer({ min: before + 1, max: before + after });
    const column = fc.constantFrom('at', 'call', 'subject', 'inputDigest', 'outputDigest');
    const one: fc.Arbitrary<Change> = fc.oneof(
      fc.tuple(column, row, text).map(([name, id, value]) => ({
        sql: `UPDATE auditEntry SET ${name} = ? WHERE id = ?`,
        values: [value, id],
      })),
      row.map((id) => ({ sql: 'UPDATE auditEntry SET personId = 1 WHERE id = ?', values: [id] })),
      linked.map((id) => ({
        sql: `UPDATE auditLink SET link = replace(link, substr(link, 1, 1), 'x') WHERE entryId = ?`,
        values: [id],
      })),
      row.map((id) => ({ sql: 'DELETE FROM auditEntry WHERE id = ?', values: [id] })),
      linked.map((id) => ({ sql: 'DELETE FROM auditLink WHERE entryId = ?', values: [id] })),
      // The number of a row in the middle is free again when its link goes with it.
      fc.nat(Math.max(0, after - 2)).map((offset) => ({
        sql: 'DELETE FROM auditEntry WHERE id = ?',
        values: [before + 1 + offset],
        withLink: after > 1,
      })),
      fc.tuple(row, fc.constantFrom(-1, 0, 1000)).map(([id, offset]) => ({
        sql: copyOfRow(id, offset <= 0 ? offset : before + after + offset),
        values: [],
      })),
      // Its number given to another row: two rows change places.
      fc.constant({
        sql: 'UPDATE auditEntry SET id = -id WHERE id = ?',
        values: [before + after],
      }),
    );
    return one.map((change) => ({ before, after, ...change }));
  });
