// The one row that says which ledger a file is, and the one setting that says who sits before it.

import type { Database } from 'better-sqlite3';
import { AppError } from '../core/app-error.ts';
import type { LedgerKind } from '../core/office/ledger-kind.ts';

export interface LedgerIdentity {
  readonly ledgerId: string;
  readonly kind: LedgerKind;
  readonly createdAt: string;
}

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

/** Reads who sits at the PC, by person id; null before anyone was chosen. */
export function actorReader(db: Database): () => number | null {
  const select = db.prepare("SELECT value FROM setting WHERE key = 'actingPersonId'").pluck();
  return () => {
    const value = select.get();
    return typeof value === 'string' ? (JSON.parse(value) as number) : null;
  };
}
