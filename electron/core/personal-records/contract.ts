// The calls of 更正申请: corrections of records about oneself (条例 art. 41).

import * as z from 'zod';
import { defineCalls } from '../calls.ts';
import { LocalDateField } from '../calendar/local-date.ts';
import { PageFields, RowId, YearField, optionalText } from '../fields.ts';
import { AmendFields, RecordEvent, VoidInput } from '../register/record-event.ts';
import { AmendedFields, CorrectionFacts, CorrectionFields, DecisionFields } from './facts.ts';
import { CorrectionOutcome, CorrectionState } from './kinds.ts';

const CorrectionSummary = z.object({
  id: RowId,
  applicantName: z.string(),
  record: z.string(),
  wrong: z.string(),
  receivedOn: LocalDateField,
  decidedOn: LocalDateField.nullable(),
  outcome: CorrectionOutcome.nullable(),
  toldOn: LocalDateField.nullable(),
  state: CorrectionState,
});
export type CorrectionSummary = z.infer<typeof CorrectionSummary>;

const CorrectionDetail = z.object({
  id: RowId,
  state: CorrectionState,
  facts: CorrectionFacts,
  events: z.array(RecordEvent),
});
export type CorrectionDetail = z.infer<typeof CorrectionDetail>;

/** Filters of the list, as they stand in the address. */
export const CorrectionFilter = z.strictObject({
  /** Of receipt; left out, all years. */
  year: YearField.optional(),
  /** Left out: all that are not voided. */
  state: CorrectionState.optional(),
  /** Looked for in applicant, record and what is wrong with it. */
  text: optionalText('搜索的文字', 60),
});

export const personalRecordsCalls = defineCalls({
  'personalRecords.register': {
    kind: 'command',
    input: z.strictObject(CorrectionFields),
    output: CorrectionDetail,
  },
  'personalRecords.decide': {
    kind: 'command',
    input: z.strictObject({ id: RowId, ...DecisionFields }),
    output: CorrectionDetail,
  },
  'personalRecords.amend': {
    kind: 'command',
    input: z.strictObject({ ...AmendFields, ...AmendedFields }),
    output: CorrectionDetail,
  },
  'personalRecords.void': { kind: 'command', input: VoidInput, output: CorrectionDetail },
  'personalRecords.get': {
    kind: 'query',
    input: z.strictObject({ id: RowId }),
    output: CorrectionDetail,
  },
  'personalRecords.list': {
    kind: 'query',
    input: CorrectionFilter.extend(PageFields),
    output: z.object({
      rows: z.array(CorrectionSummary),
      total: z.int(),
      /** By state, over all rows that match the other filters. */
      counts: z.record(CorrectionState, z.int()),
    }),
  },
});
