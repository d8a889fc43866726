// The dated events of a register's record, as they are kept and shown: what happened is never
// overwritten, a mistake is corrected by a further event.

import * as z from 'zod';
import { LocalDateField } from '../calendar/local-date.ts';
import { RowId, requiredText } from '../fields.ts';

/**
 * recorded: entered. advanced: a step on the way to the end. closed: 办结, 结束. amended: 更正. voided:
 * 作废, with the reason.
 */
export const RecordEventKind = z.enum(['recorded', 'advanced', 'closed', 'amended', 'voided']);
export type RecordEventKind = z.infer<typeof RecordEventKind>;

/** What an event says about the record, by field name. */
export const Facts = z.record(z.string(), z.unknown());
export type Facts = Readonly<z.infer<typeof Facts>>;

export const RecordEvent = z.object({
  sequence: z.int(),
  kind: RecordEventKind,
  /** When it happened; for an amendment or voiding, the day it was made. */
  onDate: LocalDateField,
  /** Why it was amended or voided; empty otherwise. */
  reason: z.string(),
  /** The fields that the event set. */
  facts: Facts,
  /** What stood in these fields before; empty for 'recorded'. */
  earlier: Facts,
  /** The moment of entry, UTC. */
  recordedAt: z.string(),
  /** Who entered it; null before anyone was chosen. */
  recordedBy: z.string().nullable(),
});
export type RecordEvent = Readonly<z.infer<typeof RecordEvent>>;

/** What a correction must say besides the corrected text. */
export const AmendFields = { id: RowId, reason: requiredText('更正原因', 200) } as const;

/** 作废: the record stays readable and counts no more. */
export const VoidInput = z.strictObject({ id: RowId, reason: requiredText('作废原因', 200) });
