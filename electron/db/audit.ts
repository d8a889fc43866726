// The audit record: who ran which command when, about what. Inputs and outputs are kept as hashes, so
// that the record proves what was entered and yet holds no personal data.

import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { CallContext } from '../core/calls.ts';

interface AuditFacts {
  readonly name: string;
  readonly input: unknown;
  readonly output: unknown;
  readonly context: Pick<CallContext, 'actorId' | 'now'>;
}

/** Prepares the writing of audit rows; each is written in the transaction of its command. */
export function auditWriter(db: Database): (facts: AuditFacts) => void {
  const insert = db.prepare(
    `INSERT INTO auditEntry (at, personId, call, subject, inputDigest, outputDigest)
     VALUES (:at, :personId, :call, :subject, :inputDigest, :outputDigest)`,
  );
  return ({ name, input, output, context }) => {
    insert.run({
      at: context.now,
      personId: context.actorId,
      call: name,
      subject: subjectOf(output) ?? subjectOf(input) ?? '',
      inputDigest: digest(input),
      outputDigest: digest(output),
    });
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
