// The audit record: who ran which command when, about what. Inputs and outputs are kept as hashes, so
// that the record proves what was entered and yet holds no personal data; the rows are chained.

import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { CallContext } from '../core/calls.ts';
import { AuditRow, chainWriter } from './audit-chain.ts';

interface AuditFacts {
  readonly name: string;
  readonly input: unknown;
  readonly output: unknown;
  readonly context: Pick<CallContext, 'actorId' | 'now'>;
}

/** Prepares the writing of audit rows; each is written and linked in its command's transaction. */
export function auditWriter(db: Database): (facts: AuditFacts) => void {
  const insert = db.prepare(
    `INSERT INTO auditEntry (at, personId, call, subject, inputDigest, outputDigest)
     VALUES (:at, :personId, :call, :subject, :inputDigest, :outputDigest)
     RETURNING *`,
  );
  const chain = chainWriter(db);
  return ({ name, input, output, context }) => {
    const row = insert.get({
      at: context.now,
      personId: context.actorId,
      call: name,
      subject: subjectOf(output) ?? subjectOf(input) ?? '',
      inputDigest: digest(input),
      outputDigest: digest(output),
    });
    chain(AuditRow.parse(row));
  };
}

/** The id of the record that a call was about, where its input or output names one. */
function subjectOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return String(value.id);
}

function digest(value: unknown): string {
  return createHash('sha256')
    .update(value === undefined ? '' : JSON.stringify(value))
    .digest('hex');
}
