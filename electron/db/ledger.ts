// The one row that says which ledger a file is, and the one setting that says who sits before it.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { AppError } from '../core/app-error.ts';
import type { LocalDate } from '../core/calendar/local-date.ts';
import { LedgerKind } from '../core/office/ledger-kind.ts';

const Identity = z.object({ ledgerId: z.string(), kind: LedgerKind, createdAt: z.string() });
export type LedgerIdentity = Readonly<z.infer<typeof Identity>>;

/**
 * Marks a new file with its identity, or checks that an existing one is of the expected kind.
 * @throws AppError 'conflict' when a sample file is opened as the real ledger or the reverse.
 */
export function declareLedger(db: Database, identity: LedgerIdentity): void {
  db.prepare(
    `INSERT INTO ledger (id, ledgerId, kind, createdAt) VALUES (1, :ledgerId, :kind, :createdAt)
     ON CONFLICT (id) DO NOTHING`,
  ).run({ ...identity });
  const kind = db.prepare('SELECT kind FROM ledger').pluck().get();
  if (kind !== identity.kind) {
    throw new AppError('conflict', '示例数据与正式台账是两个文件，不能互换。请检查数据文件夹。');
  }
}

/** Reads which ledger a database is; null when it is none. */
export function readLedger(db: Database): LedgerIdentity | null {
  const isLedger = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'ledger'").pluck().get();
  if (isLedger === undefined) return null;
  const row = db.prepare('SELECT ledgerId, kind, createdAt FROM ledger').get();
  return Identity.safeParse(row).data ?? null;
}

/**
 * Reads who sits at the PC on a day, by person id; null before anyone was chosen, and after the chosen
 * one's duty ended: nothing is recorded in the name of somebody who has left.
 */
export function actorReader(db: Database): (today: LocalDate) => number | null {
  const select = db
    .prepare(
      `SELECT person.id FROM person
       JOIN setting ON setting.key = 'actingPersonId' AND person.id = json_extract(setting.value, '$')
       WHERE person.dutyFrom <= :today AND (person.dutyTo IS NULL OR person.dutyTo >= :today)`,
    )
    .pluck();
  return (today) => z.int().optional().parse(select.get({ today })) ?? null;
}
