// The audit rows as a chain: each link is SHA-256 over the link before it and the row, so that whoever
// changes, adds or takes out a row behind the program's back would have to forge every later link too. A
// chain that was forged whole, or cut at its end, is found by a code that was printed before (an anchor).

import { hash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { shortCode } from '../core/submissions/short-code.ts';

/** What stands before the first row. */
const BEGINNING = '0'.repeat(64);

const COLUMNS = 'id, at, personId, call, subject, inputDigest, outputDigest';

/** A row of auditEntry, with all of its columns. */
export const AuditRow = z.object({
  id: z.int(),
  at: z.string(),
  personId: z.int().nullable(),
  call: z.string(),
  subject: z.string(),
  inputDigest: z.string(),
  outputDigest: z.string(),
});
export type AuditRow = z.infer<typeof AuditRow>;

export interface AuditHead {
  /** How many rows the chain has. */
  readonly entries: number;
  /** The last link: 64 hexadecimal digits. */
  readonly link: string;
  /** Its short code, as it is printed on what leaves the office. */
  readonly code: string;
}

/** Where the chain first fails to be what the program wrote. */
export interface ChainBreak {
  /** The audit row. */
  readonly entryId: number;
  /**
   * changed: this row, its link or one before it is not what the program wrote. missing-link: the program
   * never wrote this row, or its link was taken out. missing-row: this row was taken out.
   */
  readonly kind: 'changed' | 'missing-link' | 'missing-row';
}

export interface ChainCheck {
  readonly head: AuditHead;
  readonly broken: ChainBreak | null;
  /** The row after which the chain had the code asked for; null when it never had. */
  readonly anchor: { readonly entryId: number; readonly at: string } | null;
}

/** Prepares the linking of rows; called in the transaction that wrote the row. */
export function chainWriter(db: Database): (row: AuditRow) => void {
  const last = lastLink(db);
  const insert = db.prepare('INSERT INTO auditLink (entryId, link) VALUES (:id, :link)');
  return (row) => {
    insert.run({ id: row.id, link: linkOf(last()?.link ?? coveredLink(db), row) });
  };
}

/** The present head of the chain: what is printed to hold the ledger to its record later. */
export function auditHead(db: Database): AuditHead {
  const entries = z.int().parse(db.prepare('SELECT count(*) FROM auditEntry').pluck().get());
  return headOf(entries, lastLink(db)()?.link ?? coveredLink(db));
}

/**
 * Computes the whole chain anew from the rows and holds the stored links against it.
 * @param anchor A code that this chain is said to have had (XXXX-XXXX-XXXX): it proves every row up to
 *   it, whatever the links say.
 */
export function checkAuditChain(db: Database, anchor?: string): ChainCheck {
  const coveredTo = beginning(db);
  let broken: ChainBreak | null = null;
  let link = BEGINNING;
  let entries = 0;
  let previous = 0;
  let found: ChainCheck['anchor'] = null;
  for (const stored of linkedRows(db)) {
    link = linkOf(link, stored);
    broken ??= breakAt(stored, { link, coveredTo, previous });
    if (anchor !== undefined && stored.id >= coveredTo && shortCode(link) === anchor) {
      found = { entryId: stored.id, at: stored.at };
    }
    previous = stored.id;
    entries += 1;
  }
  return {
    head: headOf(entries, link),
    broken: earlier(broken, firstOrphan(db)),
    anchor: found,
  };
}

function headOf(entries: number, link: string): AuditHead {
  return { entries, link, code: shortCode(link) };
}

/** As JSON, so that no two rows have the same text. */
function linkOf(before: string, row: AuditRow): string {
  const { id, at, personId, call, subject, inputDigest, outputDigest } = row;
  const text = JSON.stringify([id, at, personId, call, subject, inputDigest, outputDigest]);
  return hash('sha256', before + text, 'hex');
}

const LinkedRow = AuditRow.extend({ link: z.string().nullable() });
type LinkedRow = z.infer<typeof LinkedRow>;

function breakAt(
  { id, link: stored }: LinkedRow,
  { link, coveredTo, previous }: { link: string; coveredTo: number; previous: number },
): ChainBreak | null {
  // Rows from before the chain have no link; the first one that is there covers them.
  if (id >= 1 && id <= coveredTo) return stored === null ? null : { entryId: id, kind: 'changed' };
  if (stored === link) return null;
  if (stored === null) return { entryId: id, kind: 'missing-link' };
  // The program numbers its rows without a gap.
  if (id !== previous + 1) return { entryId: previous + 1, kind: 'missing-row' };
  return { entryId: id, kind: 'changed' };
}

/** The first link whose row is gone. */
function firstOrphan(db: Database): ChainBreak | null {
  const orphan = db
    .prepare('SELECT min(entryId) FROM auditLink WHERE entryId NOT IN (SELECT id FROM auditEntry)')
    .pluck();
  const entryId = z.int().nullable().parse(orphan.get());
  return entryId === null ? null : { entryId, kind: 'missing-row' };
}

function earlier(one: ChainBreak | null, other: ChainBreak | null): ChainBreak | null {
  if (one === null || other === null) return one ?? other;
  return other.entryId <= one.entryId ? other : one;
}

function lastLink(db: Database): () => { readonly link: string } | undefined {
  const select = db.prepare('SELECT link FROM auditLink ORDER BY entryId DESC LIMIT 1');
  const Link = z.object({ link: z.string() }).optional();
  return () => Link.parse(select.get());
}

/** The last row from before the chain. */
function beginning(db: Database): number {
  return z.int().parse(db.prepare('SELECT coveredTo FROM auditChain').pluck().get());
}

/** The link that the rows from before the chain make together. */
function coveredLink(db: Database): string {
  const covered = db.prepare(
    `SELECT ${COLUMNS} FROM auditEntry
     WHERE id <= (SELECT coveredTo FROM auditChain) ORDER BY id`,
  );
  let link = BEGINNING;
  for (const row of covered.iterate()) link = linkOf(link, AuditRow.parse(row));
  return link;
}

function* linkedRows(db: Database): Generator<LinkedRow> {
  const rows = db.prepare(
    `SELECT ${COLUMNS}, link FROM auditEntry LEFT JOIN auditLink ON entryId = id ORDER BY id`,
  );
  for (const row of rows.iterate()) yield LinkedRow.parse(row);
}
