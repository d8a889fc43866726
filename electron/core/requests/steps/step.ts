// A step in the handling of a request: what the clerk enters, and the event that is kept of it.

import * as z from 'zod';
import { LocalDateField } from '../../calendar/local-date.ts';
import { StoredFile } from '../../fields.ts';

/** Declares a step: its kind, the day it happened, and what it says. */
export function step<const K extends string, const F extends z.ZodRawShape>(kind: K, fields: F) {
  return z.strictObject({ kind: z.literal(kind), on: LocalDateField, ...fields });
}

/** A person of the office, chosen for a part. */
export function person(label: string) {
  return z.int(`请选择${label}`).positive(`请选择${label}`);
}

/** Scans that prove a step. */
export const proofFiles = z.array(StoredFile).max(20, '最多添加 20 个附件').default([]);
