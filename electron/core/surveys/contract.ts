import * as z from 'zod';
import { defineCalls } from '../calls.ts';
import { LocalDateField } from '../calendar/local-date.ts';
import { PageFields, RowId, YearField } from '../fields.ts';
import { AmendFields, RecordEvent, VoidInput } from '../register/record-event.ts';
import {
  AmendedRoundFields,
  RoundClosingFields,
  RoundFacts,
  RoundFields,
  RoundKind,
  RoundState,
} from './facts.ts';

const RoundSummary = z.object({
  id: RowId,
  kind: RoundKind,
  title: z.string(),
  periodFrom: LocalDateField,
  periodTo: LocalDateField,
  target: z.string(),
  method: z.string(),
  openedOn: LocalDateField,
  closedOn: LocalDateField.nullable(),
  state: RoundState,
});
export type RoundSummary = z.infer<typeof RoundSummary>;

const RoundDetail = z.object({
  id: RowId,
  state: RoundState,
  facts: RoundFacts,
  events: z.array(RecordEvent),
});
export type RoundDetail = z.infer<typeof RoundDetail>;

/** Filters of the list, as they stand in the address. */
export const RoundFilter = z.strictObject({
  year: YearField.optional(),
  kind: RoundKind.optional(),
  /** Left out: all that are not voided. */
  state: RoundState.optional(),
});

export const surveysCalls = defineCalls({
  'surveys.open': {
    kind: 'command',
    input: z.strictObject(RoundFields),
    output: RoundDetail,
    alsoChanges: ['annualReport'],
  },
  'surveys.close': {
    kind: 'command',
    input: z.strictObject({ id: RowId, ...RoundClosingFields }),
    output: RoundDetail,
    alsoChanges: ['annualReport'],
  },
  'surveys.amend': {
    kind: 'command',
    input: z.strictObject({ ...AmendFields, ...AmendedRoundFields }),
    output: RoundDetail,
    alsoChanges: ['annualReport'],
  },
  'surveys.void': {
    kind: 'command',
    input: VoidInput,
    output: RoundDetail,
    alsoChanges: ['annualReport'],
  },
  'surveys.get': { kind: 'query', input: z.strictObject({ id: RowId }), output: RoundDetail },
  'surveys.list': {
    kind: 'query',
    input: RoundFilter.extend(PageFields),
    output: z.object({
      rows: z.array(RoundSummary),
      total: z.int(),
      /** By kind, over all rows that the list holds on its pages. */
      totals: z.object({ satisfaction: z.int(), socialReview: z.int() }),
    }),
  },
});
